import { type Clip, clipStarts, type Draft, type Transition } from '../../edit/draft.ts'

/** A transition on the timeline, in frames. */
export interface PlacedTransition {
  type: string
  start: number
  end: number
  /** first frame of the second clip */
  cut: number
  before: number
  after: number
}

/** The draft's transitions, each centred on its cut and no longer than half of each adjacent clip. */
export function placedTransitions(draft: Draft): PlacedTransition[] {
  const starts = clipStarts(draft)
  return draft.clips.flatMap((clip, i) => {
    const next = draft.clips[i + 1]
    const cut = starts[i + 1]
    if (!clip.transition || !next || cut === undefined) return []
    const half = halfLength(clip.transition, clip, next)
    if (half === 0) return []
    return [{ type: clip.transition.type, start: cut - half, end: cut + half, cut, before: i, after: i + 1 }]
  })
}

function halfLength(transition: Transition, clip: Clip, next: Clip): number {
  return Math.max(
    0,
    Math.min(Math.floor(transition.frames / 2), Math.floor(clip.frames / 2), Math.floor(next.frames / 2)),
  )
}

/** Duration of the fade-in of a card's letters, s. */
const LETTERS_SECONDS = 0.4
/** Largest share of the card's duration for it. */
const MOST = 1 / 4

/**
 * The fade-ins of cards' letters: after the transition to the card, so that no text appears over the previous picture. Until then
 * only the card's background is shown.
 */
export function comingLetters(draft: Draft): PlacedTransition[] {
  return placedTransitions(draft).flatMap(({ end, after }) => {
    const clip = draft.clips[after]
    if (clip?.kind !== 'card') return []
    const frames = Math.floor(Math.min(LETTERS_SECONDS * draft.canvas.fps, clip.frames * MOST))
    return frames === 0 ? [] : [{ type: 'fade', start: end, end: end + frames, cut: end, before: after, after }]
  })
}
