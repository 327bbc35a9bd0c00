import * as z from 'zod'
import { value } from './kind.ts'

/** The transitions: the only source for lists of them, in help, in the docs and for the reader. */

const SIDES = ['left', 'right', 'up', 'down'] as const
const CORNERS = ['tl', 'tr', 'bl', 'br'] as const

/** Groups of similar ones, each from subtle to strong; themes choose among groups. */
export const TRANSITION_FAMILIES = {
  fade: ['fade', 'dissolve', 'fadefast', 'fadeslow', 'fadegrays'],
  dip: ['fadeblack', 'fadewhite'],
  wipe: [...to('wipe', SIDES), ...to('wipe', CORNERS), ...to('diag', CORNERS)],
  smooth: to('smooth', SIDES),
  slide: to('slide', SIDES),
  push: to('push', SIDES),
  whip: to('whip', SIDES),
  cover: to('cover', SIDES),
  reveal: to('reveal', SIDES),
  shape: ['circleopen', 'circleclose', 'circlecrop', 'rectcrop', 'radial', 'diamond'],
  doors: ['vertopen', 'vertclose', 'horzopen', 'horzclose'],
  slices: ['hlslice', 'hrslice', 'vuslice', 'vdslice', 'blinds'],
  luma: ['clouds', 'ink', 'brush', 'halftone', 'hlwind', 'hrwind', 'vuwind', 'vdwind'],
  zoom: ['zoomin', 'zoomout'],
  blur: ['hblur'],
  light: ['lightleak'],
  paper: ['paper'],
  glitch: ['glitch', 'pixelize'],
} as const

export type TransitionFamily = keyof typeof TRANSITION_FAMILIES
export type TransitionName = (typeof TRANSITION_FAMILIES)[TransitionFamily][number]

export const TRANSITIONS: readonly TransitionName[] = Object.values(TRANSITION_FAMILIES).flat()

function to<const Stem extends string, const End extends string>(stem: Stem, ends: readonly End[]): `${Stem}${End}`[] {
  return ends.map((end): `${Stem}${End}` => `${stem}${end}`)
}

const DROPPED_NAMES = ['distance', 'squeezeh', 'squeezev'] as const
/** Former transitions, and their replacements. */
const DROPPED: Readonly<Record<(typeof DROPPED_NAMES)[number], TransitionName>> = {
  distance: 'fade',
  squeezeh: 'pushleft',
  squeezev: 'pushup',
}

/** `varied` alternates between matching kinds; `none` is a hard cut; `auto` is the theme's, or a fade without a theme. */
const OTHERS = ['varied', 'none', 'auto'] as const
export type TransitionType = TransitionName | (typeof OTHERS)[number]
const TYPES: readonly TransitionType[] = [...TRANSITIONS, ...OTHERS]

const ALIASES = new Map<string, TransitionName>([
  ...DROPPED_NAMES.map((name) => [name, DROPPED[name]] as const),
  ['crossfade', 'fade'],
  ['dissolve', 'fade'],
  ['crossdissolve', 'fade'],
  ['blend', 'fade'],
  ['dip', 'fadeblack'],
  ['fadetoblack', 'fadeblack'],
  ['fadetowhite', 'fadewhite'],
  ['flash', 'fadewhite'],
  ['zoom', 'zoomin'],
  ['matchzoom', 'zoomin'],
  ['slide', 'slideleft'],
  ['push', 'pushleft'],
  ['whip', 'whipleft'],
  ['whippan', 'whipleft'],
  ['swishpan', 'whipleft'],
  ['wipe', 'wipeleft'],
  ['smooth', 'smoothleft'],
  ['cover', 'coverleft'],
  ['reveal', 'revealleft'],
  ['circle', 'circleopen'],
  ['iris', 'circleopen'],
  ['clock', 'radial'],
  ['blur', 'hblur'],
  ['pixelate', 'pixelize'],
  ['leak', 'lightleak'],
  ['filmburn', 'lightleak'],
  ['torn', 'paper'],
  ['tornpaper', 'paper'],
  ['luma', 'clouds'],
  ['lumawipe', 'clouds'],
  ['inkwash', 'ink'],
  ['paint', 'brush'],
  ['dots', 'halftone'],
])

/** A transition by its name or a common synonym: `Cross-fade` is `fade`. */
export function transitionNamed(said: string): TransitionType | undefined {
  const plain = letters(said)
  return ALIASES.get(plain) ?? TYPES.find((type) => type === plain)
}

/** The replacement of a former transition; undefined for any other name. */
export function droppedTransition(said: string): TransitionName | undefined {
  const name = droppedName(said)
  return name && DROPPED[name]
}

function letters(said: string): string {
  return said.toLowerCase().replace(/[^a-z]/g, '')
}

/** One of each of the most common groups, for a list that has to be short: `about` has them all. */
export function briefTransitions(): string {
  const { fade, dip, wipe, slide, push, whip, luma, zoom, light, paper, glitch } = TRANSITION_FAMILIES
  const groups = [fade, dip, wipe, slide, push, whip, luma, zoom, light, paper, glitch]
  return `${groups.map(([first]) => first).join('|')}|…`
}

/** A transition by its name or a synonym; a former one keeps its name. */
export const transitionType = value(
  z.preprocess(
    (given) => (typeof given === 'string' ? (droppedName(given) ?? transitionNamed(given) ?? given) : given),
    z.enum([...TYPES, ...DROPPED_NAMES]),
  ),
  { as: 'transition' },
)

function droppedName(said: string): (typeof DROPPED_NAMES)[number] | undefined {
  return DROPPED_NAMES.find((name) => name === letters(said))
}
