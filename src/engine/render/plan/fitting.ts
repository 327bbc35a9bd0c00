import type { Fit } from '../../../edits/values/look.ts'
import type { Canvas, Clip } from '../../edit/draft.ts'
import type { Media } from '../../media/media.ts'

/** A photo whose shape differs by no more than this factor fills the canvas: at most a fifth of it is cut off. */
const NEAR = 1.25

/**
 * How a clip's picture fills the canvas: as the clip says, else as the canvas says. Left to `auto`, a photo of nearly
 * the canvas's shape loses its edges, which looks better under a slow move than narrow bars; all else is shown whole,
 * over a blurred copy. Asked anew for each size of output, so that the choice follows a change of the canvas.
 */
export function fitOf(
  clip: Pick<Clip, 'kind' | 'fit' | 'rotate' | 'crop'>,
  { width, height }: Pick<Media, 'width' | 'height'>,
  canvas: Pick<Canvas, 'width' | 'height' | 'fit'>,
): Fit {
  const fit = clip.fit ?? canvas.fit
  if (fit !== 'auto') return fit
  if (clip.kind !== 'image' || !width || !height) return 'blur'
  const { left, right, top, bottom } = clip.crop
  const kept = (width * (1 - left - right)) / (height * (1 - top - bottom))
  const shape = clip.rotate % 180 === 0 ? kept : 1 / kept
  const wanted = canvas.width / canvas.height
  return Math.max(shape / wanted, wanted / shape) <= NEAR ? 'crop' : 'blur'
}

/** How many px of the file lie on a px of the canvas, to the hundredth; 1 where its size is not known. */
export function detailOf(
  clip: Pick<Clip, 'kind' | 'fit' | 'rotate' | 'crop'>,
  media: Pick<Media, 'width' | 'height'>,
  canvas: Pick<Canvas, 'width' | 'height' | 'fit'>,
): number {
  const { width, height } = media
  if (!width || !height) return 1
  const { left, right, top, bottom } = clip.crop
  const kept = [width * (1 - left - right), height * (1 - top - bottom)] as const
  const [across = 0, along = 0] = clip.rotate % 180 === 0 ? kept : kept.toReversed()
  const sides = [across / canvas.width, along / canvas.height]
  const detail = fitOf(clip, media, canvas) === 'crop' ? Math.min(...sides) : Math.max(...sides)
  return Math.round(detail * 100) / 100
}
