import type { Mood } from '../../../edits/values/look.ts'
import { usualBeat } from './tempo.ts'

/** A piece of built-in music of a certain length. */
export interface MusicRequest {
  mood: Mood
  /** 1 to 3 are the variations of the mood; other numbers vary their key and tune */
  seed: number
  /** exact length, s */
  seconds: number
}

/** The beat grid of a piece. */
export interface BeatGrid {
  /** s */
  beat: number
  /** beats before the first bar */
  pickup: number
  /** bars of four beats, up to the last hit */
  bars: number
  /** s: the last hit, after which the piece rings out */
  end: number
}

/** s that the last hit rings */
const TAIL = { least: 1.5, most: 2 }
/** The same as shares, for pieces too short for that. */
const SHORT_TAIL = { least: 0.3, most: 0.4 }
/** Cost of a number of pickup beats; a tempo change of one per cent costs 0.01. */
const PICKUP_COST = [0, 0.05, 0.03, 0.05]

/**
 * Fits beats to a length: the last hit is on a bar, 1.5 to 2 s before the end, at a tempo near the usual one; if needed, with
 * pickup beats before the first bar.
 */
export function gridOf({ mood, seed, seconds }: MusicRequest): BeatGrid {
  const usual = usualBeat(mood, seed)
  const least = Math.min(TAIL.least, SHORT_TAIL.least * seconds)
  const most = Math.min(TAIL.most, SHORT_TAIL.most * seconds)
  const around = Math.round((seconds - (least + most) / 2) / usual)
  let best: BeatGrid = { beat: usual, pickup: 0, bars: 0, end: 0 }
  let lowest = Number.POSITIVE_INFINITY
  for (let beats = Math.max(1, around - 3); beats <= around + 3; beats++) {
    const tail = Math.min(most, Math.max(least, seconds - beats * usual))
    const end = seconds - tail
    const beat = end / beats
    const pickup = beats % 4
    const cost = Math.abs(Math.log(beat / usual)) + (PICKUP_COST[pickup] ?? 0)
    if (cost >= lowest) continue
    lowest = cost
    best = { beat, pickup, bars: (beats - pickup) / 4, end }
  }
  return best
}

/** Start of a bar, s; the bar after the last is the last hit. */
export function barStart({ beat, pickup }: BeatGrid, bar: number): number {
  return (pickup + 4 * bar) * beat
}
