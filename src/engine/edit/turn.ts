import { alter } from './alter.ts'
import type { Clip } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { clipsOf } from './refs.ts'
import { clamp } from './values.ts'

/**
 * Orientation operations: rotate, flip, crop. They refer to the picture as shown; a clip stores the crop of the source picture,
 * then its rotation, then its flips.
 */

/** Rotates clockwise by quarter turns, relative to the current orientation. */
export function rotate(edit: Editing, params: Params<'rotate'>): Outcome {
  const { words } = edit
  const turn = Math.round(params.degrees / 90) * 90
  if (turn !== params.degrees) return refuse(words.quarterTurns(params.degrees, turn))
  // a flip reverses the visible direction of rotation
  const seen = (clip: Clip) => quarter(isMirrored(clip) ? -clip.rotate : clip.rotate)
  const turned = (clip: Clip): Clip => ({ ...clip, rotate: quarter(clip.rotate + (isMirrored(clip) ? -turn : turn)) })
  return alter(edit, params.clip, turned, {
    line: (who, before, after) => words.becomes(words.rotationOf(who), `${seen(before)}°`, `${seen(after)}°`),
    unsuited: words.nothingToBuild(),
  })
}

function isMirrored(clip: Clip): boolean {
  return clip.flipHorizontal !== clip.flipVertical
}

function quarter(degrees: number): Clip['rotate'] {
  const turned = ((degrees % 360) + 360) % 360
  return ([0, 90, 180, 270] as const).find((known) => known === turned) ?? 0
}

/** Toggles a flip. */
export function flip(edit: Editing, params: Params<'flip'>): Outcome {
  const { words } = edit
  const horizontal = params.axis === 'horizontal'
  const flipped = (clip: Clip): Clip =>
    horizontal ? { ...clip, flipHorizontal: !clip.flipHorizontal } : { ...clip, flipVertical: !clip.flipVertical }
  return alter(edit, params.clip, flipped, {
    line: (who) => words.flipped(who, horizontal),
    unsuited: words.nothingToBuild(),
  })
}

/** Largest crop along one axis. */
const MOST_CROPPED = 0.9
const SIDES = ['left', 'right', 'top', 'bottom'] as const

type Sides = Clip['crop']

/** Crops fractions off the sides as shown, at most 0.9 along an axis. */
export function crop(edit: Editing, params: Params<'crop'>): Outcome {
  const { words } = edit
  const clips = clipsOf(edit, params.clip)
  if (typeof clips === 'string') return refuse(clips)
  if (!clips.some((clip) => fits(cropped(clip, params)))) return refuse(words.cropTooMuch(MOST_CROPPED))
  const change = (clip: Clip): Clip | null => {
    const sides = cropped(clip, params)
    return fits(sides) && SIDES.some((side) => sides[side] !== clip.crop[side]) ? { ...clip, crop: sides } : null
  }
  const shown = (clip: Clip) => SIDES.map((side) => words.percent(seenSides(clip)[side])).join(' ')
  return alter(edit, params.clip, change, {
    line: (who, before, after) => words.becomes(words.cropOf(who), shown(before), shown(after)),
    already: words.already(words.cropping()),
  })
}

/** Named sides get a new share, the others keep theirs. */
function cropped(clip: Clip, params: Params<'crop'>): Sides {
  const share = (given: number | undefined, before: number) =>
    given === undefined ? before : Math.round(clamp(given, 0, MOST_CROPPED) * 1e4) / 1e4
  const { left, right, top, bottom } = seenSides(clip)
  const sides = {
    left: share(params.left, left),
    right: share(params.right, right),
    top: share(params.top, top),
    bottom: share(params.bottom, bottom),
  }
  return turnedBack(mirrored(sides, clip), clip.rotate)
}

/** The crop of a clip as shown. */
function seenSides(clip: Clip): Sides {
  return mirrored(turnedBack(clip.crop, 360 - clip.rotate), clip)
}

function mirrored({ left, right, top, bottom }: Sides, { flipHorizontal, flipVertical }: Clip): Sides {
  return {
    left: flipHorizontal ? right : left,
    right: flipHorizontal ? left : right,
    top: flipVertical ? bottom : top,
    bottom: flipVertical ? top : bottom,
  }
}

/** The sides before a clockwise rotation. */
function turnedBack(sides: Sides, degrees: number): Sides {
  let before = sides
  for (let turn = 90; turn <= degrees; turn += 90)
    before = { left: before.top, top: before.right, right: before.bottom, bottom: before.left }
  return before
}

function fits({ left, right, top, bottom }: Sides): boolean {
  return left + right <= MOST_CROPPED && top + bottom <= MOST_CROPPED
}
