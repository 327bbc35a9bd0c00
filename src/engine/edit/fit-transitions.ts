import type { Clip } from './draft.ts'
import type { Editing } from './editing.ts'

/** Limits the length of transitions. */

/** A shortened transition, frames; 0 if removed. */
export interface Shortened {
  clip: string
  /** its clip's position in the sequence, from 1 */
  place: number
  from: number
  to: number
}

/**
 * Shortens transitions so that each takes at most half of the adjacent clips, and no two overlap within one. The last clip's,
 * which has no effect, is kept.
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

/** A note for each shortened transition. */
export function shortenedNotes({ words, numbers }: Editing, shortened: readonly Shortened[], fps: number): string[] {
  return shortened.map(({ clip, place, from, to }) =>
    words.transitionShortened(numbers.get(clip) ?? place, from / fps, to / fps),
  )
}

/** Rounds a length to even frames, from 2 frames to 10 s. */
export function evenFrames(seconds: number, fps: number): number {
  return Math.max(1, Math.round((Math.min(seconds, 10) * fps) / 2)) * 2
}
