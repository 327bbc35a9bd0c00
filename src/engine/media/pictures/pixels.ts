/** A small upright picture: red, green, blue, 0-255, row by row without padding. */
export interface Pixels {
  width: number
  height: number
  samples: Uint8Array
}

/** Downscales by averaging. @param longer largest longer side, px */
export function smaller(pixels: Pixels, longer: number): Pixels {
  const factor = Math.min(1, longer / Math.max(pixels.width, pixels.height))
  if (factor === 1) return pixels
  return resized(
    pixels,
    Math.max(1, Math.round(pixels.width * factor)),
    Math.max(1, Math.round(pixels.height * factor)),
  )
}

/** Resizes to a given size, ignoring the aspect ratio. */
export function resized({ width, height, samples }: Pixels, across: number, down: number): Pixels {
  const out = new Uint8Array(across * down * 3)
  for (let y = 0; y < down; y++) {
    const [top, bottom] = spanOf(y, height, down)
    for (let x = 0; x < across; x++) {
      const [left, right] = spanOf(x, width, across)
      let [r, g, b] = [0, 0, 0]
      for (let row = top; row < bottom; row++)
        for (let at = (row * width + left) * 3; at < (row * width + right) * 3; at += 3) {
          r += samples[at] ?? 0
          g += samples[at + 1] ?? 0
          b += samples[at + 2] ?? 0
        }
      const count = (bottom - top) * (right - left)
      const to = (y * across + x) * 3
      out[to] = r / count + 0.5
      out[to + 1] = g / count + 0.5
      out[to + 2] = b / count + 0.5
    }
  }
  return { width: across, height: down, samples: out }
}

/** The range of `from` px under the n-th of `to`. */
function spanOf(n: number, from: number, to: number): [number, number] {
  const start = Math.min(from - 1, Math.floor((n * from) / to))
  return [start, Math.max(start + 1, Math.floor(((n + 1) * from) / to))]
}

/** Luma, 0-255 (Rec. 709 weights). */
export function greyOf({ width, height, samples }: Pixels): Float32Array {
  const grey = new Float32Array(width * height)
  for (let i = 0, at = 0; i < grey.length; i++, at += 3)
    grey[i] = 0.2126 * (samples[at] ?? 0) + 0.7152 * (samples[at + 1] ?? 0) + 0.0722 * (samples[at + 2] ?? 0)
  return grey
}

/** Rounds to thousandths, to keep stored values short. */
export function tidy(value: number): number {
  return Math.round(value * 1000) / 1000
}
