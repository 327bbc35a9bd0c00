import type { Bitmap } from '../../media/text/draw.ts'

/** Scales a drawing about its centre, bilinear. */
export function enlarged(bitmap: Bitmap, scale: number): Bitmap {
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const rgba = new Uint8Array(4 * width * height)
  for (let y = 0; y < height; y++) {
    const sourceY = (y + 0.5) / scale - 0.5
    for (let x = 0; x < width; x++) sample(bitmap, (x + 0.5) / scale - 0.5, sourceY, rgba, 4 * (y * width + x))
  }
  return {
    x: Math.round(bitmap.x + (bitmap.width - width) / 2),
    y: Math.round(bitmap.y + (bitmap.height - height) / 2),
    width,
    height,
    rgba,
  }
}

function sample({ rgba, width, height }: Bitmap, x: number, y: number, out: Uint8Array, at: number): void {
  const left = Math.floor(x)
  const top = Math.floor(y)
  let [r, g, b, a] = [0, 0, 0, 0]
  for (let corner = 0; corner < 4; corner++) {
    const px = left + (corner & 1)
    const py = top + (corner >> 1)
    if (px < 0 || py < 0 || px >= width || py >= height) continue
    const pixel = 4 * (py * width + px)
    const weight = (1 - Math.abs(x - px)) * (1 - Math.abs(y - py))
    r += weight * (rgba[pixel] ?? 0)
    g += weight * (rgba[pixel + 1] ?? 0)
    b += weight * (rgba[pixel + 2] ?? 0)
    a += weight * (rgba[pixel + 3] ?? 0)
  }
  out[at] = Math.round(r)
  out[at + 1] = Math.round(g)
  out[at + 2] = Math.round(b)
  out[at + 3] = Math.round(a)
}
