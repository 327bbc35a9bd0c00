import type { Names } from '../define.ts'
import type { RandomFilm } from '../random.ts'
import { seconds } from '../wording.ts'
import { filmOrClipTime } from './number.ts'

/** A part of a clip or of the film, as a target of edits instead of whole clips. */

interface Part {
  from?: number
  to?: number
}

/** The parameters of an edit that can be applied to a part. */
export const PART = {
  from: filmOrClipTime
    .optional()
    .describe('beginning of the part that changes, if not all of it; with "all", on the timeline'),
  to: filmOrClipTime.optional().describe('end of that part'),
}

/** The problem with a part. */
export function partProblem({ from = 0, to = Number.POSITIVE_INFINITY }: Part): string | undefined {
  return from < to ? undefined : 'from has to be before to'
}

/** `clip 2`, `3 s to 5 s of clip 2`, `3 s to the end of the film` */
export function partWords(clip: number | string, { from, to }: Part, names: Names): string {
  if (from === undefined && to === undefined) return names.clip(clip)
  const [start, end] = [
    from === undefined ? 'the beginning' : seconds(from),
    to === undefined ? 'the end' : seconds(to),
  ]
  return `${start} to ${end} of ${clip === 'all' ? 'the film' : names.clip(clip)}`
}

/** A random part, usually none. */
export function randomPart(film: RandomFilm): Part {
  const [from, to] = film.stretch()
  return film.pick([{}, {}, {}, { from, to }, { from }, { to: film.between(0.2, 1.5) }])
}
