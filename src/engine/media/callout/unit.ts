import type { Size } from '../text/place.ts'

/** The unit of callouts: a px on a canvas of 1080. Relatively larger on small canvases, for visibility. */
export function unitOf({ width, height }: Size): number {
  return Math.max(SMALLEST, Math.min(width, height)) / 1080
}

/** px of a canvas's shorter side */
const SMALLEST = 270
