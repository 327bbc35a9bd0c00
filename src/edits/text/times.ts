import type { Names } from '../define.ts'
import type { RandomFilm } from '../random.ts'
import { endTime, filmOrClipTime, length } from '../values/number.ts'
import { clip } from '../values/refs.ts'
import { type OpenSpan, randomSpanOrLength, spanWords } from '../values/span.ts'

/** When a text is shown: a time of the film, or of a clip. */

const { clip: _, ...span } = textTimes()
/** Without the clip. */
export const WHEN = span

/** @param about the defaults of start and end, in words; undefined if they stay unchanged */
export function textTimes(about: { start?: string; end?: string } = {}) {
  return {
    clip: clip
      .optional()
      .describe(
        "the clip that it is shown over, all of it unless start or end say otherwise; with a clip, these are the clip's own times",
      ),
    start: filmOrClipTime
      .optional()
      .describe(['when it appears', ...(about.start === undefined ? [] : [about.start])].join('; ')),
    end: endTime
      .optional()
      .describe(['when it disappears', ...(about.end === undefined ? [] : [about.end])].join('; ')),
    duration: length.optional().describe('how long it is shown, instead of start or end'),
  }
}

/** `over clip 2`, `from 1 s`, `to 1 s before its end` */
export function timeWords({ clip, ...span }: OpenSpan & { clip?: number | string }, names: Names): string[] {
  if (clip === undefined) return spanWords(span)
  return [`over ${names.clip(clip)}`, ...spanWords(span, 'its')]
}

export function randomTimes(film: RandomFilm) {
  return film.pick([
    randomSpanOrLength(film),
    { start: film.time(), end: 'end' as const },
    { start: 0, end: -0.5 },
    { clip: film.clip() },
    { clip: film.clip(), start: 0.2, end: -0.2 },
  ])
}
