import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { value } from '../values/kind.ts'
import { filmOrClipTime } from '../values/number.ts'
import { clip } from '../values/refs.ts'
import { listed, seconds } from '../wording.ts'

const stretch = value(z.tuple([filmOrClipTime, filmOrClipTime]), { as: '[from s, to s]', kind: 'film or clip time' })

/** Cuts out everything except some ranges. */
export const keep = defineEdit({
  family: 'sequence',
  element: 'film',
  summary: 'keep only some ranges of the video or of a clip',
  empty: 'build first',
  needs: [],
  params: {
    ranges: z.array(stretch).min(1).max(500).describe('the ranges that stay, in order of time'),
    clip: clip.optional().describe('apply it to this clip only; times are then its own'),
  },
  rule: ({ ranges }) =>
    ranges.every(([from, to]) => from < to) ? undefined : 'in each of the ranges, from has to be before to',
  words: ({ ranges, clip }, names) => {
    const stretches = listed(ranges.map(([from, to]) => `${seconds(from)} to ${seconds(to)}`))
    return `Keep only ${stretches} of ${clip === undefined ? 'the film' : names.clip(clip)}`
  },
  examples: {
    en: [
      [
        'keep only 2 to 6 seconds and 0:10 to 0:12, drop the rest',
        {
          ranges: [
            [2, 6],
            ['0:10', '0:12'],
          ],
        },
      ],
      [
        'keep only the first and the fourth second of clip 2',
        {
          clip: 2,
          ranges: [
            [0, 1],
            [3, 4],
          ],
        },
      ],
    ],
    zh: [
      [
        '只留2到6秒和10到12秒',
        {
          ranges: [
            [2, 6],
            [10, 12],
          ],
        },
      ],
      [
        '第二段只留第一秒和第四秒',
        {
          clip: 2,
          ranges: [
            [0, 1],
            [3, 4],
          ],
        },
      ],
    ],
  },
  random: (film) => {
    const [from, to] = film.stretch()
    return film.pick([
      { ranges: [[from, to] as [number, number]] },
      { ranges: Array.from({ length: 1 + film.below(4) }, () => film.stretch()) },
      {
        clip: film.clip(),
        ranges: [
          [0, 0.5],
          [film.between(0.3, 0.8), film.between(0.9, 2)],
        ] as [number, number][],
      },
    ])
  },
})
