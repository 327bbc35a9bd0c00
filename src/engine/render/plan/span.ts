import type { TextLayer } from './segment.ts'

/** A part of the timeline that becomes one segment, frames, `to` exclusive. */
export interface Span {
  from: number
  to: number
}

/** When an element is shown on the timeline, frames. */
export interface Shown {
  start: number
  frames: number
}

/** Spans are cut at every edge except those of captions, so anything else that covers a span's first frame covers all of it. */
export function isWithin({ start, frames }: Shown, span: Span): boolean {
  return start <= span.from && span.from < start + frames
}

/** Captions may begin and end within spans. */
export function isIn({ start, frames }: Shown, { from, to }: Span): boolean {
  return start < to && from < start + frames
}

/** The part of an element's time within a span, and the frames in which it shows there. */
export function partShown(at: Shown, span: Span, still: boolean): Pick<TextLayer, 'from' | 'length' | 'frames'> {
  const shown: [number, number] = [Math.max(span.from, at.start), Math.min(span.to, at.start + at.frames)]
  const whole = shown[0] === span.from && shown[1] === span.to
  return {
    from: still ? 0 : span.from - at.start,
    length: still ? 0 : at.frames,
    ...(!whole && { frames: [shown[0] - span.from, shown[1] - span.from] }),
  }
}
