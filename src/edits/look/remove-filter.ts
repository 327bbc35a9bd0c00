import { defineEdit } from '../define.ts'
import { PART, partProblem, partWords, randomPart } from '../values/part.ts'
import { clips } from '../values/refs.ts'

/** Removes filters. */
export const removeFilter = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'remove the filters of a clip; if it has none, its colour adjustments',
  hint: 'filters, else colours',
  empty: 'build first',
  needs: [],
  params: { target: clips.describe('the clip to change'), ...PART },
  rule: partProblem,
  words: ({ target, ...part }, names) => `Remove the filters from ${partWords(target, part, names)}`,
  examples: {
    en: [
      ['remove the filter from clip 2', { target: 2 }],
      ['take all filters off', { target: 'all' }],
    ],
    zh: [
      ['去掉第2段的滤镜', { target: 2 }],
      ['去掉所有滤镜', { target: 'all' }],
    ],
  },
  random: (film) => ({ target: film.pick([film.clip(), 'all']), ...randomPart(film) }),
})
