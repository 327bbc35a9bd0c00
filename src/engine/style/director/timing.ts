import { type Grid, nearestWithin } from './grid.ts'
import type { Slot } from './plan.ts'

/** Times shots to beats at the desired pace. Pure; frames. */

/** Extra tolerance for the first and the middle beat of a bar, as a share of the shot. */
const BAR_WORTH = 0.12
const HALF_WORTH = 0.06
/** Shots may be shortened to this share of their minimum. */
const SHORTEST = 0.7

/** The first frame of each slot, and finally the end. @param end filled exactly */
export function timesOf(slots: readonly Slot[], start: number, end: number, grid: Grid): number[] {
  const { fps } = grid
  const fixed = slots.map(({ spoken }) => (spoken ? Math.ceil((spoken.to - spoken.from) * fps) : undefined))
  const limit = slots.map((slot, i) => fixed[i] ?? Math.max(1, Math.floor(slot.limit * fps + 0.01)))
  const least = slots.map(({ least }, i) =>
    Math.min(limit[i] ?? 1, fixed[i] ?? Math.max(1, Math.round(least * SHORTEST * fps))),
  )
  const after = (figures: readonly number[], i: number) => figures.slice(i + 1).reduce((sum, each) => sum + each, 0)
  const times = [start]
  for (const [i, { usual }] of slots.entries()) {
    const at = times.at(-1) ?? start
    if (i === slots.length - 1) {
      times.push(end)
      continue
    }
    const own = fixed[i]
    if (own !== undefined) {
      times.push(Math.min(at + own, end - (slots.length - 1 - i)))
      continue
    }
    const shares = slots.slice(i).reduce((sum, slot, k) => sum + (fixed[i + k] === undefined ? slot.usual : 0), 0)
    const open = end - at - slots.slice(i).reduce((sum, _, k) => sum + (fixed[i + k] ?? 0), 0)
    const wanted = at + (open * usual) / shares
    const from = Math.max(at + 1, at + (least[i] ?? 1), end - after(limit, i))
    const to = Math.max(at + 1, Math.min(at + (limit[i] ?? 1), end - after(least, i)))
    times.push(onBeat(grid, at, wanted, from, to) ?? Math.round(Math.min(Math.max(wanted, Math.min(from, to)), to)))
  }
  return times
}

/** The best beat near the desired frame, preferring strong beats. */
function onBeat({ beats, bars }: Grid, start: number, wanted: number, from: number, to: number): number | undefined {
  const bar = new Set(bars)
  const barAt = new Map(beats.map((beat, i) => [beat, i]))
  const first = barAt.get(bars[0] ?? 0) ?? 0
  let best: { beat: number; cost: number } | undefined
  for (const [i, beat] of beats.entries()) {
    if (beat < from || beat > to) continue
    const worth = bar.has(beat) ? BAR_WORTH : (i - first) % 2 === 0 ? HALF_WORTH : 0
    const cost = Math.abs(beat - wanted) - worth * (wanted - start)
    if (!best || cost < best.cost) best = { beat, cost }
  }
  return best?.beat
}

/** Borders of sections by weight, on the first beat of a bar or on a beat. @param least length of each, frames */
export function bordersOf(weights: readonly number[], start: number, end: number, grid: Grid, least: number): number[] {
  const sum = weights.reduce((total, each) => total + each, 0)
  const borders = [start]
  let upTo = 0
  for (const [i, weight] of weights.slice(0, -1).entries()) {
    upTo += weight
    const wanted = start + ((end - start) * upTo) / sum
    const from = (borders.at(-1) ?? start) + least
    const to = end - (weights.length - 1 - i) * least
    const border = nearestWithin(
      grid.bars,
      wanted,
      Math.max(from, wanted - 2 * grid.fps),
      Math.min(to, wanted + 2 * grid.fps),
    )
    const held = Math.round(Math.min(Math.max(wanted, from), Math.max(from, to)))
    borders.push(border ?? nearestWithin(grid.beats, wanted, from, to) ?? Math.min(held, end - 1))
  }
  return [...borders, end]
}
