import type { Mood } from '../../../edits/values/look.ts'
import { barStart, gridOf, type MusicRequest } from './beat-grid.ts'
import { formOf } from './form.ts'

/** Cut points of built-in music, whole ms from its beginning, ascending. */
export interface Beats {
  /** all beats, up to the last hit */
  beats: number[]
  /** the first beat of each bar, up to the last hit */
  bars: number[]
  /** starts of new parts, and the last hit */
  hits: number[]
  /** the last hit, after which the music rings out, for 1.5 to 2 s if the piece is long enough */
  end_ms: number
}

/**
 * The exact beats of built-in music of a given length, without composing it.
 * @param seed 1 to 3, a variation of the mood, or any other seed  @param duration ms
 */
export function beatsOf(mood: Mood, seed: number, duration: number): Beats {
  const grid = gridOf({ mood, seed, seconds: duration / 1000 })
  const ms = (seconds: number) => Math.round(seconds * 1000)
  const count = grid.pickup + 4 * grid.bars
  const begun = formOf(grid).filter(({ name }) => name !== 'pickup' && name !== 'intro')
  return {
    beats: Array.from({ length: count + 1 }, (_, i) => ms(i * grid.beat)),
    bars: Array.from({ length: grid.bars + 1 }, (_, i) => ms(barStart(grid, i))),
    hits: [...new Set([...begun.map(({ from }) => ms(barStart(grid, from))), ms(grid.end)])],
    end_ms: ms(grid.end),
  }
}

/** The beats of a piece, s. */
export function musicBeats(request: MusicRequest): number[] {
  const { beat, pickup, bars } = gridOf(request)
  return Array.from({ length: pickup + 4 * bars + 1 }, (_, i) => i * beat)
}
