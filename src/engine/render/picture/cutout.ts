import { CUTOUT_PLANES, type Cutout, type Inked, type Kernel } from '../kernel/kernel.ts'

/**
 * Converts a drawing to a cutout that can be composited over pictures. Its chroma is weighted by alpha, so that the colour of
 * transparent pixels does not bleed into edges.
 * @param shift px (0 or 1) to move the drawing right and down within the cutout, which is placed at even positions
 */
export function drawingCutout(kernel: Kernel, drawing: Inked, shift = { x: 0, y: 0 }): Cutout {
  const cutout = clearCutout(kernel, {
    width: 2 * Math.ceil((drawing.width + shift.x) / 2),
    height: 2 * Math.ceil((drawing.height + shift.y) / 2),
  })
  kernel.draw(cutout, drawing, shift.x, shift.y)
  return cutout
}

/** A transparent cutout. */
export function clearCutout(kernel: Kernel, { width, height }: { width: number; height: number }): Cutout {
  const cutout = kernel.cutout(width, height)
  for (const name of CUTOUT_PLANES) {
    const { at, stride, height } = cutout[name]
    kernel.bytes.fill(0, at, at + stride * height)
  }
  return cutout
}
