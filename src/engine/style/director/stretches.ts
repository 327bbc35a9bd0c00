import type { Material, Stretch } from './material.ts'
import { worthOf } from './pick.ts'

/** Chooses the part of a clip to show. Pure; times are s of the file. */

/** Skipped at either end of a clip, where cameras are switched on and off, s. */
const EDGE = 0.3
/** Search step, s. */
const STEP = 0.25
/** Share of pauses in a clip with speech. */
const PAUSED = { least: 0.04, most: 0.6 }
/** Least number of pauses in speech, and their longest distance, s. */
const FEWEST_PAUSES = 2
const BREATH_EVERY = 10
/** Margin before and after a phrase, s. */
const AIR = 0.12

/**
 * The phrases of a clip with speech: the parts between pauses. A clip with no or hardly any pauses counts as having no speech.
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

/** Consecutive phrases with a total of at most `most`; empty if the first is longer. */
export function phrasesWithin(phrases: readonly Stretch[], from: number, most: number): Stretch | undefined {
  const first = phrases[from]
  if (!first || first.to - first.from > most) return undefined
  const last = phrases.slice(from).findLast(({ to }) => to - first.from <= most) ?? first
  return { from: first.from, to: last.to }
}

/**
 * The in point for showing `length` s of a clip, the `nth` of `count` times: each time another part, at its liveliest place,
 * avoiding the clip's own cuts if possible.
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

/** Score by sharpness, faces and motion; penalises the clip's own cuts. */
function worthOfStretch({ seen, shots }: Material, from: number, length: number): number {
  const to = from + length
  const within = seen.filter(({ at }) => at >= from && at < to)
  const inside = within.length > 0 ? within : nearest(seen, (from + to) / 2)
  const crossed = shots.filter((at) => at > from + 0.05 && at < to - 0.05).length
  const average = (figures: number[]) => figures.reduce((sum, each) => sum + each, 0) / Math.max(1, figures.length)
  const lively = average(inside.map(({ motion }) => Math.min(motion, 0.5)))
  return average(inside.map(worthOf)) + 0.6 * lively - 0.4 * crossed
}

function nearest(seen: Material['seen'], middle: number): Material['seen'] {
  return seen.toSorted((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle)).slice(0, 1)
}
