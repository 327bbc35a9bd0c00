import type { Cutout, Kernel } from '../kernel/kernel.ts'
import { hexToYuv } from './color.ts'
import type { Size } from './fit.ts'
import { cover } from './rounded.ts'

/** A line along the edges of something, inside them. @param width px @param radius px of its outer corners */
export function drawBorder(
  kernel: Kernel,
  { width: w, height: h }: Size,
  width: number,
  radius: number,
  color: string,
): Cutout {
  const ring = kernel.cutout(w, h)
  const { y, u, v } = hexToYuv(color)
  const { bytes } = kernel
  for (const [plane, value] of [
    [ring.y, y],
    [ring.u, u],
    [ring.v, v],
  ] as const)
    bytes.fill(value, plane.at, plane.at + plane.stride * plane.height)
  const { at, stride } = ring.alpha
  bytes.fill(0, at, at + stride * h)
  for (let row = 0; row < h; row++)
    for (let column = 0; column < w; column++) {
      const outer = cover(column + 0.5, row + 0.5, ring, radius)
      const inner = cover(column + 0.5, row + 0.5, ring, radius, width)
      bytes[at + row * stride + column] = Math.round(255 * outer * (1 - inner))
    }
  kernel.premultiply(ring)
  return ring
}
