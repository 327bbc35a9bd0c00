/** Where a film may be cut: the beats of its music, in frames. Pure. */

/** First frames that are no later than a beat, and within a frame of it. */
export interface Grid {
  fps: number
  beats: readonly number[]
  /** the first beat of each bar */
  bars: readonly number[]
}

/** Beats to a bar. */
const BAR = 4
/** A film without a beat is cut as if it had one, s. */
const SILENT_BEAT = 0.5

/** @param beats s of the film, rising; with the first a bar begins */
export function gridOf(beats: readonly number[], frames: number, fps: number): Grid {
  const heard =
    beats.length > 1 ? beats : Array.from({ length: Math.ceil(frames / fps / SILENT_BEAT) }, (_, i) => i * SILENT_BEAT)
  const placed = heard.map((beat, i) => ({ frame: frameBefore(beat, fps), bar: i % BAR === 0 }))
  const inside = placed.filter(({ frame }) => frame >= 0 && frame < frames)
  return {
    fps,
    beats: inside.map(({ frame }) => frame),
    bars: inside.filter(({ bar }) => bar).map(({ frame }) => frame),
  }
}

/** The frame that is seen when a moment comes, so that a cut is never late. A hair of rounding is forgiven. */
export function frameBefore(seconds: number, fps: number): number {
  return Math.floor(seconds * fps + 1e-6)
}

/** The place nearest to a wanted one within bounds; undefined where there is none. */
export function nearestWithin(
  places: readonly number[],
  wanted: number,
  least: number,
  most: number,
): number | undefined {
  let best: number | undefined
  for (const place of places) {
    if (place < least || place > most) continue
    if (best === undefined || Math.abs(place - wanted) < Math.abs(best - wanted)) best = place
  }
  return best
}
