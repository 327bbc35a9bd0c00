import { barPixels } from '../../edit/bar-height.ts'
import { drawn } from '../drawn.ts'
import type { GraphicDrawing, LookOf, Stage, Stamp } from './drawing.ts'

/** A progress bar across the canvas, dark where not yet filled. */

const TRACK = 'rgba(8, 10, 14, 0.42)'

/** Its two parts are each as wide as the canvas and drawn once; they move and are clipped by the canvas. */
export function progressBar(
  { edge, height, color }: LookOf<'progress_bar'>,
  { canvas, length }: Stage,
): GraphicDrawing {
  const { width } = canvas
  const high = barPixels(height, canvas)
  const y = edge === 'top' ? 0 : canvas.height - high
  const part = (name: string, x: number, fill: string): Stamp => ({
    ...{ name, x, y, opacity: 1 },
    draw: () =>
      drawn({ x: 0, y: 0, width, height: high }, (context) => {
        context.fillStyle = fill
        context.fillRect(0, 0, width, high)
      }),
  })
  return {
    at(frame) {
      const filled = Math.round((width * (frame + 1)) / length)
      return [part('filled', filled - width, color), part('track', filled, TRACK)]
    },
  }
}
