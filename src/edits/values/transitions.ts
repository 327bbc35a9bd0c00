import * as z from 'zod'
import { value } from './kind.ts'

/** The transitions: every list of them, in help, in the docs and in the words that are read, is made of this table. */

const SIDES = ['left', 'right', 'up', 'down'] as const
const CORNERS = ['tl', 'tr', 'bl', 'br'] as const

/** Groups that look alike, each from gentle to strong; themes choose among groups. */
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
/** What there is no more, and what takes its place. */
const DROPPED: Readonly<Record<(typeof DROPPED_NAMES)[number], TransitionName>> = {
  distance: 'fade',
  squeezeh: 'pushleft',
  squeezev: 'pushup',
}

/** `varied` takes kinds that go together in turn; `none` is a hard cut; `auto` is the theme's, without one a fade. */
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

/** The name of a transition that is called by it or in another usual way: `Cross-fade` is `fade`. */
export function transitionNamed(said: string): TransitionType | undefined {
  const plain = letters(said)
  return ALIASES.get(plain) ?? TYPES.find((type) => type === plain)
}

/** What takes the place of a transition that there is no more, where this is one. */
export function droppedTransition(said: string): TransitionName | undefined {
  const name = droppedName(said)
  return name && DROPPED[name]
}

function letters(said: string): string {
  return said.toLowerCase().replace(/[^a-z]/g, '')
}

/** One of the groups that are asked for most, for a list that has to be short: `about` has them all. */
export function briefTransitions(): string {
  const { fade, dip, wipe, slide, push, whip, luma, zoom, light, paper, glitch } = TRANSITION_FAMILIES
  const groups = [fade, dip, wipe, slide, push, whip, luma, zoom, light, paper, glitch]
  return `${groups.map(([first]) => first).join('|')}|…`
}

/** A kind of transition, by its name or a usual one; one that there is no more stays as it was said. */
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
