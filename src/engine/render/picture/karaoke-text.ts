import { type Line, layOut } from '../../media/text/block.ts'
import { type Bitmap, drawLines, drawText } from '../../media/text/draw.ts'
import { accentOf, cased, fullText } from '../../media/text/letters.ts'
import { wordsOf } from '../../media/text/pieces.ts'
import { type SpokenWord, spokenAt, spreadWords } from '../../media/text/spoken.ts'
import type { Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import type { Segment, TextLayer } from '../plan/segment.ts'
import { drawingCutout } from './cutout.ts'
import type { PictureLayer } from './source.ts'

/** A static text in which the spoken word has another colour. */
export class KaraokeText implements PictureLayer {
  readonly still = false
  readonly #kernel: Kernel
  readonly #layer: TextLayer
  readonly #canvas: Segment['canvas']
  readonly #opacity: number
  readonly #words: readonly { line: Line; spoken: SpokenWord }[]
  readonly #whole: Bitmap
  readonly #cutouts = new Map<number, { bitmap: Bitmap; cutout: Cutout }>()
  readonly #block: ReturnType<typeof layOut>

  constructor(kernel: Kernel, layer: TextLayer, canvas: Segment['canvas']) {
    const { text, length, said } = layer
    this.#kernel = kernel
    this.#layer = layer
    this.#canvas = canvas
    this.#opacity = fullText(text).opacity
    this.#block = layOut(text, canvas)
    this.#whole = drawText(text, canvas)
    const lines = this.#block.lines.flatMap((line) => (this.#block.rightToLeft ? [line] : wordsOf(line)))
    const spoken = said
      ? spokenAt(
          lines.map((line) => line.text),
          cased(text.text, fullText(text).case),
          said,
        )
      : spreadWords(
          lines.map((line) => line.text),
          length,
        )
    this.#words = lines.flatMap((line, i) => (spoken[i] ? [{ line, spoken: spoken[i] }] : []))
  }

  lay(frame: number, target: Picture): void {
    this.#mix(target, -1, () => this.#whole)
    const now = this.#layer.from + frame
    const index = this.#words.findIndex(({ spoken }) => spoken.from <= now && now < spoken.to)
    const word = this.#words[index]
    if (!word) return
    const { text } = this.#layer
    const draw = () => drawLines({ ...this.#block, lines: [word.line] }, text, this.#canvas, accentOf(text))
    this.#mix(target, index, draw)
  }

  #mix(target: Picture, index: number, draw: () => Bitmap): void {
    let known = this.#cutouts.get(index)
    if (!known) {
      const bitmap = draw()
      known = { bitmap, cutout: drawingCutout(this.#kernel, bitmap) }
      this.#cutouts.set(index, known)
    }
    this.#kernel.mix(target, known.cutout, known.bitmap.x, known.bitmap.y, this.#opacity)
  }

  close(): void {}
}
