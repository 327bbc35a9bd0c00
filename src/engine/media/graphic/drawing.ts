import type { Graphic } from '../../edit/draft.ts'
import type { Drawn } from '../drawn.ts'
import type { Size } from '../text/place.ts'

type Timed = 'id' | 'start' | 'frames' | 'untilEnd' | 'own' | 'scrim'
type Look<G> = G extends Graphic ? Omit<G, Timed> : never
/** A graphic without its timing and its scrim. */
export type GraphicLook = Look<Graphic>
export type LookOf<Kind extends Graphic['kind']> = Extract<GraphicLook, { kind: Kind }>

/** A bitmap drawn in a frame. */
export interface Stamp {
  /** px on the canvas, integers, possibly outside it */
  x: number
  y: number
  /** 0-1 */
  opacity: number
  /** cache key: stamps with the same name look the same */
  name?: string
  draw(): Drawn
}

/** A graphic laid out for a canvas. */
export interface GraphicDrawing {
  /** its stamps at a frame, bottom first @param frame from its start */
  at(frame: number): Stamp[]
}

export interface Stage {
  canvas: Size & { fps: number }
  /** its duration in frames; 0 to draw it complete and static */
  length: number
}

/** Expands a rectangle to even px, within the canvas. */
export function evenArea(
  x: number,
  y: number,
  width: number,
  height: number,
  canvas: Size,
): Size & { x: number; y: number } {
  const down = (value: number) => 2 * Math.floor(Math.max(0, value) / 2)
  const up = (value: number, most: number) => Math.min(2 * Math.ceil(value / 2), most)
  const [left, top] = [down(Math.min(x, canvas.width - 2)), down(Math.min(y, canvas.height - 2))]
  return {
    x: left,
    y: top,
    width: Math.max(2, up(x + width, canvas.width) - left),
    height: Math.max(2, up(y + height, canvas.height) - top),
  }
}

/** Ease out. @param t clamped to 0-1 */
export function easeOut(t: number): number {
  return 1 - (1 - Math.max(0, Math.min(1, t))) ** 4
}

/** Ease in. */
export function easeIn(t: number): number {
  return Math.max(0, Math.min(1, t)) ** 3
}
