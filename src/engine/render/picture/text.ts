import { textAnimation } from '../../media/text/animation.ts'
import { type Bitmap, drawText } from '../../media/text/draw.ts'
import type { RgbaPicture } from '../../media/text/letter-fill.ts'
import { fullText, writtenLength } from '../../media/text/letters.ts'
import type { Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import { contentName, fillOf, type Segment, type SourceFile, type TextLayer } from '../plan/segment.ts'
import { drawingCutout } from './cutout.ts'
import { enlarged } from './enlarge.ts'
import { KaraokeText } from './karaoke-text.ts'
import { comesInPieces, PiecedText } from './pieced-text.ts'
import { PosedText } from './posed-text.ts'
import { readPicture } from './read-picture.ts'
import type { Rect } from './rounded.ts'
import type { PictureLayer } from './source.ts'

/** Draws a text (a title or a caption) once, or whenever its animation changes it. */
export async function openText(
  kernel: Kernel,
  layer: TextLayer,
  files: Record<string, SourceFile>,
  canvas: Segment['canvas'],
): Promise<PictureLayer> {
  const fill = fillOf(layer)
  const picture = fill === undefined ? undefined : await readPicture(fill, files, canvas)
  if (layer.moves) return new PosedText(kernel, layer, layer.moves, canvas, picture)
  if (layer.text.animation === 'karaoke' && !layer.moves) return new KaraokeText(kernel, layer, canvas)
  if (comesInPieces(layer)) return new PiecedText(kernel, layer, canvas)
  if (layer.text.animation !== 'none') return new AnimatedText(kernel, layer, canvas, picture)
  const { opacity } = fullText(layer.text)
  const bitmap = drawn(layer, canvas, () => drawText(layer.text, canvas, { picture }))
  const cutout = drawingCutout(kernel, bitmap)
  return {
    still: true,
    lay: (_, target) => kernel.mix(target, cutout, bitmap.x, bitmap.y, opacity),
    touches: () => bitmap,
    close: () => {},
  }
}

/** Number of texts cached between segments: most texts span several. */
const MOST = 6
const kept = new Map<string, Bitmap>()

/** A text from the cache, or else from `draw`. */
function drawn({ text }: TextLayer, { width, height }: Segment['canvas'], draw: () => Bitmap): Bitmap {
  const name = contentName({ text, width, height })
  const bitmap = kept.get(name) ?? draw()
  kept.delete(name)
  kept.set(name, bitmap)
  for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest)
  return bitmap
}

class AnimatedText implements PictureLayer {
  readonly still = false
  readonly #kernel: Kernel
  readonly #layer: TextLayer
  readonly #canvas: Segment['canvas']
  readonly #picture: RgbaPicture | undefined
  readonly #length: number
  readonly #opacity: number
  readonly #bitmaps = new Map<number, Bitmap>()
  readonly #cutouts = new Map<string, Cutout>()

  constructor(kernel: Kernel, layer: TextLayer, canvas: Segment['canvas'], picture?: RgbaPicture) {
    const text = fullText(layer.text)
    this.#kernel = kernel
    this.#layer = layer
    this.#canvas = canvas
    this.#picture = picture
    this.#length = writtenLength(text)
    this.#opacity = text.opacity
  }

  lay(frame: number, target: Picture): void {
    const stamp = this.#stampAt(frame)
    if (stamp) this.#kernel.mix(target, stamp.cutout, stamp.x, stamp.y, stamp.opacity)
  }

  touches(frame: number): Rect {
    const stamp = this.#stampAt(frame)
    if (!stamp) return { x: 0, y: 0, width: 0, height: 0 }
    const { x, y, cutout } = stamp
    return { x, y, width: cutout.width, height: cutout.height }
  }

  #stampAt(frame: number): { cutout: Cutout; x: number; y: number; opacity: number } | undefined {
    const { text, from, length, entered } = this.#layer
    const pose = textAnimation(from + frame, length, this.#canvas.fps, text.animation, this.#length, entered)
    if (pose.opacity <= 0 || pose.characters === 0) return undefined
    const short = Math.min(this.#canvas.width, this.#canvas.height)
    const dx = Math.round(pose.dx * short)
    const dy = Math.round(pose.dy * short)
    const opacity = Math.min(1, pose.opacity) * this.#opacity
    return { ...this.#stamp(pose.characters, pose.scale, dx, dy), opacity }
  }

  /** The drawing for one state. Offsets that differ by two pixels share a cutout; others have different chroma. */
  #stamp(characters: number, scale: number, dx: number, dy: number): { cutout: Cutout; x: number; y: number } {
    const bitmap = this.#bitmap(characters)
    const drawing = scale === 1 ? bitmap : enlarged(bitmap, scale)
    const x = drawing.x + dx
    const y = drawing.y + dy
    const shift = { x: x & 1, y: y & 1 }
    const key = `${characters} ${scale} ${shift.x} ${shift.y}`
    const cutout = this.#cutouts.get(key) ?? drawingCutout(this.#kernel, drawing, shift)
    this.#cutouts.set(key, cutout)
    return { cutout, x: x - shift.x, y: y - shift.y }
  }

  #bitmap(characters: number): Bitmap {
    const drawn =
      this.#bitmaps.get(characters) ?? drawText(this.#layer.text, this.#canvas, { characters, picture: this.#picture })
    this.#bitmaps.set(characters, drawn)
    return drawn
  }

  close(): void {}
}
