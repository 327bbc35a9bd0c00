import type { Clip } from '../../edit/draft.ts'
import { boxAt } from '../../edit/framing/crop.ts'
import type { Fitted } from '../../edit/framing/fitting.ts'
import { placeAt } from '../../edit/framing/follow.ts'
import { cropTo, type Framing } from '../../edit/framing/framing.ts'
import type { Window } from '../kernel/kernel.ts'
import { momentOf } from './moment.ts'
import type { Shot } from './segment.ts'

/** A moving crop of a picture that fills the frame. */
export interface Following {
  /** the union of what is visible of the upright picture in the segment */
  crop: Clip['crop']
  /** for each frame, the part that fills the frame; undefined if that is all of it, unmoving */
  windows?: Window[]
}

/** The visible part of a clip's picture, frame by frame. */
export function followed(
  { crop, follow }: Framing,
  clip: Pick<Clip, 'crop' | 'rotate' | 'flipHorizontal' | 'flipVertical'>,
  shot: Pick<Shot, 'time' | 'step' | 'moments'>,
  frames: number,
): Following {
  if (!follow) return { crop }
  const { path, window, wide } = follow
  const places = Array.from({ length: frames }, (_, i) => placeAt(path, momentOf(shot, i), window))
  const [least, most] = [Math.min(...places), Math.max(...places)]
  const kept = keptOf(clip)
  const reach = Math.min(1 - least, most - least + window)
  const seen = cropTo(boxAt(least, reach, wide), clip.crop, kept)
  if (most - least < STILL) return { crop: seen }
  const size = Math.min(1, window / reach)
  const windows = places.map((place) => turned(tidyBox(boxAt((place - least) / reach, size, wide)), clip))
  return { crop: seen, windows }
}

/** The crop of a clip's picture at a time of its source, s. */
export function cropAt({ crop, framing }: Fitted, clip: Pick<Clip, 'crop'>, moment: number): Clip['crop'] {
  if (!framing?.follow) return crop
  const { path, window, wide } = framing.follow
  return cropTo(boxAt(placeAt(path, moment, window), window, wide), clip.crop, keptOf(clip))
}

function keptOf({ crop }: Pick<Clip, 'crop'>): { width: number; height: number } {
  return { width: 1 - crop.left - crop.right, height: 1 - crop.top - crop.bottom }
}

/** Movement below this share of the picture is invisible */
const STILL = 1e-4

/** The same in the frame, with the clip's rotation and flips. */
function turned(
  part: Window,
  { rotate, flipHorizontal, flipVertical }: Pick<Clip, 'rotate' | 'flipHorizontal' | 'flipVertical'>,
): Window {
  let box = part
  for (let turns = 0; turns < rotate; turns += 90)
    box = { x: 1 - box.y - box.height, y: box.x, width: box.height, height: box.width }
  if (flipHorizontal) box = { ...box, x: 1 - box.x - box.width }
  return flipVertical ? { ...box, y: 1 - box.y - box.height } : box
}

function tidyBox({ x, y, width, height }: Window): Window {
  const tidy = (share: number) => Math.round(share * 1e7) / 1e7
  return { x: tidy(Math.max(0, x)), y: tidy(Math.max(0, y)), width: tidy(width), height: tidy(height) }
}
