import type { TextAnimation } from '../../../edits/values/look.ts'

/** How one bitmap of a text is shown in one frame. */
export interface TextPose {
  /** 0-1 */
  opacity: number
  /** fractions of the canvas's shorter side; positive is right and down */
  dx: number
  dy: number
  /** about the middle of the bitmap */
  scale: number
  /** how many characters of the text are shown, `length` for all: the argument of the same name of `drawText` */
  characters: number
}

/** What comes piece by piece, where all of it is one piece. @param seconds that it takes */
function byPieces(seconds: number) {
  return { rise: seconds, lines: seconds, words: seconds, mask: seconds, spring: seconds }
}

/** s; both ends together take at most two thirds of the text's time */
const IN_SECONDS = { none: 0, fade: 0.4, slide: 0.5, typewriter: 0, pop: 0.4, ...byPieces(0.4), karaoke: 0 }
const OUT_SECONDS = { none: 0, fade: 0.4, slide: 0.4, typewriter: 0.3, pop: 0.25, ...byPieces(0.3), karaoke: 0 }
const TYPING_SECONDS = 0.06
const SLIDE = 0.06

/**
 * How a text is shown at a frame counted from its start. Only the typewriter needs other bitmaps than the whole text's.
 * @param frame 0 to frames - 1
 * @param length characters of the text (`textLength`); only the typewriter asks
 */
export function textAnimation(
  frame: number,
  frames: number,
  fps: number,
  animation: TextAnimation,
  length = 0,
): TextPose {
  const entered = ramp(frame + 1, Math.min(IN_SECONDS[animation] * fps, frames / 3))
  const leaving = ramp(frames - frame, Math.min(OUT_SECONDS[animation] * fps, frames / 3))
  const pose: TextPose = { opacity: Math.min(entered, leaving), dx: 0, dy: 0, scale: 1, characters: length }
  switch (animation) {
    case 'rise':
    case 'lines':
    case 'words':
    case 'mask':
      return { ...pose, dy: SLIDE * 0.4 * (1 - easeOut(entered)) }
    case 'slide':
      return { ...pose, dy: SLIDE * (1 - easeOut(entered)) }
    case 'spring':
    case 'pop':
      return { ...pose, opacity: Math.min(1, entered * 2, leaving), scale: overshoot(entered) }
    case 'typewriter': {
      const typing = Math.max(1, Math.min(length * TYPING_SECONDS * fps, frames * 0.6))
      return { ...pose, characters: Math.min(length, Math.ceil((length * (frame + 1)) / typing)) }
    }
    default:
      return pose
  }
}

/** 0 just outside the text's time, 1 from `span` frames inside it on. */
function ramp(framesInside: number, span: number): number {
  return Math.min(1, framesInside / (span + 1))
}

function easeOut(x: number): number {
  return 1 - (1 - x) ** 3
}

/** From 0.6 past 1 by a few percent, and back to exactly 1. */
function overshoot(x: number): number {
  const back = 1.9
  const y = x - 1
  return 0.6 + 0.4 * (1 + (back + 1) * y ** 3 + back * y ** 2)
}
