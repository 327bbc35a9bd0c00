import type { Range } from './draft.ts'
import type { Editing } from './editing.ts'
import { partsOf, placeStart } from './time-map.ts'

/** Times that a message says, in seconds, as frames of the present timeline, and back. */

/** Longest timeline, s. */
export const LONGEST = 6 * 3600

/** Frames of a length that was said, at least 1. */
export function framesOf(edit: Editing, seconds: number): number {
  return Math.max(1, Math.round(Math.min(seconds, LONGEST) * edit.draft.canvas.fps))
}

/** A number of frames as time, s. */
export function secondsOf(edit: Editing, frames: number): number {
  return frames / edit.draft.canvas.fps
}

/** Present frame of a time that was said. @param seconds s on the timeline before the message */
export function frameAt(edit: Editing, seconds: number): number {
  return Math.round(placeStart(edit.times.pieces, Math.min(Math.max(0, seconds), LONGEST) * edit.times.fps))
}

/** Where a new thing goes that was said to last from one time to another: it keeps that length beside changed clips. */
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

/** A stretch of time that was said, from the earlier to the later end, s. */
export function ordered(from: number, to: number): [number, number] {
  return [Math.max(0, Math.min(from, to)), Math.max(0, from, to)]
}

/** What is left of a stretch that was said, in present frames, in order. */
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
