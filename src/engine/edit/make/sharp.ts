import type { Asset } from '../asset.ts'
import { clipSpan, newClip } from '../clip.ts'
import type { Canvas, Clip } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { isSoft, SHARP_TO } from '../framing/fitting.ts'
import { type Framed, framingOf } from '../framing/framing.ts'

/** Avoids enlarging small pictures beyond their sharpness. */

/** Alternative film sizes: 720 and 480 relative to 1080. */
const SIZES = [1, 2 / 3, 4 / 9]

/** The largest canvas on which at least half of the pictures are sharp; else the smallest. @param files visual uploads */
export function sharpCanvas(edit: Editing, canvas: Canvas, files: readonly Asset[]): Canvas {
  const sizes = SIZES.map((part) => ({
    ...canvas,
    width: even(canvas.width * part),
    height: even(canvas.height * part),
  }))
  const isSoftOn = (size: Canvas) => (file: Asset) => isSoft(newClip('', file, size.fps), framedBy(edit, file), size)
  const soft = (size: Canvas) => files.filter(isSoftOn(size)).length
  return sizes.find((size) => soft(size) <= files.length / 2) ?? sizes.at(-1) ?? canvas
}

/** A file with its analysis. */
export function framedBy({ context }: Editing, file: Asset): Framed {
  const pictures = context.pictures.get(file.id)
  return { ...file, ...(pictures && { pictures }) }
}

/** Shows a clip smaller than the canvas if it is sharp only then, as large as it stays sharp. */
export function sharpest<Shown extends Clip>(clip: Shown, file: Framed, canvas: Canvas): Shown {
  if (!isSoft(clip, file, canvas)) return clip
  const whole = { ...clip, fit: 'blur' as const }
  return isSoft(whole, file, canvas) ? clip : { ...whole, crop: nearest(clip, file, canvas) ?? clip.crop }
}

/** The crop of a picture shown as large as it stays sharp; undefined if the subject would be cut off or moves out of it. */
function nearest(clip: Clip, file: Framed, canvas: Canvas): Clip['crop'] | undefined {
  const { width = canvas.width, height = canvas.height } = file
  const frame = { width: Math.min(width, canvas.width / SHARP_TO), height: Math.min(height, canvas.height / SHARP_TO) }
  const framing = framingOf(clip, file, frame, clipSpan(clip, canvas.fps))
  return framing?.fill === 'crop' && !framing.follow ? framing.crop : undefined
}

const even = (side: number): number => 2 * Math.round(side / 2)
