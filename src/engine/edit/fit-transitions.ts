import type { Clip } from './draft.ts'
import type { Editing } from './editing.ts'

/** How long transitions can be. */

/** A transition that had to give way, frames; 0 where there is none left. */
export interface Shortened {
  clip: string
  /** its clip's place in the sequence, from 1 */
  place: number
  from: number
  to: number
}

/**
 * Shortens transitions so that each takes at most half of the clips beside it, and no two touch inside one. The last
 * clip's, without effect, is left as it is.
 */
export function fitTransitions(clips: readonly Clip[]): { clips: Clip[]; shortened: Shortened[] } {
  const shortened: Shortened[] = []
  const fitted = clips.map((clip, i) => {
    const next = clips[i + 1]
    if (!clip.transition || !next) return clip
    const from = clip.transition.frames
    const to = 2 * Math.floor(Math.min(clip.frames, next.frames) / 2)
    if (from <= to) return clip
    shortened.push({ clip: clip.id, place: i + 1, from, to })
    return { ...clip, transition: to > 0 ? { ...clip.transition, frames: to } : null }
  })
  return { clips: fitted, shortened }
}

/** A note for each transition that had to give way. */
export function shortenedNotes({ words, numbers }: Editing, shortened: readonly Shortened[], fps: number): string[] {
  return shortened.map(({ clip, place, from, to }) =>
    words.transitionShortened(numbers.get(clip) ?? place, from / fps, to / fps),
  )
}

/** Whole even frames nearest to a length, at least 2 and at most 10 s. */
export function evenFrames(seconds: number, fps: number): number {
  return Math.max(1, Math.round((Math.min(seconds, 10) * fps) / 2)) * 2
}
