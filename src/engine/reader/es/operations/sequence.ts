import type { Language } from '../../grammar/language.ts'

/** Spanish requests about clips and their order. */
export const SEQUENCE_WORDS = {
  delete: { say: 'remove clip', phrases: { clip: '<clip:clips>' } },
  cut_range: {
    say: 'cut stretch# of_clip?',
    phrases: {
      cut: '(corta|elimina|quita|borra|recorta|suprime|saca)',
      stretch: '[la parte|el tramo|todo lo que hay] <stretch>',
      of_clip: '(del|de|de el) <clip:clips>',
    },
  },
  trim: {
    say: 'keep stretch# of_clip?',
    phrases: {
      keep: '(quedate|conserva|deja|manten|usa) [solo|solamente|unicamente] [con]',
      stretch: '<stretch>',
      of_clip: '(del|de) <clip:clips>',
    },
  },
  split: {
    say: 'split clip? at#',
    phrases: { split: '(divide|parte|corta) [en dos]', clip: '<clip:clips>', at: '(en|a|al) <time> | en el <time>' },
  },
  move: {
    say: 'move clip place',
    phrases: {
      move: '(mueve|pon|coloca|lleva|pasa)',
      clip: '<clip:clips>',
      place: `(al|hasta el) (principio|inicio|comienzo) => to: 1 | al final => to: -1 | (antes de|antes del|delante de|delante del) [el|la] (<before:clips>|<before:clip_order>)
        | (despues de|despues del|detras de|detras del|tras) [el|la] (<after:clips>|<after:clip_order>) | a la posicion <to:number>`,
    },
  },
  swap: { say: 'swap both', phrases: { swap: '(intercambia|cambia de sitio)', both: '<both:clips>' } },
  duplicate: { say: 'copy clip n?', phrases: { copy: '(duplica|copia|repite)', clip: '<clip:clips>', n: '<n:times>' } },
} satisfies Partial<Language['operations']>
