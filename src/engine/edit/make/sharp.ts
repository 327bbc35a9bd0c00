import type { Asset } from '../asset.ts'
import { clipSpan, newClip } from '../clip.ts'
import type { Canvas, Clip } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { isSoft, SHARP_TO } from '../framing/fitting.ts'
import { type Framed, framingOf } from '../framing/framing.ts'

/** Small pictures are shown no larger than they are sharp, where that can be. */

/** Sizes of films beside the usual one, as parts of it: 720 and 480 to 1080. */
const SIZES = [1, 2 / 3, 4 / 9]

/** The largest canvas of a shape on which at least half of what is shown is sharp; else the smallest. @param files that can be seen */
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

/** A file with what is seen in it. */
export function framedBy({ context }: Editing, file: Asset): Framed {
  const pictures = context.pictures.get(file.id)
  return { ...file, ...(pictures && { pictures }) }
}

/** A clip that leaves room beside it, if it is sharp only so: as large as it is sharp. */
export function sharpest<Shown extends Clip>(clip: Shown, file: Framed, canvas: Canvas): Shown {
  if (!isSoft(clip, file, canvas)) return clip
  const whole = { ...clip, fit: 'blur' as const }
  return isSoft(whole, file, canvas) ? clip : { ...whole, crop: nearest(clip, file, canvas) ?? clip.crop }
}

/** What is cut off a picture that is as large as it is sharp; nothing where what matters would be cut, or moves out of it. */
function nearest(clip: Clip, file: Framed, canvas: Canvas): Clip['crop'] | undefined {
  const { width = canvas.width, height = canvas.height } = file
  const frame = { width: Math.min(width, canvas.width / SHARP_TO), height: Math.min(height, canvas.height / SHARP_TO) }
  const framing = framingOf(clip, file, frame, clipSpan(clip, canvas.fps))
  return framing?.fill === 'crop' && !framing.follow ? framing.crop : undefined
}

const even = (side: number): number => 2 * Math.round(side / 2)
