import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { graphic } from '../values/refs.ts'

/** Removes one graphic, or all. */
export const removeGraphic = defineEdit({
  family: 'graphic',
  element: 'graphic',
  summary: 'remove credits, a lower third, a countdown or a progress bar',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: {
    match: graphic.optional().describe('the graphic to remove'),
    all: z.literal(true).optional().describe('remove every graphic'),
  },
  rule: (params) => exactlyOne(params, 'match', 'all'),
  words: ({ match }, names) => (match === undefined ? 'Remove all graphics' : `Remove ${names.graphic(match)}`),
  examples: {
    en: [
      ['take the progress bar away', { match: 'progress_bar' }],
      ['no lower thirds or counters any more', { all: true }],
    ],
    zh: [
      ['去掉进度条', { match: 'progress_bar' }],
      ['删除人名条', { match: 'g1' }],
    ],
  },
  random: (film) => film.pick([{ match: film.graphic() }, { all: true as const }]),
})
