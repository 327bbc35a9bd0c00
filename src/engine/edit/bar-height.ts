import type { Canvas } from './draft.ts'

/** How high a bar is on a canvas, px: even, as all that is laid over pictures. @param height share of its shorter side */
export function barPixels(height: number, { width, height: high }: Pick<Canvas, 'width' | 'height'>): number {
  return Math.max(2, 2 * Math.round((height * Math.min(width, high)) / 2))
}
