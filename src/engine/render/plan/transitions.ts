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

/** s in which a card's letters come */
const LETTERS_SECONDS = 0.4
/** They take no more than this part of the card. */
const MOST = 1 / 4

/**
 * How the letters of cards come: once the transition to the card has ended, so that no words stand over the picture before it.
 * Until then the card is its ground alone.
 */
export function comingLetters(draft: Draft): PlacedTransition[] {
  return placedTransitions(draft).flatMap(({ end, after }) => {
    const clip = draft.clips[after]
    if (clip?.kind !== 'card') return []
    const frames = Math.floor(Math.min(LETTERS_SECONDS * draft.canvas.fps, clip.frames * MOST))
    return frames === 0 ? [] : [{ type: 'fade', start: end, end: end + frames, cut: end, before: after, after }]
  })
}
