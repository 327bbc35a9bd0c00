import type { Canvas } from './draft.ts'

/** Height of a bar on a canvas, px, even like all overlays. @param height share of its shorter side */
export function barPixels(height: number, { width, height: high }: Pick<Canvas, 'width' | 'height'>): number {
  return Math.max(2, 2 * Math.round((height * Math.min(width, high)) / 2))
}
