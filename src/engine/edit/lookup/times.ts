import { figure } from '../../../edits/wording.ts'
import { draftFrames } from '../draft.ts'
import type { Where } from '../resolve.ts'
import { Missing } from './missing.ts'

/** Checks that times are within the film or clip. */

/** A time of the film, s. */
export function filmTime(seconds: unknown, { draft }: Where): number {
  return inside(Number(seconds), draftFrames(draft), draft.canvas.fps, 'the film')
}

/** A time of the named clip, s; with all clips, of each. Negative times count from its end. */
export function clipTime(seconds: unknown, { draft, clip }: Where): number {
  const named = clip === undefined ? undefined : draft.clips[clip - 1]
  if (!named) return Number(seconds)
  return inside(Number(seconds), named.frames, draft.canvas.fps, `clip ${clip}`)
}

/** A new start of a clip; the edit checks how much its file has before. */
export function clipStart(seconds: unknown, where: Where): number {
  return Number(seconds) < 0 ? Number(seconds) : clipTime(seconds, where)
}

export function filmOrClipTime(seconds: unknown, where: Where): number {
  return where.clip === undefined ? filmTime(seconds, where) : clipTime(seconds, where)
}

/** An end time, s of the film or of the named clip; passes `end` through. */
export function endTime(given: unknown, where: Where): number | 'end' {
  if (given === 'end') return given
  const seconds = filmOrClipTime(given, where)
  if (seconds >= 0) return seconds
  const { draft, clip } = where
  const named = clip === undefined ? undefined : draft.clips[clip - 1]
  return (named?.frames ?? draftFrames(draft)) / draft.canvas.fps + seconds
}

/** Tolerates half a frame beyond the end, as times from results may be rounded. */
function inside(seconds: number, frames: number, fps: number, what: string): number {
  const length = frames / fps
  if (Math.abs(seconds) <= length + 0.5 / fps) return seconds
  throw new Missing({
    problem: `${figure(seconds)} s is beyond the end: ${what} is ${figure(length)} s long`,
    nearest: figure(seconds < 0 ? -length : length),
  })
}
