/** Possible cuts of a film: the beats of its music, in frames. Pure. */

/** The frames at which beats fall, rounded down. */
export interface Grid {
  fps: number
  beats: readonly number[]
  /** the first beat of each bar */
  bars: readonly number[]
}

/** Beats of a film's music, s of the film, ascending. */
export interface Rhythm {
  beats: readonly number[]
  bars: readonly number[]
  /** its last hit, after which it only rings out; undefined if it continues */
  end: number | undefined
}

/** Assumed beat of a film without music, s. */
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

/** The frame shown at a time, so that cuts are never late, with tolerance for rounding. */
export function frameBefore(seconds: number, fps: number): number {
  return Math.floor(seconds * fps + 1e-6)
}

/** The nearest grid position within bounds; undefined if there is none. */
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
