import { CalloutDrawing } from '../../media/callout/draw.ts'
import { type CalloutPose, calloutPose } from '../../media/callout/timing.ts'
import type { Bitmap } from '../../media/text/draw.ts'
import type { Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import type { CalloutLayer, Segment } from '../plan/segment.ts'
import { clearCutout, drawingCutout } from './cutout.ts'
import type { PictureLayer } from './source.ts'

const STANDING: CalloutPose = { way: 1, shown: 1, opacity: 1 }

/** A callout. Its lines are drawn incrementally as they grow; its text is drawn once. */
export function openCallout(
  kernel: Kernel,
  { look, from, length }: CalloutLayer,
  canvas: Segment['canvas'],
): PictureLayer {
  const callout = new Callout(kernel, new CalloutDrawing(look, canvas))
  return {
    still: length === 0,
    lay: (frame, target) =>
      callout.lay(target, length === 0 ? STANDING : calloutPose(look.type, from + frame, length, canvas.fps)),
    close: () => {},
  }
}

interface Stamp {
  cutout: Cutout
  x: number
  y: number
}

class Callout {
  readonly #kernel: Kernel
  readonly #drawing: CalloutDrawing
  #lines: Stamp | undefined
  /** progress of the lines, 0-1 */
  #way = 0
  #words: Stamp | undefined
  #whole: Stamp | undefined

  constructor(kernel: Kernel, drawing: CalloutDrawing) {
    this.#kernel = kernel
    this.#drawing = drawing
  }

  lay(target: Picture, { way, shown, opacity }: CalloutPose): void {
    if (opacity <= 0) return
    if (opacity < 1) this.#mix(target, this.#wholeOf(way), opacity)
    else {
      const lines = { stamp: way > 0 ? this.#linesTo(way) : undefined, seen: 1 }
      const words = { stamp: shown > 0 ? this.#wordsStamp() : undefined, seen: shown }
      for (const { stamp, seen } of this.#inOrder(lines, words)) this.#mix(target, stamp, seen)
    }
  }

  #inOrder<Part>(lines: Part, words: Part): Part[] {
    return this.#drawing.discOnWords ? [words, lines] : [lines, words]
  }

  #linesTo(way: number): Stamp {
    const { area } = this.#drawing
    this.#lines ??= { cutout: clearCutout(this.#kernel, area), x: area.x, y: area.y }
    if (way !== this.#way) {
      // finally drawn as a whole, so that the end state is bit-identical however it was reached
      const part = this.#drawing.lines(way === 1 ? 0 : this.#way, way)
      this.#kernel.draw(this.#lines.cutout, part, part.x - area.x, part.y - area.y)
      this.#way = way
    }
    return this.#lines
  }

  #wordsStamp(): Stamp | undefined {
    this.#words ??= stampOf(this.#kernel, this.#drawing.words())
    return this.#words
  }

  /** Lines and text as one layer that fades as a whole, so that nothing shows through the text. */
  #wholeOf(way: number): Stamp {
    this.#whole ??= together(this.#kernel, this.#inOrder<Stamp | undefined>(this.#linesTo(way), this.#wordsStamp()))
    return this.#whole
  }

  #mix(target: Picture, stamp: Stamp | undefined, opacity: number): void {
    if (stamp) this.#kernel.mix(target, stamp.cutout, stamp.x, stamp.y, opacity)
  }
}

function stampOf(kernel: Kernel, drawing: Bitmap | undefined): Stamp | undefined {
  return drawing && { cutout: drawingCutout(kernel, drawing), x: drawing.x, y: drawing.y }
}

/** Composites stamps into one. */
function together(kernel: Kernel, stamps: readonly (Stamp | undefined)[]): Stamp {
  const parts = stamps.filter((stamp) => stamp !== undefined)
  const x = Math.min(...parts.map((part) => part.x))
  const y = Math.min(...parts.map((part) => part.y))
  const width = Math.max(...parts.map((part) => part.x + part.cutout.width)) - x
  const height = Math.max(...parts.map((part) => part.y + part.cutout.height)) - y
  const cutout = clearCutout(kernel, { width, height })
  for (const part of parts) kernel.over(cutout, part.cutout, part.x - x, part.y - y)
  return { cutout, x, y }
}
