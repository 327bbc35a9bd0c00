import * as z from 'zod'
import { value } from './kind.ts'

/** The transitions by name: FFmpeg's xfade names, and `zoomin`. */

const FADES = ['fade', 'fadeblack', 'fadewhite', 'fadegrays', 'fadefast', 'fadeslow', 'dissolve'] as const
const WIPES = ['wipeleft', 'wiperight', 'wipeup', 'wipedown', 'wipetl', 'wipetr', 'wipebl', 'wipebr'] as const
const SLIDES = ['slideleft', 'slideright', 'slideup', 'slidedown'] as const
const SMOOTH = ['smoothleft', 'smoothright', 'smoothup', 'smoothdown'] as const
const COVERS = ['coverleft', 'coverright', 'coverup', 'coverdown'] as const
const REVEALS = ['revealleft', 'revealright', 'revealup', 'revealdown'] as const
const SHAPES = ['circleopen', 'circleclose', 'circlecrop', 'rectcrop', 'radial'] as const
const DOORS = ['vertopen', 'vertclose', 'horzopen', 'horzclose'] as const
const DIAGONALS = ['diagtl', 'diagtr', 'diagbl', 'diagbr'] as const
const SLICES = ['hlslice', 'hrslice', 'vuslice', 'vdslice'] as const
const WINDS = ['hlwind', 'hrwind', 'vuwind', 'vdwind'] as const
const OTHERS = ['distance', 'pixelize', 'hblur', 'zoomin', 'squeezeh', 'squeezev'] as const

export const TRANSITIONS = [
  ...FADES,
  ...WIPES,
  ...SLIDES,
  ...SMOOTH,
  ...COVERS,
  ...REVEALS,
  ...SHAPES,
  ...DOORS,
  ...DIAGONALS,
  ...SLICES,
  ...WINDS,
  ...OTHERS,
] as const
export type TransitionName = (typeof TRANSITIONS)[number]

/** `varied` takes kinds that go together in turn; `none` is a hard cut. */
const TYPES = [...TRANSITIONS, 'varied', 'none'] as const
export type TransitionType = (typeof TYPES)[number]

const ALIASES = new Map<string, TransitionName>([
  ['crossfade', 'fade'],
  ['dissolve', 'fade'],
  ['crossdissolve', 'fade'],
  ['blend', 'fade'],
  ['dip', 'fadeblack'],
  ['fadetoblack', 'fadeblack'],
  ['fadetowhite', 'fadewhite'],
  ['flash', 'fadewhite'],
  ['zoom', 'zoomin'],
  ['slide', 'slideleft'],
  ['push', 'slideleft'],
  ['wipe', 'wipeleft'],
  ['smooth', 'smoothleft'],
  ['cover', 'coverleft'],
  ['reveal', 'revealleft'],
  ['circle', 'circleopen'],
  ['iris', 'circleopen'],
  ['blur', 'hblur'],
  ['pixelate', 'pixelize'],
])

/** The name of a transition that is called by it or in another usual way: `Cross-fade` is `fade`. */
export function transitionNamed(said: string): TransitionType | undefined {
  const plain = said.toLowerCase().replace(/[^a-z]/g, '')
  return ALIASES.get(plain) ?? TYPES.find((type) => type === plain)
}

/** A kind of transition, by its name or a usual one. */
export const transitionType = value(
  z.preprocess((given) => (typeof given === 'string' ? (transitionNamed(given) ?? given) : given), z.enum(TYPES)),
  { as: 'transition' },
)
