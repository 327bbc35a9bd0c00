import type { AVPixelFormat } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import type { Shot } from '../plan/segment.ts'
import { hasAlpha } from './alpha.ts'
import { type Fitting, fitPicture, type Size } from './fit.ts'
import { lookFilters } from './look.ts'
import { clipOrientation } from './orientation.ts'
import type { PictureGeometry } from './painter.ts'

/** Chooses the size at which a shot's moving pictures are painted, from one of them. @param largest as shown at its largest */
export type SizeOf = (shot: Shot, frame: Frame, geometry: PictureGeometry, largest: Size) => Size

/** Least share of `largest` for a picture with room beside it: its edges become as soft as the picture. */
const LEAST = 0.5

/**
 * About the size at which pictures are stored, if that is smaller: the kernel then enlarges them in one step, instead of having
 * them enlarged to `largest` and resampling that. Pictures with details finer than their file's keep `largest`.
 */
export const storedSize: SizeOf = (shot, frame, { orientation, pixelAspect }, largest) => {
  const { chromaKey, mask, steady, look, crop, fit } = shot
  const alpha = hasAlpha(frame.format as AVPixelFormat) // only pictures come here
  if (chromaKey || mask || steady || alpha || look.lut || lookFilters(look, largest, null).length > 0) return largest
  const { width, height } = frame
  const stored = { width, height, orientation, pixelAspect }
  const fitted = (size: Size) => fitPicture(stored, crop, clipOrientation(shot), fit, size)
  const whole = fitted(largest)
  const share = Math.max(whole.crop.width / whole.scale.width, whole.crop.height / whole.scale.height)
  const steps = commonDivisor(largest.width / 2, largest.height / 2)
  for (let step = Math.ceil(steps * Math.max(whole.room ? LEAST : 0, share)); step < steps; step++) {
    const size = { width: (largest.width / steps) * step, height: (largest.height / steps) * step }
    if (isSmaller(fitted(size), whole, step / steps)) return size
  }
  return largest
}

/** Whether a fitting is the same as another at a smaller scale, to the px. */
function isSmaller(fitting: Fitting, whole: Fitting, share: number): boolean {
  const { crop, scale, x, y } = fitting
  const cropped = JSON.stringify(crop) === JSON.stringify(whole.crop)
  const sides = [
    [scale.width, whole.scale.width],
    [scale.height, whole.scale.height],
    [x, whole.x],
    [y, whole.y],
  ] as const
  return cropped && sides.every(([small, large]) => Math.abs(small - large * share) < NOTHING)
}

/** px */
const NOTHING = 1e-6

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
