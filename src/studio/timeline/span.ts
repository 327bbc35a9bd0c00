import type { Spot } from '../../protocol/studio.ts'
import { SNAP, type Span, snap, snapPoints } from '../geometry.ts'
import { playhead } from '../store.ts'
import { type Moved, useDrag } from './drag.ts'
import type { View } from './timeline.tsx'

/** An item that stands where it likes: dragged as a whole and at its edges, snapping to what is near. */
export function useSpan(item: Spot, { state, pxPerFrame }: View, set: (change: Span) => Promise<void>) {
  const near = (edges: number[]) => snap(edges, snapPoints(state, playhead.value, item.id), SNAP / pxPerFrame)?.by ?? 0
  const { start, frames } = item
  const end = start + frames
  const moved = ({ x }: Moved): Span => {
    const by = Math.round(x / pxPerFrame)
    return { start: Math.max(0, start + by + near([start + by, end + by])), frames }
  }
  const begun = ({ x }: Moved): Span => {
    const by = Math.round(x / pxPerFrame)
    const to = Math.max(0, Math.min(end - 1, start + by + near([start + by])))
    return { start: to, frames: end - to }
  }
  const ended = ({ x }: Moved): Span => {
    const by = Math.round(x / pxPerFrame)
    return { start, frames: Math.max(1, frames + by + near([end + by])) }
  }
  const whole = useDrag((by) => set(moved(by)))
  const first = useDrag((by) => set(begun(by)))
  const last = useDrag((by) => set(ended(by)))
  const shown = whole.moved
    ? moved(whole.moved)
    : first.moved
      ? begun(first.moved)
      : last.moved
        ? ended(last.moved)
        : { start, frames }
  return { shown, move: whole.on, start: first.on, end: last.on }
}
