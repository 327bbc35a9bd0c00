import { type Draft, draftFrames, type Range } from '../../edit/draft.ts'

/** A time beyond the timeline. The message is for a person and names the nearest valid time. */
export class StillsError extends Error {
  override readonly name = 'StillsError'
}

/** A part of the timeline, ms; by default all of it. */
export interface Part {
  fromMs?: number | undefined
  toMs?: number | undefined
}

/** The frame at a time; the last frame at the very end. @throws {StillsError} */
export function frameAt(draft: Draft, atMs: number): number {
  const { fps } = draft.canvas
  const frames = lengthOf(draft)
  const frame = Math.floor((atMs * fps) / 1000)
  if (frame < frames) return frame
  const lastMs = Math.ceil(((frames - 1) * 1000) / fps)
  if (atMs * fps > frames * 1000)
    throw new StillsError(`there is no frame at ${atMs} ms: ${long(draft)}, and its last frame is at ${lastMs} ms`)
  return frames - 1
}

/** At least one frame. @throws {StillsError} */
export function rangeOf(draft: Draft, { fromMs = 0, toMs }: Part): Range {
  const { fps } = draft.canvas
  const frames = lengthOf(draft)
  if (toMs !== undefined && toMs <= fromMs)
    throw new StillsError(`to_ms (${toMs}) must be after from_ms (${fromMs}); ${long(draft)}`)
  const from = Math.round((fromMs * fps) / 1000)
  const lastMs = Math.ceil(((frames - 1) * 1000) / fps)
  if (from >= frames) throw new StillsError(`from_ms can be at most ${lastMs}: ${long(draft)}`)
  const to = toMs === undefined ? frames : Math.round((toMs * fps) / 1000)
  return { from, to: Math.min(frames, Math.max(from + 1, to)) }
}

function lengthOf(draft: Draft): number {
  const frames = draftFrames(draft)
  if (frames === 0) throw new StillsError('the timeline is empty: there is nothing to look at yet')
  return frames
}

function long(draft: Draft): string {
  return `the timeline is ${Math.round((draftFrames(draft) * 1000) / draft.canvas.fps)} ms long`
}
