import type { Fill } from '../../../edits/values/look.ts'
import { clipSpan } from '../clip.ts'
import type { Canvas, Clip } from '../draft.ts'
import { type Frame, type Framed, type Framing, framingOf } from './framing.ts'

/** A photo whose aspect ratio differs by at most this factor fills the canvas: at most a fifth of it is cropped. */
const NEAR = 1.25

/** The size of a source and its analysis. */
export type Seen = Framed
type Shaped = Pick<Canvas, 'width' | 'height' | 'fit' | 'fps'>

/** How a clip is fitted into a frame. */
export interface Fitted {
  fill: Fill
  crop: Clip['crop']
  /** the automatic framing for `auto`, if the clip was analysed */
  framing?: Framing
}

/**
 * How a clip's picture fills the canvas, by the clip's or else the canvas's fit. `auto` crops around the subject. Evaluated for
 * each output size, so that it follows changes of the canvas.
 * @param frame of a layout instead of the canvas, which is always filled
 */
export function fitted(clip: Clip, file: Seen, canvas: Shaped, frame?: Frame): Fitted {
  const fit = frame ? (canvas.fit === 'auto' ? 'auto' : 'crop') : (clip.fit ?? canvas.fit)
  if (fit !== 'auto' && fit !== 'near') return { fill: fit, crop: clip.crop }
  const framing =
    fit === 'auto' && clip.card === null
      ? framingOf(clip, file, frame ?? canvas, clipSpan(clip, canvas.fps))
      : undefined
  if (!framing) return { fill: frame ? 'crop' : plainFill(clip, file, canvas), crop: clip.crop }
  return { fill: frame ? 'crop' : framing.fill, crop: framing.crop, framing }
}

/** The fit without an analysis: a photo of nearly the same aspect ratio is cropped, everything else is shown whole. */
function plainFill(clip: Clip, { width, height }: Seen, canvas: Shaped): Fill {
  if (clip.kind !== 'image' || !width || !height) return 'blur'
  const { left, right, top, bottom } = clip.crop
  const kept = (width * (1 - left - right)) / (height * (1 - top - bottom))
  const shape = clip.rotate % 180 === 0 ? kept : 1 / kept
  const wanted = canvas.width / canvas.height
  return Math.max(shape / wanted, wanted / shape) <= NEAR ? 'crop' : 'blur'
}

/** The fit in the whole canvas. */
export function fitOf(clip: Clip, file: Seen, canvas: Shaped): Fill {
  return fitted(clip, file, canvas).fill
}

/** Enlargement up to which a picture looks sharp, and from which it looks soft. */
export const SHARP_TO = 2
export const SOFT_FROM = 2.1

/** Whether a clip's picture is enlarged so much that it looks soft. */
export function isSoft(clip: Clip, file: Seen, canvas: Shaped): boolean {
  return 1 / Math.max(0.01, detailOf(clip, file, canvas)) > SOFT_FROM
}

/** px of the file per px of the canvas, in hundredths; 1 if its size is unknown. */
export function detailOf(clip: Clip, file: Seen, canvas: Shaped): number {
  const { width, height } = file
  if (!width || !height) return 1
  const { fill, crop } = fitted(clip, file, canvas)
  const { left, right, top, bottom } = crop
  const kept = [width * (1 - left - right), height * (1 - top - bottom)] as const
  const [across = 0, along = 0] = clip.rotate % 180 === 0 ? kept : kept.toReversed()
  const sides = [across / canvas.width, along / canvas.height]
  const detail = fill === 'crop' ? Math.min(...sides) : Math.max(...sides)
  return Math.round(detail * 100) / 100
}
