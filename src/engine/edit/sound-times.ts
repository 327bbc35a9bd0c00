import type { ClipSound, Range } from './draft.ts'
import { mirroredPoints, plainest, retimedPoints, slicedPoints } from './envelope.ts'

/**
 * Maps the timed properties of a sound (frames from its beginning) when it is cut, extended, re-paced or reversed. Every edit
 * of a sound's time goes through here, so that none is forgotten.
 */
export type Timed = Pick<ClipSound, 'volume' | 'envelope' | 'mutes' | 'duck'>

/** A part of a sound. */
export function slicedSound<Sound extends Timed>(sound: Sound, from: number, to: number): Sound {
  return {
    ...sound,
    ...plainest(slicedPoints(sound.envelope, from, to), sound.volume),
    ...rangesOf(sound, (ranges) => sliceRanges(ranges, from, to)),
  }
}

/** Shifts a sound by frames added before it. */
export function shiftedSound<Sound extends Timed>(sound: Sound, by: number): Sound {
  return {
    ...sound,
    envelope: sound.envelope.map(({ at, volume }) => ({ at: at + by, volume })),
    ...rangesOf(sound, (ranges) => ranges.map(({ from, to }) => ({ from: from + by, to: to + by }))),
  }
}

/** Maps a sound to another pace. @param frame mapping of frames */
export function retimedSound<Sound extends Timed>(sound: Sound, frame: (at: number) => number): Sound {
  const retimed = (ranges: readonly Range[]) =>
    ranges.map(({ from, to }) => ({ from: frame(from), to: frame(to) })).filter(isSome)
  return { ...sound, envelope: retimedPoints(sound.envelope, frame), ...rangesOf(sound, retimed) }
}

/** Reverses a sound. @param frames its length */
export function mirroredSound<Sound extends Timed>(sound: Sound, frames: number): Sound {
  const mirrored = (ranges: readonly Range[]) =>
    ranges.map(({ from, to }) => ({ from: frames - to, to: frames - from })).reverse()
  return { ...sound, envelope: mirroredPoints(sound.envelope, frames), ...rangesOf(sound, mirrored) }
}

/** Constant volume without mutes. */
export function steadySound<Sound extends Timed>(sound: Sound): Sound {
  return { ...sound, envelope: [], ...rangesOf(sound, () => []) }
}

/** Maps ranges of a sound. */
function rangesOf(
  { mutes, duck }: Pick<Timed, 'mutes' | 'duck'>,
  change: (ranges: readonly Range[]) => Range[],
): Pick<Timed, 'mutes' | 'duck'> {
  return { mutes: change(mutes), duck: duck && { ...duck, except: change(duck.except) } }
}

/** The part of ranges within a window, counted from its start; all in frames. */
export function sliceRanges(ranges: readonly Range[], from: number, to: number): Range[] {
  return ranges
    .map((range) => ({ from: Math.max(range.from, from) - from, to: Math.min(range.to, to) - from }))
    .filter(isSome)
}

function isSome({ from, to }: Range): boolean {
  return to > from
}

/** Its largest volume. */
export function loudest({ volume, envelope }: Pick<Timed, 'volume' | 'envelope'>): number {
  return envelope.length === 0 ? volume : Math.max(...envelope.map((point) => point.volume))
}
