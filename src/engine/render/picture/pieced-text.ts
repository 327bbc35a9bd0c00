import { type Bitmap, drawText } from '../../media/text/draw.ts'
import { isPieced, type PiecedAnimation, type PiecePose, piecesOf, posesAt } from '../../media/text/entrance.ts'
import { fullText } from '../../media/text/letters.ts'
import { drawPieces, type Piece, type PiecedDrawing } from '../../media/text/pieces.ts'
import type { Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import type { Segment, TextLayer } from '../plan/segment.ts'
import { drawingCutout } from './cutout.ts'
import { enlarged } from './enlarge.ts'
import type { PictureLayer } from './source.ts'

/** Whether a text is animated in pieces; one with a fill across all letters is animated as a whole. */
export function comesInPieces({ text, moves }: TextLayer): boolean {
  return isPieced(text.animation) && !moves && !text.fill
}

/** A text whose pieces appear one after the other. Once all are at rest it is drawn as one. */
export class PiecedText implements PictureLayer {
  readonly still = false
  readonly #kernel: Kernel
  readonly #layer: TextLayer
  readonly #animation: PiecedAnimation
  readonly #canvas: Segment['canvas']
  readonly #opacity: number
  readonly #cutouts = new Map<string, Cutout>()
  #whole: Bitmap | undefined
  #drawing: PiecedDrawing | undefined

  constructor(kernel: Kernel, layer: TextLayer, canvas: Segment['canvas']) {
    this.#kernel = kernel
    this.#layer = layer
    this.#animation = isPieced(layer.text.animation) ? layer.text.animation : 'rise'
    this.#canvas = canvas
    this.#opacity = fullText(layer.text).opacity
  }

  lay(frame: number, target: Picture): void {
    const { from, length, entered } = this.#layer
    const drawing = this.#pieces()
    const timing = {
      frames: length,
      fps: this.#canvas.fps,
      animation: this.#animation,
      count: drawing.pieces.length,
      entered,
    }
    const poses = posesAt(from + frame, timing)
    if (!poses) {
      this.#whole ??= drawText(this.#layer.text, this.#canvas)
      this.#mix(target, this.#whole, 'whole', 1)
      return
    }
    const shown = Math.max(0, ...poses.map(({ opacity }) => opacity))
    if (drawing.plate) this.#mix(target, drawing.plate, 'plate', shown)
    for (const [i, piece] of drawing.pieces.entries()) {
      const pose = poses[i]
      if (pose && pose.opacity > 0) this.#lay(target, piece, pose, i)
    }
  }

  #lay(target: Picture, { bitmap, line }: Piece, { opacity, dy, scale }: PiecePose, index: number): void {
    const moved = { ...bitmap, y: bitmap.y + Math.round(dy * line.height) }
    if (this.#animation === 'mask') {
      const seen = within(moved, line)
      if (seen) this.#mix(target, seen, undefined, opacity)
      return
    }
    const steps = Math.round(scale * 100)
    const shown = steps === 100 ? moved : enlarged(moved, steps / 100)
    this.#mix(target, shown, `${index} ${steps}`, opacity)
  }

  /** @param name cache key; without one it is drawn again */
  #mix(target: Picture, bitmap: Bitmap, name: string | undefined, opacity: number): void {
    // cutouts are laid on even places
    const shift = { x: bitmap.x & 1, y: bitmap.y & 1 }
    const key = `${name} ${shift.x} ${shift.y}`
    const known = name === undefined ? undefined : this.#cutouts.get(key)
    const cutout = known ?? drawingCutout(this.#kernel, bitmap, shift)
    if (name !== undefined) this.#cutouts.set(key, cutout)
    this.#kernel.mix(target, cutout, bitmap.x - shift.x, bitmap.y - shift.y, Math.min(1, opacity) * this.#opacity)
  }

  #pieces(): PiecedDrawing {
    this.#drawing ??= drawPieces(this.#layer.text, this.#canvas, piecesOf(this.#animation))
    return this.#drawing
  }

  close(): void {}
}

/** The rows of a drawing that are within a line; undefined if none are. */
function within({ x, y, width, height, rgba }: Bitmap, line: Piece['line']): Bitmap | undefined {
  const top = Math.max(y, Math.floor(line.top))
  const bottom = Math.min(y + height, Math.ceil(line.top + line.height))
  if (bottom - top < 1) return undefined
  return {
    x,
    y: top,
    width,
    height: bottom - top,
    rgba: rgba.subarray(4 * width * (top - y), 4 * width * (bottom - y)),
  }
}
