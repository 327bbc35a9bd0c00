import type { Cue } from './draft.ts'
import { isSpaceless } from './speech/tokens.ts'

/** Reading pace of captions. Pure. */

/** Characters of a text that are read in a second. */
const PACE = 17
const PACE_SPACELESS = 9
/** frames without a caption between two */
export const GAP = 2

const graphemes = new Intl.Segmenter()

/** Characters of a text that are read in a second. */
export function paceOf(text: string): number {
  return isSpaceless(text) ? PACE_SPACELESS : PACE
}

/** Reading time of a caption, s. @param pace characters per second */
export function readingTime(text: string, pace = paceOf(text)): number {
  return [...graphemes.segment(text)].length / pace
}

/**
 * Extends captions to be readable at `pace` characters per second, as far as the next one and the end of the film allow. None
 * becomes shorter or starts at another time.
 * @param cues sorted by time
 * @param length of the film in frames
 */
export function held(cues: readonly Cue[], pace: number, fps: number, length: number): Cue[] {
  return cues.map((cue) => {
    const end = cue.start + cue.frames
    const next = cues.find((other) => other.start >= end)
    const latest = next ? next.start - GAP : length
    const wanted = cue.start + Math.ceil(readingTime(cue.text, pace) * fps)
    return { ...cue, frames: Math.max(end, Math.min(wanted, latest)) - cue.start }
  })
}
