import type { Position } from '../../../edits/values/look.ts'
import type { TextStyle } from '../../edit/draft.ts'

export interface Size {
  width: number
  height: number
}

/** px: nothing is written nearer to the edges. Tall canvases leave room for what apps draw over the video. */
export function safeMargins({ width, height }: Size): { x: number; top: number; bottom: number } {
  const tall = height > width
  return {
    x: width * (tall ? 0.07 : 0.06),
    top: height * (tall ? 0.09 : 0.075),
    bottom: height * (tall ? 0.14 : 0.075),
  }
}

/** Type size, px: a fraction of the canvas's shorter side. */
export function typeSize(size: TextStyle['size'], { width, height }: Size): number {
  const fraction = { small: 0.046, medium: 0.07, large: 0.11 }[size]
  return Math.max(6, Math.round(Math.min(width, height) * fraction))
}

export function alignment(position: Position): 'left' | 'center' | 'right' {
  if (position === 'lower-third' || position.endsWith('left')) return 'left'
  return position.endsWith('right') ? 'right' : 'center'
}

/** Top left corner of a block of text, px. */
export function placeBlock(block: Size, canvas: Size, position: Position): { x: number; y: number } {
  const margins = safeMargins(canvas)
  const x = {
    left: margins.x,
    center: (canvas.width - block.width) / 2,
    right: canvas.width - margins.x - block.width,
  }[alignment(position)]
  return { x, y: top(block, canvas, position) }
}

function top(block: Size, canvas: Size, position: Position): number {
  const margins = safeMargins(canvas)
  const lowest = canvas.height - margins.bottom - block.height
  if (position.startsWith('top')) return margins.top
  if (position.startsWith('bottom')) return lowest
  if (position === 'lower-third') return Math.min(lowest, canvas.height * 0.76 - block.height / 2)
  return (canvas.height - block.height) / 2
}
