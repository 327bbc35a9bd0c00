import type { Spot } from '../../protocol/studio.ts'
import { editItem } from '../actions.ts'
import { SNAP, type Span, snap, snapPoints } from '../geometry.ts'
import { timeOf } from '../gestures.ts'
import { playhead } from '../store.ts'
import { type Moved, useDrag } from './drag.ts'
import type { View } from './timeline.tsx'

/** Changes of a span by frames to the right. */
const MOVED = {
  whole: ({ start, frames }: Span, by: number): Span => ({ start: Math.max(0, start + by), frames }),
  start({ start, frames }: Span, by: number): Span {
    const to = Math.max(0, Math.min(start + frames - 1, start + by))
    return { start: to, frames: start + frames - to }
  },
  end: ({ start, frames }: Span, by: number): Span => ({ start, frames: Math.max(1, frames + by) }),
}

/** Dragging of a freely placed item as a whole and at its edges, with snapping. */
export function useSpan(item: Spot, { state, pxPerFrame }: View) {
  const near = (edges: number[]) => snap(edges, snapPoints(state, playhead.value, item.id), SNAP / pxPerFrame)?.by ?? 0
  const { start, frames } = item
  const end = start + frames
  const by = ({ x }: Moved, ...edges: number[]) => {
    const frames = Math.round(x / pxPerFrame)
    return frames + near(edges.map((edge) => edge + frames))
  }
  const place = `${start} ${frames}`
  const whole = useDrag(place, (moved) => change(item.id, 'whole', by(moved, start, end)))
  const first = useDrag(place, (moved) => change(item.id, 'start', by(moved, start)))
  const last = useDrag(place, (moved) => change(item.id, 'end', by(moved, end)))
  const shown = whole.moved
    ? MOVED.whole(item, by(whole.moved, start, end))
    : first.moved
      ? MOVED.start(item, by(first.moved, start))
      : last.moved
        ? MOVED.end(item, by(last.moved, end))
        : { start, frames }
  return { shown, move: whole.on, start: first.on, end: last.on }
}

/** Relative to its span when the turn runs, as an earlier drag may still be pending. */
function change(id: string, how: keyof typeof MOVED, by: number): Promise<void> {
  return editItem(id, (found, { canvas }) =>
    found.kind === 'clip' ? [] : timeOf(found, MOVED[how](found.item, by), canvas.fps),
  )
}

/** An arrow key on an edge. */
export const step = (id: string, edge: 'start' | 'end') => (by: number) => void change(id, edge, by)
