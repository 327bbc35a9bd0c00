import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Bitmap } from './text/draw.ts'
import type { Size } from './text/place.ts'

/** A drawing, premultiplied, four bytes per px. */
export type Drawn = Pick<Bitmap, 'width' | 'height' | 'rgba'>

/** Draws on a part of the canvas. @param area whole px */
export function drawn(area: Size & { x: number; y: number }, paint: (context: SKRSContext2D) => void): Drawn {
  const { x, y, width, height } = area
  const surface = createCanvas(width, height)
  const context = surface.getContext('2d')
  context.translate(-x, -y)
  paint(context)
  return { width, height, rgba: surface.data() }
}
