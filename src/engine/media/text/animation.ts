import type { TextAnimation } from '../../../edits/values/look.ts'

/** The pose of a text's bitmap in a frame. */
export interface TextPose {
  /** 0-1 */
  opacity: number
  /** fractions of the canvas's shorter side; positive is right and down */
  dx: number
  dy: number
  /** about the centre of the bitmap */
  scale: number
  /** number of characters shown, passed to `drawText` */
  characters: number
}

/** Durations of the piecewise animations if applied as a whole. @param seconds duration */
function byPieces(seconds: number) {
  return { rise: seconds, lines: seconds, words: seconds, mask: seconds, spring: seconds }
}

/** s; in and out together take at most two thirds of the text's time */
const IN_SECONDS = { none: 0, fade: 0.4, slide: 0.5, typewriter: 0, pop: 0.4, ...byPieces(0.4), karaoke: 0 }
const OUT_SECONDS = { none: 0, fade: 0.4, slide: 0.4, typewriter: 0.3, pop: 0.25, ...byPieces(0.3), karaoke: 0 }
const TYPING_SECONDS = 0.06
const SLIDE = 0.06

/**
 * The pose of a text at a frame from its start. Only the typewriter needs bitmaps other than the whole text's.
 * @param frame 0 to frames - 1
 * @param length characters of the text (`textLength`), for the typewriter
 * @param here whether it is complete from its first frame on
 */
export function textAnimation(
  frame: number,
  frames: number,
  fps: number,
  animation: TextAnimation,
  length = 0,
  here = false,
): TextPose {
  const entered = here ? 1 : ramp(frame + 1, Math.min(IN_SECONDS[animation] * fps, frames / 3))
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
      if (here) return pose
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

/** From 0.6 to exactly 1, with a small overshoot. */
function overshoot(x: number): number {
  const back = 1.9
  const y = x - 1
  return 0.6 + 0.4 * (1 + (back + 1) * y ** 3 + back * y ** 2)
}
