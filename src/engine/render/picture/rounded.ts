import type { Overlay } from '../../edit/draft.ts'
import type { Cutout, Kernel, Plane } from '../kernel/kernel.ts'
import { hexToYuv } from './color.ts'
import type { Size } from './fit.ts'

/** Rectangles with round corners. */

/** px, inside a cutout */
export interface Rect extends Size {
  x: number
  y: number
}

/** px. @param radius of round corners, as a share of the shorter side */
export function cornerRadius(shape: Overlay['shape'], radius: number, { width, height }: Size): number {
  const shorter = Math.min(width, height)
  return shape === 'rectangle' ? 0 : shape === 'circle' ? shorter / 2 : shorter * radius
}

/** Coverage of a pixel, 0-1. @param inset px by which all edges move inwards */
export function cover(column: number, row: number, rect: Rect, radius: number, inset = 0): number {
  const round = Math.max(0, radius - inset)
  const { width, height } = rect
  const dx = Math.abs(column + 0.5 - rect.x - width / 2) - (width / 2 - inset - round)
  const dy = Math.abs(row + 0.5 - rect.y - height / 2) - (height / 2 - inset - round)
  const outside = Math.hypot(Math.max(0, dx), Math.max(0, dy)) + Math.min(0, Math.max(dx, dy)) - round
  return Math.min(1, Math.max(0, 0.5 - outside))
}

/** Coverage of pixels by a shape. */
export interface Coverage {
  /** 0-1 */
  at(column: number, row: number): number
  /** px at both ends of each row; between them the coverage is constant */
  ends: number
}

/** The coverage as a mask plane, 0-255. */
export function coverageMask(kernel: Kernel, like: Plane, coverage: Coverage): Plane {
  const mask = kernel.plane(like.width, like.height, like.stride)
  fillCoverage(kernel, mask, coverage)
  return mask
}

/** A cutout of one colour with the given coverage. */
export function colorCutout(kernel: Kernel, { width, height }: Size, color: string, coverage: Coverage): Cutout {
  const cutout = kernel.cutout(width, height)
  kernel.fill(cutout, hexToYuv(color))
  fillCoverage(kernel, cutout.alpha, coverage)
  kernel.premultiply(cutout)
  return cutout
}

function fillCoverage({ bytes }: Kernel, { at, stride, width, height }: Plane, coverage: Coverage): void {
  const sample = (column: number, row: number) => Math.round(255 * coverage.at(column, row))
  const ends = Math.min(Math.ceil(coverage.ends), width >> 1)
  bytes.fill(0, at, at + stride * height)
  for (let row = 0; row < height; row++) {
    const start = at + row * stride
    bytes.fill(sample(width >> 1, row), start + ends, start + width - ends)
    for (let column = 0; column < ends; column++) bytes[start + column] = sample(column, row)
    for (let column = width - ends; column < width; column++) bytes[start + column] = sample(column, row)
  }
}
