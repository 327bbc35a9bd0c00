import type { Fill } from '../../../edits/values/look.ts'
import { isSideways, type Orientation, type Sides, storedSides } from './orientation.ts'

export interface Size {
  width: number
  height: number
}

/** A picture as it is stored. */
export interface Stored extends Size {
  /** width of a pixel divided by its height */
  pixelAspect: number
  /** how to turn it upright */
  orientation: Orientation
}

/** How a stored picture is put on a canvas: crop, scale, orientation, position. */
export interface Fitting {
  /** px of the stored picture */
  crop: { x: number; y: number; width: number; height: number }
  /** size before turning, px */
  scale: Size
  /** top left corner on the canvas, px, even */
  x: number
  y: number
  /** whether it leaves some of the canvas free */
  room: boolean
}

/** Differences in aspect ratio up to this are cropped, to avoid hairline borders. */
const NEARLY = 0.02

/**
 * @param crop fractions cut off the upright picture, before the clip's own rotation
 * @param turning the clip's own orientation, applied after `stored.orientation`
 */
export function fitPicture(stored: Stored, crop: Sides, turning: Orientation, mode: Fill, canvas: Size): Fitting {
  const kept = cropped(stored, storedSides(crop, stored.orientation))
  const sideways = isSideways(stored.orientation) !== isSideways(turning)
  const target = sideways ? { width: canvas.height, height: canvas.width } : canvas
  const shape = (kept.width * stored.pixelAspect) / kept.height
  const wanted = target.width / target.height
  const fills = mode === 'crop' || Math.abs(shape / wanted - 1) < NEARLY
  if (fills) return { crop: cover(kept, shape, wanted), scale: target, x: 0, y: 0, room: false }
  const scale = contain(shape, target)
  const seen = sideways ? { width: scale.height, height: scale.width } : scale
  return {
    crop: kept,
    scale,
    x: 2 * Math.round((canvas.width - seen.width) / 4),
    y: 2 * Math.round((canvas.height - seen.height) / 4),
    room: true,
  }
}

function cropped({ width, height }: Size, sides: Sides): Fitting['crop'] {
  const x = Math.round(width * sides.left)
  const y = Math.round(height * sides.top)
  return {
    x: Math.min(x, width - 1),
    y: Math.min(y, height - 1),
    width: Math.max(1, Math.round(width * (1 - sides.right)) - x),
    height: Math.max(1, Math.round(height * (1 - sides.bottom)) - y),
  }
}

function cover(kept: Fitting['crop'], shape: number, wanted: number): Fitting['crop'] {
  const width = shape > wanted ? Math.max(1, Math.round((kept.width * wanted) / shape)) : kept.width
  const height = shape > wanted ? kept.height : Math.max(1, Math.round((kept.height * shape) / wanted))
  return {
    x: kept.x + Math.floor((kept.width - width) / 2),
    y: kept.y + Math.floor((kept.height - height) / 2),
    width,
    height,
  }
}

function contain(shape: number, target: Size): Size {
  const wide = shape > target.width / target.height
  const width = wide ? target.width : target.height * shape
  const height = wide ? target.width / shape : target.height
  return { width: even(width, target.width), height: even(height, target.height) }
}

function even(value: number, limit: number): number {
  return Math.max(2, Math.min(2 * Math.round(value / 2), limit))
}
