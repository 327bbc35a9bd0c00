import type { Language } from '../../grammar/language.ts'

/** Spanish areas of the picture, and names of what is laid over it. */
export const ELEMENTS = {
  area: {
    place: '<p:position>',
    left_share: '',
    right_share: '',
    upper_share: '',
    lower_share: '',
    quadrant: '',
    figures: '',
  },
  overlay_ref: {
    brand: '',
    file: '[el] [logo|superposicion] <f:filename>',
    named: '[el] <f:stem>',
    id: '<i:id>',
    quoted: '',
    only: '(el|la) (logo|marca de agua|superposicion|imagen superpuesta)',
    it: 'lo',
  },
  overlay_it: { it: 'lo' },
  region_ref: { blur: '', pixelate: '', blacken: '', spotlight: '', any: '', id: '<i:id>' },
  callout_ref: {
    arrow: 'la flecha',
    box: 'el recuadro',
    circle: 'el circulo',
    underline: '',
    number: '',
    any: '',
    quoted: '',
    id: '<i:id>',
  },
  graphic_ref: {
    credits: 'los creditos',
    lower_third: '',
    countdown: 'la cuenta atras | la cuenta regresiva',
    progress_bar: 'la barra de progreso',
    id: '<i:id>',
  },
} satisfies Partial<Language['values']>
