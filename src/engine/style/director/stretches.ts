import type { Material, Stretch } from './material.ts'
import { worthOf } from './pick.ts'

/** Which stretch of a clip is shown. Pure; all in s of the file. */

/** Left at either end of a clip, where cameras are switched on and off, s. */
const EDGE = 0.3
/** Steps in which places are tried, s. */
const STEP = 0.25
/** Speech has pauses, but not too many: shares of a clip that is spoken in. */
const PAUSED = { least: 0.04, most: 0.6 }
/** Who speaks pauses more than once, and at least so often, s. */
const FEWEST_PAUSES = 2
const BREATH_EVERY = 10
/** Left before and after a phrase, s. */
const AIR = 0.12

/**
 * The phrases of a clip in which somebody speaks: what is between its pauses. A clip without pauses, or with sound that has hardly
 * any, is taken as one in which nobody speaks.
 */
export function phrasesOf(seconds: number, silences: readonly Stretch[]): Stretch[] {
  const silent = silences.reduce((sum, { from, to }) => sum + to - from, 0)
  const inner = silences.filter(({ from, to }) => from > EDGE && to < seconds - EDGE)
  const paused = silent / seconds
  if (inner.length < Math.max(FEWEST_PAUSES, Math.floor(seconds / BREATH_EVERY))) return []
  if (paused < PAUSED.least || paused > PAUSED.most) return []
  const edges = [0, ...silences.flatMap(({ from, to }) => [from, to]), seconds]
  const loud: Stretch[] = []
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? seconds]
    if (to - from > AIR) loud.push({ from: Math.max(0, from - AIR), to: Math.min(seconds, to + AIR) })
  }
  return loud
}

/** Phrases from one on that together last no longer than `most`; none where the first alone does. */
export function phrasesWithin(phrases: readonly Stretch[], from: number, most: number): Stretch | undefined {
  const first = phrases[from]
  if (!first || first.to - first.from > most) return undefined
  const last = phrases.slice(from).findLast(({ to }) => to - first.from <= most) ?? first
  return { from: first.from, to: last.to }
}

/**
 * Where to begin in a clip to show `length` s of it, the `nth` of `count` times: each time another part of it, the liveliest place there.
 * It never runs into another shot of the clip's own where that can be.
 */
export function stretchOf(material: Material, length: number, nth: number, count: number): number {
  const { seconds } = material
  const spare = seconds - length
  if (spare <= 0) return 0
  const edge = Math.min(EDGE, spare / 2)
  const zone = (seconds - 2 * edge) / count
  const first = Math.min(edge + nth * zone, spare - edge)
  const last = Math.max(first, Math.min(edge + (nth + 1) * zone, seconds - edge) - length)
  let chosen = { from: first, worth: Number.NEGATIVE_INFINITY }
  for (let from = first; from <= last + 1e-9; from += STEP) {
    const worth = worthOfStretch(material, from, length) - (0.02 * Math.abs(from - (first + last) / 2)) / (zone || 1)
    if (worth > chosen.worth + 1e-9) chosen = { from, worth }
  }
  return Math.round(Math.max(0, Math.min(chosen.from, spare)) * 1000) / 1000
}

/** Sharp, with somebody in it and something going on; a cut of its own inside is worth avoiding. */
function worthOfStretch({ seen, shots }: Material, from: number, length: number): number {
  const to = from + length
  const inside = seen.filter(({ at }) => at >= from && at < to)
  const crossed = shots.filter((at) => at > from + 0.05 && at < to - 0.05).length
  const average = (figures: number[]) => figures.reduce((sum, each) => sum + each, 0) / Math.max(1, figures.length)
  const lively = average(inside.map(({ motion }) => Math.min(motion, 0.5)))
  return average(inside.map(worthOf)) + 0.6 * lively - 0.4 * crossed
}
