import * as z from 'zod'
import { defineEdit } from '../define.ts'

const SENTENCES = {
  name: 'Sort the clips by file name',
  date: 'Sort the clips by upload date, oldest first',
  reverse: 'Reverse the order of the clips',
  random: 'Shuffle the clips',
  duration_asc: 'Sort the clips from the shortest to the longest',
  duration_desc: 'Sort the clips from the longest to the shortest',
} as const
const ORDERS = ['name', 'date', 'reverse', 'random', 'duration_asc', 'duration_desc'] as const

/** Sorts the clips. */
export const sort = defineEdit({
  family: 'sequence',
  element: 'film',
  summary: 'sort all clips',
  empty: 'build first',
  needs: [],
  params: {
    by: z
      .enum(ORDERS)
      .describe(
        'name: by file name; date: in the order of upload; reverse: the current order reversed; duration_asc: shortest first; duration_desc: longest first',
      ),
  },
  words: ({ by }) => SENTENCES[by],
  examples: {
    en: [
      ['shuffle the clips', { by: 'random' }],
      ['sort the clips by length, longest first', { by: 'duration_desc' }],
    ],
    zh: [
      ['按文件名排序', { by: 'name' }],
      ['把片段顺序倒过来', { by: 'reverse' }],
    ],
  },
  random: (film) => ({ by: film.pick(ORDERS) }),
})
