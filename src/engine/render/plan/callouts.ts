import type { Callout } from '../../edit/draft.ts'
import { calloutInOut } from '../../media/callout/timing.ts'
import type { CalloutLayer } from './segment.ts'

/** The layer of a callout in a span that it covers completely; while it is static, its time is left out. */
export function calloutLayer(callout: Callout, span: { from: number; to: number }, fps: number): CalloutLayer {
  const { type, box, text, number, position, color, start, frames } = callout
  const ends = calloutInOut(frames, fps)
  const [from, to] = [span.from - start, span.to - start]
  const still = from >= ends.in && to <= frames - ends.out
  return {
    kind: 'callout',
    look: { type, box, text, number, position, color },
    from: still ? 0 : from,
    length: still ? 0 : frames,
  }
}
