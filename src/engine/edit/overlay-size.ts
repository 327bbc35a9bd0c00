import type { Canvas, Overlay } from './draft.ts'

/** Size of overlays on the canvas. */

interface Size {
  width: number
  height: number
}

/** px, not rounded. @param aspect displayed aspect ratio of its file */
export function overlaySize(
  { box, scale, shape }: Pick<Overlay, 'box' | 'scale' | 'shape'>,
  canvas: Pick<Canvas, 'width' | 'height'>,
  aspect: number,
): Size {
  if (box) return { width: box.width * canvas.width, height: box.height * canvas.height }
  const width = scale * canvas.width
  return { width, height: shape === 'circle' ? width : width / aspect }
}

/** The shorter of two sides. */
export function shorterSide({ width, height }: Size): number {
  return Math.min(width, height)
}
