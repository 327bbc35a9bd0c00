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
