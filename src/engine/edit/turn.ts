import { alter } from './alter.ts'
import type { Clip } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { clipsOf } from './refs.ts'
import { clamp } from './values.ts'

/**
 * Turning, mirroring and cutting the picture of clips: rotate, flip, crop. All of them mean the picture as it is seen;
 * a clip keeps what is cut off the filmed picture, then its turn, then its mirroring.
 */

/** Clockwise by quarter turns, from where the clip stands. */
export function rotate(edit: Editing, params: Params<'rotate'>): Outcome {
  const { words } = edit
  const turn = Math.round(params.degrees / 90) * 90
  if (turn !== params.degrees) return refuse(words.quarterTurns(params.degrees, turn))
  // behind a mirror, what is turned one way is seen to turn the other
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

/** Mirrors; a second time back again. */
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

/** The most that may be cut off along one axis. */
const MOST_CROPPED = 0.9
const SIDES = ['left', 'right', 'top', 'bottom'] as const

type Sides = Clip['crop']

/** Cuts fractions off the sides of what is seen, at most 0.9 along an axis. */
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

/** Sides that were named get their new share, the others keep theirs. */
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

/** What is cut off each side of a clip as it is seen. */
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

/** Where the sides were before a picture was turned clockwise. */
function turnedBack(sides: Sides, degrees: number): Sides {
  let before = sides
  for (let turn = 90; turn <= degrees; turn += 90)
    before = { left: before.top, top: before.right, right: before.bottom, bottom: before.left }
  return before
}

function fits({ left, right, top, bottom }: Sides): boolean {
  return left + right <= MOST_CROPPED && top + bottom <= MOST_CROPPED
}
