import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { value } from '../values/kind.ts'
import { clipStart, clipTime, clipTimeEitherWay } from '../values/number.ts'
import { clips } from '../values/refs.ts'
import { seconds } from '../wording.ts'

const keep = value(z.tuple([clipTime, clipTime]), { as: '[from s, to s]', kind: 'clip time' })

/** Shortens a clip at its ends, or extends it at the start with more of its file. */
export const trim = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'shorten a clip at its ends',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.describe('the clip to shorten'),
    start: clipStart
      .optional()
      .describe('how many seconds to take off its beginning; a negative number, given alone, puts that many back'),
    end: clipTimeEitherWay
      .optional()
      .describe('where to end the clip, in its own time; negative: how many seconds to take off its end'),
    keep: keep.optional().describe("the range that stays, in the clip's own time; instead of start and end"),
  },
  rule: ({ start = 0, end, keep }) =>
    start < 0 && (end !== undefined || keep !== undefined)
      ? 'a start below 0 puts time back before the clip: leave out end and keep'
      : undefined,
  words: ({ clip, start, end, keep }, names) => {
    if (start !== undefined && start < 0)
      return `Put ${seconds(-start)} back before the beginning of ${names.clip(clip)}`
    if (keep) return `Keep only ${seconds(keep[0])} to ${seconds(keep[1])} of ${names.clip(clip)}`
    const front = start === undefined ? [] : [`${seconds(start)} off the beginning`]
    const back =
      end === undefined ? [] : end < 0 ? [`${seconds(-end)} off the end`] : [`everything after ${seconds(end)}`]
    return `Trim ${[...front, ...back].join(' and ')} of ${names.clip(clip)}`
  },
  examples: {
    en: [
      ['keep only 2 to 6.5 seconds of clip 2', { clip: 2, keep: [2, 6.5] }],
      ['cut 3 seconds off the end of the first clip', { clip: 1, end: -3 }],
    ],
    zh: [
      ['第二段只保留2秒到6.5秒', { clip: 2, keep: [2, 6.5] }],
      ['第一段结尾剪掉3秒', { clip: 1, end: -3 }],
    ],
  },
  random: (film) => {
    const from = film.between(0, 1)
    return film.pick([
      { clip: film.clip(), keep: [from, Number((from + film.between(0.5, 2)).toFixed(2))] as [number, number] },
      { clip: film.clip(), start: film.between(0.1, 1) },
      { clip: film.clip(), start: -film.between(0.1, 1) },
      { clip: film.clip(), end: -film.between(0.1, 1) },
    ])
  },
})
