import { alter } from './alter.ts'
import { isOfFile } from './clip.ts'
import type { Clip, Look } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { same } from './film/sparse.ts'
import type { Params } from './operation.ts'
import type { Moment, PictureAnalysis } from './picture-analysis.ts'
import { clamp } from './values.ts'

/** match_colors: evens out exposure and white balance between clips. */

/** Measurements of a picture: median luma, and the tint of its greys, as shares of the chroma range. */
export interface Measured {
  light: number
  blue: number
  red: number
}

/** Strongest gamma that looks acceptable. */
const MOST_BEND = 2.6
const MOST_LEAN = 0.06

/** Matches each of the clips to the median of all clips in the film. */
export function matchColors(edit: Editing, params: Params<'match_colors'>): Outcome {
  const { words, draft, context } = edit
  const measured = (clip: Clip) => {
    const seen = isOfFile(clip) ? context.pictures.get(clip.mediaId) : undefined
    return seen && measure(seen)
  }
  const all = draft.clips.flatMap((clip) => measured(clip) ?? [])
  if (all.length < 2) return refuse(words.nothingToMatch())
  const middle: Measured = {
    light: median(all.map(({ light }) => light)),
    blue: median(all.map(({ blue }) => blue)),
    red: median(all.map(({ red }) => red)),
  }
  const match = (clip: Clip): Clip | null => {
    const own = measured(clip)
    if (!own) return null
    const wanted = matchTo(own, middle)
    return same(wanted, clip.look.match) ? null : { ...clip, look: { ...clip.look, match: wanted } }
  }
  return alter(edit, params.target, match, {
    line: (who) => words.matched(who),
    already: words.already(words.colors()),
  })
}

/** The correction from one measurement to another. */
export function matchTo(own: Measured, wanted: Measured): Look['match'] {
  const bend = Math.log(clamp(wanted.light, 0.03, 0.97)) / Math.log(clamp(own.light, 0.03, 0.97))
  const lean = (to: number, from: number) => rounded(clamp(to - from, -MOST_LEAN, MOST_LEAN))
  const [power, blue, red] = [
    rounded(clamp(bend, 1 / MOST_BEND, MOST_BEND)),
    lean(wanted.blue, own.blue),
    lean(wanted.red, own.red),
  ]
  return power === 1 && blue === 0 && red === 0 ? null : [power, blue, red]
}

/** Measures a photo, or all moments of a clip; undefined without an analysis. */
export function measure({ moments }: PictureAnalysis): Measured | undefined {
  if (moments.length === 0) return undefined
  const seen = median(moments.flatMap(({ light }) => light)) ** (1 / 2.2)
  return { light: seen * lumaShare(moments), ...greysOf(moments) }
}

/** The ratio of luma to luminance, as gamma is applied to luma: 1 for greys, less for strong colours. */
function lumaShare(moments: readonly Moment[]): number {
  let [luma, seen] = [0, 0]
  for (const { color, share } of moments.flatMap(({ colors }) => colors)) {
    const [r, g, b] = channels(color)
    luma += share * lumaOf(r, g, b)
    seen += share * lumaOf(r ** 2.2, g ** 2.2, b ** 2.2) ** (1 / 2.2)
  }
  return seen === 0 ? 1 : luma / seen
}

/** Red, green and blue of a colour, 0-1. */
function channels(color: string): [number, number, number] {
  const at = (place: number) => Number.parseInt(color.slice(place, place + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

/** Luma in BT.709. */
function lumaOf(r: number, g: number, b: number): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Mean tint, weighting colours by their closeness to grey. */
function greysOf(moments: readonly Moment[]): Pick<Measured, 'blue' | 'red'> {
  let [weight, blue, red] = [SURELY_GREY, 0, 0]
  for (const { color, share } of moments.flatMap(({ colors }) => colors)) {
    const [r, g, b] = channels(color)
    const luma = lumaOf(r, g, b)
    const [u, v] = [(b - luma) / 1.8556, (r - luma) / 1.5748]
    const counts = (share / moments.length) * Math.exp(-((Math.hypot(u, v) / NEAR_GREY) ** 2))
    weight += counts
    blue += counts * u
    red += counts * v
  }
  return { blue: blue / weight, red: red / weight }
}

const NEAR_GREY = 0.08
/** Weight of a neutral prior, for pictures without greys. */
const SURELY_GREY = 0.05

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2
}

function rounded(figure: number): number {
  return Math.round(figure * 1000) / 1000 + 0 // no -0, which a stored film would not keep
}
