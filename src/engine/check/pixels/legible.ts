import type { RgbaPicture } from '../../media/text/letter-fill.ts'
import { contrast, luminance } from './light.ts'

/** The legibility of letters against their surroundings. */
export interface Legibility {
  /** contrast of the least legible part, 1-21 (WCAG) */
  contrast: number
  /** luminance of the letters there, 0-1; for several colours, that of each, the worst first */
  letters: readonly number[]
}

/** Part of a picture, with premultiplied colours, in px of the picture at `density` times its size. */
export interface Layer {
  x: number
  y: number
  width: number
  height: number
  rgba: Uint8Array
}

/** How a text is composited over a picture. */
export interface Seeing {
  density: number
  opacity: number
}

/** Side of the squares in which letters are compared with their own surroundings, px. */
const SQUARE = 32
/** Alpha above which a pixel is part of a letter, and below which it is not. */
const INSIDE = 200
const OUTSIDE = 20
/** Distance from a letter up to which pixels are its surroundings, px. */
const RING = 3
/** Least number of pixels of each that a square must have. */
const ENOUGH = 12
/** Share of squares that may be less legible than the result: one or two letters can be guessed. */
const GUESSED = 0.2

/**
 * Contrast of a text with the surroundings of its letters, including plates, shadows and outlines.
 * @param behind the picture without the text
 * @param letters only the letters
 * @param drawn the text as it is shown
 * @param how `density`: px of the layers per px of the picture; `opacity` of everything drawn, 0-1
 */
export function legibilityOf(behind: RgbaPicture, letters: Layer, drawn: Layer, how: Seeing): Legibility | undefined {
  const seen = seenUnder(behind, letters, drawn, how)
  const near = ringOf(letters)
  const squares: Legibility[] = []
  for (let top = 0; top < letters.height; top += SQUARE)
    for (let left = 0; left < letters.width; left += SQUARE) {
      const inks: number[] = []
      const around: number[] = []
      for (let y = top; y < Math.min(letters.height, top + SQUARE); y++)
        for (let x = left; x < Math.min(letters.width, left + SQUARE); x++) {
          const at = y * letters.width + x
          if ((letters.rgba[4 * at + 3] ?? 0) > INSIDE) inks.push(seen[at] ?? 0)
          else if (near[at]) around.push(seen[at] ?? 0)
        }
      if (inks.length < ENOUGH || around.length < ENOUGH) continue
      const ink = inks.reduce((sum, value) => sum + value, 0) / inks.length
      squares.push({ contrast: middle(around.map((value) => contrast(ink, value))), letters: [ink] })
    }
  return squares.sort((a, b) => a.contrast - b.contrast)[Math.floor(squares.length * GUESSED)]
}

/** Luminance of the area of the letters, with the text drawn. */
function seenUnder(behind: RgbaPicture, letters: Layer, drawn: Layer, { density, opacity }: Seeing): Float32Array {
  const seen = new Float32Array(letters.width * letters.height)
  for (let y = 0; y < letters.height; y++)
    for (let x = 0; x < letters.width; x++) {
      const [cx, cy] = [letters.x + x, letters.y + y]
      const px = Math.min(behind.width - 1, Math.floor(cx / density))
      const py = Math.min(behind.height - 1, Math.floor(cy / density))
      const under = 4 * (py * behind.width + px)
      const [dx, dy] = [cx - drawn.x, cy - drawn.y]
      const inside = dx >= 0 && dy >= 0 && dx < drawn.width && dy < drawn.height
      const over = 4 * (dy * drawn.width + dx)
      const laid = (c: number) => (inside ? (drawn.rgba[over + c] ?? 0) * opacity : 0)
      const mixed = (c: number) => (behind.rgba[under + c] ?? 0) * (1 - laid(3) / 255) + laid(c)
      seen[y * letters.width + x] = luminance(mixed(0), mixed(1), mixed(2))
    }
  return seen
}

/** Marks pixels near letters, but outside of them. */
function ringOf({ width, height, rgba }: Layer): Uint8Array {
  const near = new Uint8Array(width * height)
  const alpha = (x: number, y: number) => rgba[4 * (y * width + x) + 3] ?? 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (alpha(x, y) <= INSIDE) continue
      for (let v = Math.max(0, y - RING); v <= Math.min(height - 1, y + RING); v++)
        for (let u = Math.max(0, x - RING); u <= Math.min(width - 1, x + RING); u++)
          if (alpha(u, v) < OUTSIDE) near[v * width + u] = 1
    }
  return near
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1
}
