import type { Language } from '../../grammar/language.ts'

/** Spanish names of transitions. */
export const TRANSITIONS = {
  transition: {
    fade: 'fundido [encadenado] | fundidos [encadenados] | disolvencia',
    fadeblack: 'fundido (a|en) negro',
    fadewhite: 'fundido (a|en) blanco',
    wipeleft: 'barrido [a la izquierda] | cortinilla',
    wiperight: 'barrido a la derecha',
    slideleft: 'deslizamiento [a la izquierda]',
    slideright: 'deslizamiento a la derecha',
    varied: 'variadas | distintas | aleatorias',
    zoomin: 'zoom',
    zoomout: 'zoom hacia atras',
    pushleft: 'empuje [a la izquierda]',
    pushright: 'empuje a la derecha',
    whipleft: 'latigazo | barrido rapido',
    lightleak: 'fuga de luz | fugas de luz',
    paper: 'papel [rasgado|roto]',
    glitch: 'glitch | fallo digital',
    ink: 'tinta',
    brush: 'pincel | pincelada | pinceladas',
    clouds: 'nubes',
    blinds: 'persiana | persianas',
    halftone: 'semitono | puntos',
    diamond: 'rombo | diamante',
    none: 'corte',
  },
  strong_transition: { fade: 'fundido encadenado', fadeblack: 'fundido a negro', fadewhite: 'fundido a blanco' },
} satisfies Partial<Language['values']>
