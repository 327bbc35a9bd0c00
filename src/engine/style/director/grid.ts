/** Where a film may be cut: the beats of its music, in frames. Pure. */

/** First frames that are no later than a beat, and within a frame of it. */
export interface Grid {
  fps: number
  beats: readonly number[]
  /** the first beat of each bar */
  bars: readonly number[]
}

/** When the music of a film beats, s of the film, rising. */
export interface Rhythm {
  beats: readonly number[]
  bars: readonly number[]
  /** its last hit, after which it only rings out; undefined where it goes on */
  end: number | undefined
}

/** A film without a beat is cut as if it had one, s. */
const SILENT_BEAT = 0.5
const SILENT_BAR = 4 * SILENT_BEAT

export function gridOf({ beats, bars }: Rhythm, frames: number, fps: number): Grid {
  const placed = (heard: readonly number[], otherwise: number) => {
    const all =
      beats.length > 1 ? heard : Array.from({ length: Math.ceil(frames / fps / otherwise) }, (_, i) => i * otherwise)
    return all.map((beat) => frameBefore(beat, fps)).filter((frame) => frame >= 0 && frame < frames)
  }
  return { fps, beats: placed(beats, SILENT_BEAT), bars: placed(bars, SILENT_BAR) }
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
