import type { Fill } from '../../../edits/values/look.ts'
import { clipSpan } from '../clip.ts'
import type { Canvas, Clip } from '../draft.ts'
import { type Frame, type Framed, type Framing, framingOf } from './framing.ts'

/** A photo whose shape differs by no more than this factor fills the canvas: at most a fifth of it is cut off. */
const NEAR = 1.25

/** The size of what is filmed, and what is seen in it. */
export type Seen = Framed
type Shaped = Pick<Canvas, 'width' | 'height' | 'fit' | 'fps'>

/** A clip as it is fitted into a frame. */
export interface Fitted {
  fill: Fill
  crop: Clip['crop']
  /** what was chosen where it was left to `auto`, and something is known of what the clip shows */
  framing?: Framing
}

/**
 * How a clip's picture fills the canvas: as the clip says, else as the canvas says. `auto` cuts it so that what matters is
 * whole. Asked anew for each size of output, so that the choice follows a change of the canvas.
 * @param frame that it is shown in, where that is not the canvas: a frame of a layout, which is always filled
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

/** How it fills the canvas where nothing is known of it: a photo of nearly its shape loses its edges, all else is shown whole. */
function plainFill(clip: Clip, { width, height }: Seen, canvas: Shaped): Fill {
  if (clip.kind !== 'image' || !width || !height) return 'blur'
  const { left, right, top, bottom } = clip.crop
  const kept = (width * (1 - left - right)) / (height * (1 - top - bottom))
  const shape = clip.rotate % 180 === 0 ? kept : 1 / kept
  const wanted = canvas.width / canvas.height
  return Math.max(shape / wanted, wanted / shape) <= NEAR ? 'crop' : 'blur'
}

/** The same, of the whole canvas. */
export function fitOf(clip: Clip, file: Seen, canvas: Shaped): Fill {
  return fitted(clip, file, canvas).fill
}

/** Times its size up to which a picture looks sharp enough, and from which it is seen to be soft. */
export const SHARP_TO = 2
export const SOFT_FROM = 2.1

/** Whether a clip's picture is shown so much larger than it is that it looks soft. */
export function isSoft(clip: Clip, file: Seen, canvas: Shaped): boolean {
  return 1 / Math.max(0.01, detailOf(clip, file, canvas)) > SOFT_FROM
}

/** How many px of the file lie on a px of the canvas, to the hundredth; 1 where its size is not known. */
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
