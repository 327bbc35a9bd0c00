import type { Box } from '../../../edits/values/box.ts'
import type { CalloutType } from '../../../edits/values/callout.ts'
import type { GraphicKind } from '../../../edits/values/graphic.ts'
import type { RegionEffect } from '../../../edits/values/region.ts'
import { meaning } from './meaning.ts'

/** Parts of the picture, and references to regions, callouts and graphics. */

/** A part of the picture, as shares of it. */
export type Area = Box & {
  /** the place that it was given by, in which case it has a default size */
  place?: string
}

/** The size of a part given only by its place. */
const USUAL: Readonly<Record<string, Box>> = {
  top: { x: 0, y: 0, width: 1, height: 0.25 },
  bottom: { x: 0, y: 0.75, width: 1, height: 0.25 },
  left: { x: 0, y: 0, width: 0.3, height: 1 },
  right: { x: 0.7, y: 0, width: 0.3, height: 1 },
  center: { x: 0.3, y: 0.25, width: 0.4, height: 0.5 },
  'top-left': { x: 0, y: 0, width: 0.3, height: 0.25 },
  'top-right': { x: 0.7, y: 0, width: 0.3, height: 0.25 },
  'bottom-left': { x: 0, y: 0.75, width: 0.3, height: 0.25 },
  'bottom-right': { x: 0.7, y: 0.75, width: 0.3, height: 0.25 },
}

const at = (share: number) => Math.round(share * 1e4) / 1e4
const strip = (of: (share: number) => Box) =>
  meaning<{ s: number }>(({ s }) => (s > 0 && s < 1 ? of(at(s)) : undefined))

function quarter(place: string): Box | undefined {
  const [vertical, horizontal] = place.split('-')
  if (horizontal === undefined || place === 'lower-third') return undefined
  return { x: horizontal === 'left' ? 0 : 0.5, y: vertical === 'top' ? 0 : 0.5, width: 0.5, height: 0.5 }
}

interface Figures {
  x: number
  y: number
  w: number
  h: number
}

export const AREA = {
  place: meaning<{ p: string }>(({ p }) => {
    const box = USUAL[p]
    return box && { ...box, place: p }
  }),
  left_share: strip((s) => ({ x: 0, y: 0, width: s, height: 1 })),
  right_share: strip((s) => ({ x: at(1 - s), y: 0, width: s, height: 1 })),
  upper_share: strip((s) => ({ x: 0, y: 0, width: 1, height: s })),
  lower_share: strip((s) => ({ x: 0, y: at(1 - s), width: 1, height: s })),
  quadrant: meaning<{ p: string }>(({ p }) => quarter(p)),
  figures: meaning<Figures>(({ x, y, w, h }) =>
    [x, y, w, h].every((each) => each <= 1) && w > 0 && h > 0 ? { x, y, width: w, height: h } : undefined,
  ),
}

/** Something over the picture with an id: a region, a callout, a graphic. */
export type MarkRef = { match: string } | { it: true } | { missing: string }

/** The only one of a kind, by its id. */
function only(kind: 'region' | 'callout' | 'graphic', found: readonly { id: string }[]): MarkRef {
  const [first, ...others] = found
  if (!first) return { missing: `no_such_${kind}` }
  return others.length > 0 ? { missing: `which ${kind}` } : { match: first.id }
}

const byId = (letter: string) => meaning<{ i: string }>(({ i }) => (i.startsWith(letter) ? { match: i } : undefined))

const region = (effect?: RegionEffect) =>
  meaning((_, { regions = [] }) =>
    only(
      'region',
      regions.filter((each) => effect === undefined || each.effect === effect),
    ),
  )

export const REGION_REF = {
  blur: region('blur'),
  pixelate: region('pixelate'),
  blacken: region('blacken'),
  spotlight: region('spotlight'),
  any: region(),
  id: byId('r'),
}

const callout = (type?: CalloutType) =>
  meaning<{ n?: number }>(({ n }, { callouts = [] }) =>
    only(
      'callout',
      callouts.filter((each) => (type === undefined || each.type === type) && (n === undefined || each.number === n)),
    ),
  )

export const CALLOUT_REF = {
  arrow: callout('arrow'),
  box: callout('box'),
  circle: callout('circle'),
  underline: callout('underline'),
  number: callout('number'),
  any: callout(),
  quoted: meaning<{ q: string }>(({ q }, { callouts = [] }) => {
    const found = callouts.filter(({ text }) => text?.toLowerCase() === q.toLowerCase())
    return found.length === 0 ? undefined : only('callout', found)
  }),
  id: byId('k'),
}

const graphic = (kind: GraphicKind) =>
  meaning((_, { graphics = [] }) =>
    only(
      'graphic',
      graphics.filter((each) => each.kind === kind),
    ),
  )

export const GRAPHIC_REF = {
  credits: graphic('credits'),
  lower_third: graphic('lower_third'),
  countdown: graphic('countdown'),
  progress_bar: graphic('progress_bar'),
  id: byId('g'),
}
