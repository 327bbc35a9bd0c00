import { nearestWithin } from '../../style/director/grid.ts'
import { clamp } from '../values.ts'

/** Frames */
export interface ShotLimits {
  least: number
  most: number
}

/** A clip of a film whose cuts are to fall on beats. */
export interface BeatShot extends ShotLimits {
  /** the frame of the film at which it ends now */
  end: number
}

/**
 * Lengths of clips with which each one ends on the beat nearest to where it ends now, where its limits allow that. One whose
 * limits are equal keeps its length, and the next one that can change meets a beat again. Pure.
 * @param beats frames of the film
 * @param total frames that all have together, if the limits allow it; undefined: any number
 * @param near frames before a beat at which an end counts as on it
 */
export function lengthsTo(
  beats: readonly number[],
  shots: readonly BeatShot[],
  total: number | undefined,
  near = 0,
): number[] {
  const after = (limit: (shot: BeatShot) => number, i: number) =>
    shots.slice(i + 1).reduce((sum, shot) => sum + limit(shot), 0)
  let at = 0
  return shots.map(({ end, least, most }, i) => {
    const last = i === shots.length - 1
    const from = Math.max(at + least, total === undefined ? 0 : total - after((shot) => shot.most, i))
    const to = Math.min(at + most, total === undefined ? at + most : total - after((shot) => shot.least, i))
    const wanted = last && total !== undefined ? total : end
    const isThere = near > 0 && wanted >= from && wanted <= to && nearestWithin(beats, wanted, wanted, wanted + near)
    const beat = last || isThere ? undefined : nearestWithin(beats, wanted, from, to)
    const cut = clamp(beat ?? clamp(wanted, from, Math.max(from, to)), at + Math.max(1, least), at + most)
    const frames = cut - at
    at = cut
    return frames
  })
}
