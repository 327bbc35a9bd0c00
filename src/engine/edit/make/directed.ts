import type { Box } from '../../../edits/values/box.ts'
import { partFor } from '../../style/director/framing.ts'
import type { Asset } from '../asset.ts'
import { usualCrop } from '../bars.ts'
import type { Canvas, Clip } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { materialOf } from './material.ts'
import { framedBy, sharpest } from './sharp.ts'

/** The clip with the crop and fit that the director chooses for a canvas: a photo that was shown before looks like another shot. */
export function directed<Shown extends Clip>(edit: Editing, clip: Shown, file: Asset, canvas: Canvas): Shown {
  const part = clip.showing ? partFor(materialOf(file, edit.context), clip.showing, canvas) : undefined
  return framed(edit, clip, file, part, canvas)
}

/**
 * The clip with the crop and fit for a canvas.
 * @param part of its picture that is shown; undefined: the whole
 */
export function framed<Shown extends Clip>(
  edit: Editing,
  clip: Shown,
  file: Asset,
  part: Box | undefined,
  canvas: Canvas,
): Shown {
  const whole = { ...clip, fit: null, crop: part ? sidesOf(part) : usualCrop(file) }
  return sharpest(whole, framedBy(edit, file), canvas)
}

/** The crop for a part of a picture. */
function sidesOf({ x, y, width, height }: Box): Clip['crop'] {
  const side = (share: number) => Math.round(Math.max(0, share) * 1e4) / 1e4
  return { left: side(x), right: side(1 - x - width), top: side(y), bottom: side(1 - y - height) }
}
