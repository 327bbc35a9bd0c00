import { drawn, type GraphicDrawing, type LookOf, type Stage } from './drawing.ts'

/** A bar from edge to edge of the canvas, dark where it is still to be filled. */

const TRACK = 'rgba(8, 10, 14, 0.42)'

export function progressBar(
  { edge, height, color }: LookOf<'progress_bar'>,
  { canvas, length }: Stage,
): GraphicDrawing {
  const { width } = canvas
  const high = Math.max(2, 2 * Math.round((height * Math.min(width, canvas.height)) / 2))
  const y = edge === 'top' ? 0 : canvas.height - high
  return {
    at(frame) {
      const filled = (width * (frame + 1)) / length
      const draw = () =>
        drawn({ x: 0, y, width, height: high }, (context) => {
          context.fillStyle = TRACK
          context.fillRect(filled, y, width - filled, high)
          context.fillStyle = color
          context.fillRect(0, y, filled, high)
        })
      return [{ x: 0, y, draw, opacity: 1 }]
    },
  }
}
