import type { Size } from '../text/place.ts'

/** What callouts measure by: one px of a canvas of 1080. On small canvases they are larger than that, to be seen at all. */
export function unitOf({ width, height }: Size): number {
  return Math.max(SMALLEST, Math.min(width, height)) / 1080
}

/** px of a canvas's shorter side */
const SMALLEST = 270
