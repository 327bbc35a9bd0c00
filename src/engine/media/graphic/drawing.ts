import type { Graphic } from '../../edit/draft.ts'
import type { Drawn } from '../drawn.ts'
import type { Size } from '../text/place.ts'

type Timed = 'id' | 'start' | 'frames' | 'untilEnd' | 'own' | 'scrim'
type Look<G> = G extends Graphic ? Omit<G, Timed> : never
/** A graphic without when it shows, and without what is laid over the picture behind it. */
export type GraphicLook = Look<Graphic>
export type LookOf<Kind extends Graphic['kind']> = Extract<GraphicLook, { kind: Kind }>

/** A piece of what is drawn in one frame. */
export interface Stamp {
  /** px on the canvas, any whole number, also outside of it */
  x: number
  y: number
  /** 0-1 */
  opacity: number
  /** drawings with the same name look the same */
  name?: string
  draw(): Drawn
}

/** A graphic laid out for a canvas. */
export interface GraphicDrawing {
  /** what is seen of it, bottom first @param frame of its own time */
  at(frame: number): Stamp[]
}

export interface Stage {
  canvas: Size & { fps: number }
  /** frames for which it shows; 0 where it stands still, all of it there */
  length: number
}

/** A rectangle grown to whole even px, within the canvas. */
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

/** Ends softly. @param t clipped to 0-1 */
export function easeOut(t: number): number {
  return 1 - (1 - Math.max(0, Math.min(1, t))) ** 4
}

/** Starts softly. */
export function easeIn(t: number): number {
  return Math.max(0, Math.min(1, t)) ** 3
}
