import { type TextPose, textAnimation } from '../../media/text/animation.ts'
import { layOut } from '../../media/text/block.ts'
import { type Bitmap, drawText } from '../../media/text/draw.ts'
import type { RgbaPicture } from '../../media/text/letter-fill.ts'
import { fullText, writtenLength } from '../../media/text/letters.ts'
import { placeBlock } from '../../media/text/place.ts'
import type { Kernel, Picture } from '../kernel/kernel.ts'
import type { Moves } from '../plan/moves.ts'
import type { Segment, TextLayer } from '../plan/segment.ts'
import { drawingCutout } from './cutout.ts'
import type { Size } from './fit.ts'
import { BORDER, PosedLayer, type Sprite } from './lay-posed.ts'
import { Mipmap } from './mipmap.ts'
import { middleOf, type Point, poseAt } from './pose.ts'
import type { PictureLayer } from './source.ts'

/** Largest factor at which a text is drawn; beyond it the drawing is enlarged. */
const DENSEST = 3

/** A text with keyframes and its own in and out animation. */
export class PosedText implements PictureLayer {
  readonly still: boolean
  readonly #kernel: Kernel
  readonly #layer: TextLayer
  readonly #moves: Moves
  readonly #canvas: Segment['canvas']
  readonly #picture: RgbaPicture | undefined
  readonly #opacity: number
  readonly #length: number
  readonly #density: number
  readonly #block: Size & { middle: Point }
  readonly #sprites = new Map<number, Sprite>()
  readonly #laying: PosedLayer

  constructor(kernel: Kernel, layer: TextLayer, moves: Moves, canvas: Segment['canvas'], picture?: RgbaPicture) {
    const text = fullText(layer.text)
    this.still = layer.text.animation === 'none' && moves.poses.length === 1
    this.#kernel = kernel
    this.#layer = layer
    this.#moves = moves
    this.#canvas = canvas
    this.#picture = picture
    this.#opacity = text.opacity
    this.#length = writtenLength(text)
    this.#density = Math.min(DENSEST, Math.max(1, Math.ceil(moves.largest)))
    const { x, y, width, height } = layOut(layer.text, canvas)
    this.#block = { width, height, middle: { x: x + width / 2, y: y + height / 2 } }
    this.#laying = new PosedLayer(kernel, canvas)
  }

  lay(frame: number, target: Picture): void {
    const own = this.#ownPose(frame)
    if (own.characters === 0) return
    const { place, scale, rotation, opacity } = poseAt(this.#moves, frame)
    const size = { width: this.#block.width * scale, height: this.#block.height * scale }
    const { x, y } = middleOf(place, this.#block.middle, size, this.#canvas, (position, block) =>
      placeBlock(block, this.#canvas, position),
    )
    const short = Math.min(this.#canvas.width, this.#canvas.height)
    const middle = { x: x + own.dx * short, y: y + own.dy * short }
    const placed = { middle, scale: scale * own.scale, rotation }
    this.#laying.lay(target, this.#sprite(own.characters), placed, Math.min(1, own.opacity) * opacity * this.#opacity)
  }

  /** The pose of its in and out animation. */
  #ownPose(frame: number): TextPose {
    const { text, from, length, entered } = this.#layer
    if (text.animation === 'none') return { opacity: 1, dx: 0, dy: 0, scale: 1, characters: this.#length }
    return textAnimation(from + frame, length, this.#canvas.fps, text.animation, this.#length, entered)
  }

  #sprite(characters: number): Sprite {
    const found = this.#sprites.get(characters)
    if (found) return found
    const { x, y, ...drawn } = drawText(this.#layer.text, this.#canvas, {
      characters,
      density: this.#density,
      picture: this.#picture,
    })
    const drawing = withBorder(drawn)
    const density = { x: this.#density, y: this.#density }
    const { middle } = this.#block
    const sprite: Sprite = {
      mipmap: new Mipmap(this.#kernel, drawingCutout(this.#kernel, drawing)),
      size: drawing,
      density,
      pivot: { x: BORDER + (middle.x - x) * density.x, y: BORDER + (middle.y - y) * density.y },
    }
    this.#sprites.set(characters, sprite)
    return sprite
  }

  close(): void {}
}

/** A drawing with a transparent border. */
function withBorder({ width, height, rgba }: Omit<Bitmap, 'x' | 'y'>): Omit<Bitmap, 'x' | 'y'> {
  const wide = { width: width + 2 * BORDER, height: height + 2 * BORDER }
  const bytes = new Uint8Array(4 * wide.width * wide.height)
  for (let row = 0; row < height; row++)
    bytes.set(rgba.subarray(4 * row * width, 4 * (row + 1) * width), 4 * ((row + BORDER) * wide.width + BORDER))
  return { ...wide, rgba: bytes }
}
