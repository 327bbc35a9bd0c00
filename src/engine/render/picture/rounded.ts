import type { Overlay } from '../../edit/draft.ts'
import type { Kernel, Plane } from '../kernel/kernel.ts'
import type { Size } from './fit.ts'

/** Rectangles with round corners. */

/** Px. @param radius of round corners, as a part of the shorter side */
export function cornerRadius(shape: Overlay['shape'], radius: number, { width, height }: Size): number {
  const shorter = Math.min(width, height)
  return shape === 'rectangle' ? 0 : shape === 'circle' ? shorter / 2 : shorter * radius
}

/** 0-1: how much of a pixel, by the place of its middle, lies inside. @param inset px that all edges go inwards */
export function cover(x: number, y: number, { width, height }: Size, radius: number, inset = 0): number {
  const round = Math.max(0, radius - inset)
  const dx = Math.abs(x - width / 2) - (width / 2 - inset - round)
  const dy = Math.abs(y - height / 2) - (height / 2 - inset - round)
  const outside = Math.hypot(Math.max(0, dx), Math.max(0, dy)) + Math.min(0, Math.max(dx, dy)) - round
  return Math.min(1, Math.max(0, 0.5 - outside))
}

/** How much of each sample is inside, 0-255. */
export function roundedMask(kernel: Kernel, like: Plane, radius: number, inset: number): Plane {
  const { width, height, stride } = like
  const mask = kernel.plane(width, height, stride)
  const { bytes } = kernel
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      bytes[mask.at + y * stride + x] = Math.round(255 * cover(x + 0.5, y + 0.5, like, radius, inset))
  return mask
}
