import type { Range } from './draft.ts'
import type { Editing } from './editing.ts'
import { partsOf, placeStart } from './time-map.ts'

/** Converts between a message's times in seconds and frames of the current timeline. */

/** Longest timeline, s. */
export const LONGEST = 6 * 3600

/** Converts a length to frames, at least 1. */
export function framesOf(edit: Editing, seconds: number): number {
  return Math.max(1, Math.round(Math.min(seconds, LONGEST) * edit.draft.canvas.fps))
}

/** Converts frames to s. */
export function secondsOf(edit: Editing, frames: number): number {
  return frames / edit.draft.canvas.fps
}

/** The current frame of a time. @param seconds s on the timeline before the message */
export function frameAt(edit: Editing, seconds: number): number {
  return Math.round(placeStart(edit.times.pieces, Math.min(Math.max(0, seconds), LONGEST) * edit.times.fps))
}

/** The span of a new element between two times: it keeps that length even if clips changed. */
export function spanAt(edit: Editing, from: number, to: number): { start: number; end: number } {
  const { fps, pieces } = edit.times
  const length = pieces.at(-1)?.to ?? 0
  const [first, last] = [from * fps, to * fps]
  const start = frameAt(edit, from)
  if (last >= length) return { start, end: Math.max(start + 1, frameAt(edit, to)) }
  const left = partsOf(pieces, first, last).reduce((sum, part) => sum + part.to - part.from, 0)
  const natural = Math.round((left / fps) * edit.draft.canvas.fps)
  return { start, end: start + Math.max(1, natural) }
}

/** Sorts the ends of a time range, s. */
export function ordered(from: number, to: number): [number, number] {
  return [Math.max(0, Math.min(from, to)), Math.max(0, from, to)]
}

/** The remaining parts of a time range, in current frames, ascending. */
export function stretches(edit: Editing, from: number, to: number): Range[] {
  const { fps, pieces } = edit.times
  const found: Range[] = []
  const parts = partsOf(pieces, from * fps, to * fps).sort((a, b) => a.at - b.at)
  for (const part of parts) {
    const range = { from: Math.round(part.at), to: Math.round(part.at + part.frames) }
    const last = found.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else if (range.to > range.from) found.push(range)
  }
  return found
}
