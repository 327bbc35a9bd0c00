import { defineEdit } from '../define.ts'
import { FILTERS, filter } from '../values/look.ts'
import { PART, partProblem, partWords, randomPart } from '../values/part.ts'
import { clips } from '../values/refs.ts'
import { quoted } from '../wording.ts'

/** Removes filters. */
export const removeFilter = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'remove the filters of a clip; if it has none, its colour adjustments',
  empty: 'build first',
  needs: [],
  params: {
    target: clips.describe('the clip to change'),
    name: filter.optional().describe('only this look; by default all of them'),
    ...PART,
  },
  rule: partProblem,
  words: ({ target, name, ...part }, names) => {
    const look = name === undefined ? 'filters' : name.includes('.') ? `LUT ${quoted(name)}` : `${name} filter`
    return `Remove the ${look} from ${partWords(target, part, names)}`
  },
  examples: {
    en: [
      ['remove the sepia filter from clip 2', { target: 2, name: 'sepia' }],
      ['take all filters off', { target: 'all' }],
    ],
    zh: [
      ['去掉第2段的滤镜', { target: 2 }],
      ['去掉所有滤镜', { target: 'all' }],
    ],
  },
  random: (film) => ({
    target: film.pick([film.clip(), 'all']),
    name: film.maybe(() => film.pick(FILTERS)),
    ...randomPart(film),
  }),
})
