import type { Size as SizeName } from '../../../edits/values/look.ts'
import type { Position, PositionName } from '../../../edits/values/position.ts'
import { SHARES } from '../../edit/type-size.ts'

export interface Size {
  width: number
  height: number
}

/** Height to width from which a film fills a phone, and TikTok, Reels and Shorts draw their words and buttons over it. */
const UPRIGHT = 1.6

export function isForApps({ width, height }: Size): boolean {
  return height / width >= UPRIGHT
}

/**
 * px: nothing is written nearer to the edges. Where apps draw over the video, that is kept free.
 * @param atTop stands above the apps' buttons
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

/** Type size, px: by its name a fraction of the canvas's shorter side, else a share of its height. */
export function typeSize(size: SizeName | number, { width, height }: Size): number {
  if (typeof size === 'number') return Math.max(6, Math.round(height * size))
  return Math.max(6, Math.round(Math.min(width, height) * SHARES[size]))
}

/** What is as large as fits has no more lines than this, unless its words come in more, and this part of the room's height. */
export const FIT = { lines: 3, height: 0.4 }

export function alignment(position: Position): 'left' | 'center' | 'right' {
  if (typeof position !== 'string') return 'center'
  if (position === 'lower-third' || position.endsWith('left')) return 'left'
  return position.endsWith('right') ? 'right' : 'center'
}

/** A block about a point has at least this part of the canvas's width, and is moved in where it would stand out. */
export const NARROWEST = 0.4
/** Between a block about a point and the edges, a part of the canvas's shorter side. */
export const EDGE = 0.02

/** px that lines may be wide and all of them together high */
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

/** Where a stretch begins that has its middle at a place, or as near as the whole of it is inside. */
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
