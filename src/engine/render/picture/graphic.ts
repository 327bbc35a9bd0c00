import type { Drawn } from '../../media/drawn.ts'
import { drawGraphic } from '../../media/graphic/draw.ts'
import type { GraphicDrawing, Stamp } from '../../media/graphic/drawing.ts'
import type { Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import type { GraphicLayer, Segment } from '../plan/segment.ts'
import { drawingCutout } from './cutout.ts'
import type { PictureLayer } from './source.ts'

/** A graphic, drawn again for each frame in which it changes. */
export function openGraphic(kernel: Kernel, layer: GraphicLayer, canvas: Segment['canvas']): PictureLayer {
  return new GraphicPainter(kernel, layer, drawGraphic(layer.look, { canvas, length: layer.length }))
}

class GraphicPainter implements PictureLayer {
  readonly still: boolean
  readonly #kernel: Kernel
  readonly #from: number
  readonly #drawing: GraphicDrawing
  /** cached cutouts by name */
  readonly #kept = new Map<string, Cutout>()
  /** reused cutouts for what is drawn again in each frame, by index of the stamp and size */
  readonly #room = new Map<string, Cutout>()

  constructor(kernel: Kernel, { from, length }: GraphicLayer, drawing: GraphicDrawing) {
    this.still = length === 0
    this.#kernel = kernel
    this.#from = from
    this.#drawing = drawing
  }

  lay(frame: number, target: Picture): void {
    for (const [i, stamp] of this.#drawing.at(this.#from + frame).entries()) {
      // cutouts are placed at even positions
      const shift = { x: stamp.x & 1, y: stamp.y & 1 }
      this.#kernel.mix(target, this.#cutout(stamp, i, shift), stamp.x - shift.x, stamp.y - shift.y, stamp.opacity)
    }
  }

  #cutout({ name, draw }: Stamp, index: number, shift: { x: number; y: number }): Cutout {
    if (name === undefined) return this.#redrawn(draw(), index, shift)
    const key = `${name} ${shift.x} ${shift.y}`
    const cutout = this.#kept.get(key) ?? drawingCutout(this.#kernel, draw(), shift)
    this.#kept.set(key, cutout)
    return cutout
  }

  #redrawn(drawing: Drawn, index: number, shift: { x: number; y: number }): Cutout {
    const key = `${index} ${drawing.width} ${drawing.height} ${shift.x} ${shift.y}`
    const room = this.#room.get(key)
    if (room) this.#kernel.draw(room, drawing, shift.x, shift.y)
    const cutout = room ?? drawingCutout(this.#kernel, drawing, shift)
    this.#room.set(key, cutout)
    return cutout
  }

  close(): void {}
}
