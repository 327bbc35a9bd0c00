import { clipStart, type Range } from './draft.ts'
import type { Editing } from './editing.ts'
import type { ClipRef } from './operation.ts'
import { clipOf } from './refs.ts'
import { stretches } from './times.ts'

/** s; by default the beginning and the end */
export interface Between {
  from?: number
  to?: number
}

/**
 * The ranges of the current timeline for two times of an edit, frames, ascending. With a clip, times of that clip as it was
 * before the message; with all clips, times of the film.
 */
export function stretchesOf(
  edit: Editing,
  ref: ClipRef,
  { from = 0, to = Number.POSITIVE_INFINITY }: Between,
): Range[] {
  const { fps } = edit.times
  const film = edit.times.pieces.at(-1)?.to ?? 0
  if (ref === 'all') return stretches(edit, from, Math.min(to, film / fps))
  const seen = edit.extents.get(ref)
  if (seen) {
    const own = (seconds: number) => seen.start + Math.min(Math.round(seconds * fps), seen.frames)
    return stretches(edit, own(from) / fps, own(to) / fps)
  }
  // made by an earlier edit of the message
  const clip = clipOf(edit, ref)
  if (typeof clip === 'string') return []
  const start = clipStart(edit.draft, clip)
  const own = (seconds: number) => start + Math.min(Math.round(seconds * edit.draft.canvas.fps), clip.frames)
  return own(to) > own(from) ? [{ from: own(from), to: own(to) }] : []
}
