import type { Language, Phrase } from '../../grammar/language.ts'

const STYLE: Phrase = `[en|a|hasta|abajo en] <position:position> | (en|de color) <color:color> | <color:color> | [en] <size:size> | [mas] grande => grow: up
  | mas pequeno => grow: down | en negrita => weight: 700 | con (efecto|animacion) [de] <animation:animation> | con fondo <plate:color>`

/** Spanish requests about texts and captions. */
export const TEXT_WORDS = {
  add_text: {
    say: 'add what style* when*',
    phrases: {
      add: '(anade|agrega|escribe|pon|muestra|inserta)',
      what: '[el|un] [titulo|texto|rotulo] [que diga] [:] <text:quote>',
      style: STYLE,
      when: '<span:span>',
    },
  },
  update_text: {
    say: 'do match style+ | change match wording',
    phrases: {
      do: '(pon|cambia|mueve|haz|pasa|coloca|deja)',
      match: '[el color (de|del)] <match:text_ref>',
      style: STYLE,
      change: '(cambia|reemplaza|sustituye)',
      wording: '(por|a) <text:quote>',
    },
  },
  remove_text: { say: 'remove match', phrases: { match: '<match:text_ref>' } },
  add_captions: {
    say: 'add captions from? auto? style*',
    phrases: {
      add: '(genera|anade|agrega|crea|pon)',
      captions: '[los] subtitulos',
      from: '(de|desde|con) <source:captions_file>',
      auto: '(automaticos|automaticamente) => auto: true',
      style: STYLE,
    },
  },
  remove_captions: { say: 'remove captions', phrases: { captions: '[los|todos los] subtitulos' } },
} satisfies Partial<Language['operations']>
