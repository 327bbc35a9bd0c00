import type { Cutout, Kernel } from '../kernel/kernel.ts'

/** A drawing with straight alpha. */
export interface Drawing {
  width: number
  height: number
  /** four bytes a pixel */
  rgba: Uint8Array
}

/**
 * A drawing as a cutout that can be mixed into pictures. Its chroma is averaged by alpha, so that the colour of
 * transparent pixels does not bleed into edges.
 * @param shift px (0 or 1) that the drawing is moved right and down inside the cutout, which is laid on even places
 */
export function drawingCutout(kernel: Kernel, drawing: Drawing, shift = { x: 0, y: 0 }): Cutout {
  const width = 2 * Math.ceil((drawing.width + shift.x) / 2)
  const height = 2 * Math.ceil((drawing.height + shift.y) / 2)
  const cutout = kernel.cutout(width, height)
  redraw(kernel, cutout, drawing, shift)
  return cutout
}

/** Another drawing of the same size in a cutout that there is. */
export function redraw(kernel: Kernel, cutout: Cutout, drawing: Drawing, shift = { x: 0, y: 0 }): void {
  const { bytes } = kernel
  for (const plane of [cutout.y, cutout.alpha, cutout.u, cutout.v, cutout.chromaAlpha])
    bytes.fill(0, plane.at, plane.at + plane.stride * plane.height)
  fillLuma(bytes, cutout, drawing, shift)
  fillChroma(bytes, cutout, drawing, shift)
}

function fillLuma(
  bytes: Uint8Array,
  { y: luma, alpha }: Cutout,
  drawing: Drawing,
  shift: { x: number; y: number },
): void {
  const { rgba, width, height } = drawing
  for (let row = 0; row < height; row++) {
    const at = (row + shift.y) * luma.stride + shift.x
    for (let column = 0; column < width; column++) {
      const pixel = 4 * (row * width + column)
      const a = rgba[pixel + 3] ?? 0
      if (a === 0) continue
      const r = rgba[pixel] ?? 0
      const g = rgba[pixel + 1] ?? 0
      const b = rgba[pixel + 2] ?? 0
      const value = 16 + ((0.2126 * r + 0.7152 * g + 0.0722 * b) * 219) / 255
      bytes[luma.at + at + column] = Math.round((value * a) / 255)
      bytes[alpha.at + at + column] = a
    }
  }
}

/** Each from the mean premultiplied colour of two by two pixels; outside the drawing there is nothing. */
function fillChroma(bytes: Uint8Array, cutout: Cutout, drawing: Drawing, shift: { x: number; y: number }): void {
  const { u, v, chromaAlpha } = cutout
  const { rgba, width, height } = drawing
  for (let row = 0; row < u.height; row++) {
    const [top, bottom] = [Math.max(0, 2 * row - shift.y), Math.min(height, 2 * row - shift.y + 2)]
    for (let column = 0; column < u.width; column++) {
      const left = Math.max(0, 2 * column - shift.x)
      const right = Math.min(width, 2 * column - shift.x + 2)
      let r = 0
      let g = 0
      let b = 0
      let a = 0
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) {
          const pixel = 4 * (y * width + x)
          const part = rgba[pixel + 3] ?? 0
          if (part === 0) continue
          a += part
          r += (rgba[pixel] ?? 0) * part
          g += (rgba[pixel + 1] ?? 0) * part
          b += (rgba[pixel + 2] ?? 0) * part
        }
      if (a === 0) continue
      const at = row * u.stride + column
      const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b
      // Premultiplied: the neutral 128 counts as far as the drawing covers.
      const neutral = (128 * a) / MEAN
      bytes[u.at + at] = Math.round(neutral + ((b - luma) / MEAN / 1.8556) * (224 / 255))
      bytes[v.at + at] = Math.round(neutral + ((r - luma) / MEAN / 1.5748) * (224 / 255))
      bytes[chromaAlpha.at + at] = Math.round(a / 4)
    }
  }
}

/** What sums over four pixels, each times its alpha, are divided by for a mean. */
const MEAN = 4 * 255
