import type { Box } from '../../../../edits/values/box.ts'
import { Network } from './network.ts'

/** A face in a picture: its box from chin to forehead, as shares of the picture. */
export interface Face {
  box: Box
  /** 0-1 */
  score: number
}

/** A square part of a picture, px; may extend beyond its edges. */
export interface Square {
  x: number
  y: number
  side: number
}

/** Red, green, blue, px by px. */
interface Picture {
  width: number
  height: number
  samples: Uint8Array
}

/** Anchors of BlazeFace (short range): grid size, and faces per cell. */
const PLACES = [
  { squares: 16, each: 2 },
  { squares: 8, each: 6 },
] as const
const VALUES = 16

/** Finds faces with BlazeFace (short range), from about a tenth of the square's side. */
export class FaceDetector {
  readonly #network: Network
  readonly #size: number
  readonly #input: Float32Array
  readonly #middles = PLACES.flatMap(({ squares, each }) =>
    Array.from({ length: squares * squares * each }, (_, i) => {
      const place = Math.floor(i / each)
      return [((place % squares) + 0.5) / squares, (Math.floor(place / squares) + 0.5) / squares] as const
    }),
  )

  /** @param model bytes of `short-range.tflite` */
  constructor(model: Uint8Array) {
    this.#network = new Network(model)
    this.#size = this.#network.inputShape.size
    this.#input = new Float32Array(this.#size * this.#size * 3)
  }

  /** The faces in a part of a picture with scores of at least `least`; may contain duplicates. */
  find(picture: Picture, square: Square, least: number): Face[] {
    this.#take(picture, square)
    const [boxes, scores] = this.#network.infer(this.#input)
    if (!boxes || !scores) return []
    return [...scores.entries()].flatMap(([i, raw]) => {
      const score = 1 / (1 + Math.exp(-raw))
      return score < least ? [] : [{ box: this.#boxAt(i, boxes, picture, square), score }]
    })
  }

  #boxAt(i: number, boxes: Float32Array, { width, height }: Picture, { x, y, side }: Square): Box {
    const [left = 0, top = 0] = this.#middles[i] ?? []
    const [dx = 0, dy = 0, w = 0, h = 0] = boxes.subarray(i * VALUES, i * VALUES + 4).map((value) => value / this.#size)
    return {
      x: (x + (left + dx - w / 2) * side) / width,
      y: (y + (top + dy - h / 2) * side) / height,
      width: (w * side) / width,
      height: (h * side) / height,
    }
  }

  /** Downscales the square to the network's input: -1 to 1, black outside the picture. */
  #take({ width, height, samples }: Picture, { x, y, side }: Square): void {
    const step = side / this.#size
    for (let row = 0; row < this.#size; row++) {
      const [top, bottom] = under(y + row * step, step, height)
      for (let column = 0; column < this.#size; column++) {
        const [left, right] = under(x + column * step, step, width)
        const to = (row * this.#size + column) * 3
        const count = (bottom - top) * (right - left)
        for (let c = 0; c < 3; c++) {
          let sum = 0
          for (let sy = top; sy < bottom; sy++)
            for (let sx = left; sx < right; sx++) sum += samples[(sy * width + sx) * 3 + c] ?? 0
          this.#input[to + c] = count > 0 ? sum / count / 127.5 - 1 : -1
        }
      }
    }
  }
}

/** The px under one of a smaller picture; empty beyond the edges. */
function under(from: number, step: number, length: number): [number, number] {
  const start = Math.floor(from + 1e-6)
  if (start < 0 || start >= length) return [0, 0]
  return [start, Math.min(length, Math.max(start + 1, Math.floor(from + step + 1e-6)))]
}

/** A face, and in how many passes it was found. */
export interface Seen extends Face {
  looks: number
}

/** Merges duplicates by overlap or containment, the most certain first. @param looks the faces of each pass */
export function together(looks: readonly (readonly Face[])[]): Seen[] {
  const found = looks.flatMap((faces, look) => faces.map((face) => ({ ...face, look })))
  const kept: (Seen & { in: Set<number> })[] = []
  for (const { look, ...face } of found.toSorted((a, b) => b.score - a.score)) {
    const same = kept.find(({ box }) => isSame(box, face.box))
    if (same) same.in.add(look)
    else kept.push({ ...face, looks: 0, in: new Set([look]) })
  }
  return kept.map(({ in: seen, ...face }) => ({ ...face, looks: seen.size }))
}

function isSame(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (across <= 0 || down <= 0) return false
  const [common, one, other] = [across * down, a.width * a.height, b.width * b.height]
  return common > 0.3 * (one + other - common) || common > 0.6 * Math.min(one, other)
}
