import type { Size as SizeName } from '../../../edits/values/look.ts'
import type { Position, PositionName } from '../../../edits/values/position.ts'
import { SHARES } from '../../edit/type-size.ts'

export interface Size {
  width: number
  height: number
}

/** Height-to-width ratio from which a film counts as vertical, over which TikTok, Reels and Shorts draw their interface. */
const UPRIGHT = 1.6

export function isForApps({ width, height }: Size): boolean {
  return height / width >= UPRIGHT
}

/**
 * Safe margins for text, px, including the areas of apps' interfaces.
 * @param atTop whether the text is above the apps' buttons
 */
export function safeMargins(canvas: Size, atTop = false): { x: number; top: number; bottom: number } {
  const { width, height } = canvas
  if (isForApps(canvas)) return { x: width * (atTop ? 0.07 : 0.12), top: height * 0.12, bottom: height * 0.2 }
  const tall = height > width
  return {
    x: width * (tall ? 0.07 : 0.06),
    top: height * (tall ? 0.09 : 0.075),
    bottom: height * (tall ? 0.14 : 0.075),
  }
}

/** Type size, px: a named size is a share of the canvas's shorter side, a number of its height. */
export function typeSize(size: SizeName | number, { width, height }: Size): number {
  if (typeof size === 'number') return Math.max(6, Math.round(height * size))
  return Math.max(6, Math.round(Math.min(width, height) * SHARES[size]))
}

/** Limits for texts as large as fits: number of lines (unless written with more), and share of the available height. */
export const FIT = { lines: 3, height: 0.4 }

export function alignment(position: Position): 'left' | 'center' | 'right' {
  if (typeof position !== 'string') return 'center'
  if (position === 'lower-third' || position.endsWith('left')) return 'left'
  return position.endsWith('right') ? 'right' : 'center'
}

/** Least width of a block centred on a point, as a share of the canvas's width; it is moved inside the canvas. */
export const NARROWEST = 0.4
/** Margin of a block centred on a point, as a share of the canvas's shorter side. */
export const EDGE = 0.02

/** largest line width and total height, px */
export function roomFor(position: Position, canvas: Size): Size {
  const { width, height } = canvas
  const margins = safeMargins(canvas, isAtTop(position))
  if (typeof position === 'string')
    return { width: width - 2 * margins.x, height: height - margins.top - margins.bottom }
  const edge = EDGE * Math.min(width, height)
  const free = 2 * Math.min(position[0], 1 - position[0]) * width - 2 * edge
  return { width: Math.max(free, NARROWEST * width), height: height - 2 * edge }
}

/** Top left corner of a block of text, px. */
export function placeBlock(block: Size, canvas: Size, position: Position): { x: number; y: number } {
  if (typeof position !== 'string') {
    const edge = EDGE * Math.min(canvas.width, canvas.height)
    return {
      x: about(position[0] * canvas.width, block.width, canvas.width, edge),
      y: about(position[1] * canvas.height, block.height, canvas.height, edge),
    }
  }
  const margins = safeMargins(canvas, isAtTop(position))
  const x = {
    left: margins.x,
    center: (canvas.width - block.width) / 2,
    right: canvas.width - margins.x - block.width,
  }[alignment(position)]
  return { x, y: top(block, canvas, position) }
}

function isAtTop(position: Position): boolean {
  return typeof position === 'string' && position.startsWith('top')
}

/** Start of an interval centred on a point, moved inside the bounds. */
function about(middle: number, length: number, whole: number, edge: number): number {
  return Math.max(edge, Math.min(middle - length / 2, whole - edge - length))
}

function top(block: Size, canvas: Size, position: PositionName): number {
  const margins = safeMargins(canvas)
  const lowest = canvas.height - margins.bottom - block.height
  if (position.startsWith('top')) return margins.top
  if (position.startsWith('bottom')) return lowest
  if (position === 'lower-third') return Math.min(lowest, canvas.height * 0.76 - block.height / 2)
  return (canvas.height - block.height) / 2
}
