import type { Position, PositionName } from '../../../edits/values/position.ts'
import { PLAIN_DECORATION } from '../../edit/draft/defaults.ts'
import type { Overlay } from '../../edit/draft.ts'
import type { Size, Stored } from './fit.ts'
import { isSideways } from './orientation.ts'
import type { Rect } from './rounded.ts'

type Placement = Pick<Overlay, 'position' | 'box' | 'scale' | 'shape'> & Partial<Pick<Overlay, 'margin'>>

/** The rectangle of an overlay on the canvas, px, all even. */
export function overlayPlace(placement: Placement, stored: Stored, canvas: Size): Rect {
  const { box, position, scale, shape, margin: share = PLAIN_DECORATION.margin } = placement
  if (box) return boxPlace(box, canvas)
  const wide = stored.width * stored.pixelAspect
  const aspect = isSideways(stored.orientation) ? stored.height / wide : wide / stored.height
  const width = even(scale * canvas.width)
  const height = Math.min(even(shape === 'circle' ? width : width / aspect), even(canvas.height * 4))
  const corner = cornerAt(position, { width, height }, canvas, share)
  return {
    width,
    height,
    x: evenPlace(corner.x),
    y: evenPlace(corner.y),
  }
}

/**
 * The top left corner, px. A rectangle centred on a point may extend beyond the canvas. @param share margin to the edges, as a
 * share of the canvas's shorter side
 */
export function cornerAt(
  position: Position,
  { width, height }: Size,
  canvas: Size,
  share = PLAIN_DECORATION.margin,
): { x: number; y: number } {
  if (typeof position !== 'string') {
    const [x, y] = position
    return { x: x * canvas.width - width / 2, y: y * canvas.height - height / 2 }
  }
  const margin = share * Math.min(canvas.width, canvas.height)
  const x = along(HORIZONTAL[position], canvas.width - width, margin)
  const y =
    position === 'lower-third'
      ? canvas.height * 0.8 - height / 2
      : along(VERTICAL[position], canvas.height - height, margin)
  return { x, y }
}

/** The rectangle of a box, px, all even. */
export function boxPlace(box: NonNullable<Overlay['box']>, canvas: Size): Place {
  const x = evenPlace(box.x * canvas.width)
  const y = evenPlace(box.y * canvas.height)
  // From edge to edge, so that neighbouring boxes meet.
  const right = evenPlace((box.x + box.width) * canvas.width)
  const bottom = evenPlace((box.y + box.height) * canvas.height)
  return { x, y, width: Math.max(2, right - x), height: Math.max(2, bottom - y) }
}

/** The rectangle of a box to the px: an even rectangle, and the part of it that the box covers. */
export function exactPlace(box: NonNullable<Overlay['box']>, canvas: Size): Place {
  const [left, top] = [Math.round(box.x * canvas.width), Math.round(box.y * canvas.height)]
  const width = Math.max(1, Math.round((box.x + box.width) * canvas.width) - left)
  const height = Math.max(1, Math.round((box.y + box.height) * canvas.height) - top)
  const [x, y] = [left - (left % 2), top - (top % 2)]
  const outer = (from: number, size: number, start: number) => 2 * Math.ceil((from + size - start) / 2)
  return {
    x,
    y,
    width: outer(left, width, x),
    height: outer(top, height, y),
    rect: { x: left - x, y: top - y, width, height },
  }
}

/** A rectangle on the canvas, px. */
export interface Place extends Rect {
  /** the visible part, relative to its corner; all of it by default */
  rect?: Rect
}

type Side = 'start' | 'middle' | 'end'

const HORIZONTAL: Record<PositionName, Side> = {
  top: 'middle',
  'top-left': 'start',
  'top-right': 'end',
  left: 'start',
  center: 'middle',
  right: 'end',
  bottom: 'middle',
  'bottom-left': 'start',
  'bottom-right': 'end',
  'lower-third': 'start',
}
const VERTICAL: Record<PositionName, Side> = {
  top: 'start',
  'top-left': 'start',
  'top-right': 'start',
  left: 'middle',
  center: 'middle',
  right: 'middle',
  bottom: 'end',
  'bottom-left': 'end',
  'bottom-right': 'end',
  'lower-third': 'end',
}

function along(side: Side, free: number, margin: number): number {
  if (side === 'middle') return free / 2
  // Without room for margins it fills the canvas.
  const space = Math.max(0, Math.min(margin, free / 2))
  return side === 'start' ? space : free - space
}

function even(px: number): number {
  return Math.max(2, 2 * Math.round(px / 2))
}

function evenPlace(px: number): number {
  return 2 * Math.round(px / 2)
}
