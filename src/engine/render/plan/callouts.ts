import type { Callout } from '../../edit/draft.ts'
import { calloutEnds } from '../../media/callout/timing.ts'
import type { CalloutLayer } from './segment.ts'

/** A callout in a stretch of the timeline that it shows in all along; while it stands still, its time does not matter. */
export function calloutLayer(callout: Callout, span: { from: number; to: number }, fps: number): CalloutLayer {
  const { type, box, text, number, position, color, start, frames } = callout
  const ends = calloutEnds(frames, fps)
  const [from, to] = [span.from - start, span.to - start]
  const still = from >= ends.in && to <= frames - ends.out
  return {
    kind: 'callout',
    look: { type, box, text, number, position, color },
    from: still ? 0 : from,
    length: still ? 0 : frames,
  }
}
