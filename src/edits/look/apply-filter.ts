import { defineEdit } from '../define.ts'
import { FILTERS, filter } from '../values/look.ts'
import { fraction } from '../values/number.ts'
import { PART, partProblem, partWords, randomPart } from '../values/part.ts'
import { clips } from '../values/refs.ts'
import { percent, quoted } from '../wording.ts'

/** Applies a filter to clips. */
export const applyFilter = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'give a clip a look, in addition to those that it has',
  empty: 'build first',
  needs: [],
  params: {
    name: filter.describe(`the look: ${FILTERS.join(', ')}`),
    target: clips.describe('the clip to change'),
    strength: fraction(0, 1).optional().describe('how strong the look is: 1 (default) is full, 0 removes it'),
    ...PART,
  },
  rule: ({ name, strength, from, to }) =>
    (strength !== undefined && name.includes('.')
      ? 'a LUT is always applied in full; leave out strength'
      : undefined) ?? partProblem({ from, to }),
  words: ({ name, target, strength, ...part }, names) => {
    const look = name.includes('.') ? `LUT ${quoted(name)}` : `${name} filter`
    const much = strength === undefined ? '' : ` at ${percent(strength)} strength`
    return `Apply the ${look}${much} to ${partWords(target, part, names)}`
  },
  examples: {
    en: [
      ['make clip 2 black and white', { name: 'grayscale', target: 2 }],
      ['teal.cube from 0:10 to 0:20', { name: 'teal.cube', target: 'all', from: 10, to: 20 }],
    ],
    zh: [
      ['第2段变成黑白', { name: 'grayscale', target: 2 }],
      ['全片加复古滤镜', { name: 'vintage', target: 'all' }],
    ],
  },
  random: (film) => ({
    ...film.pick([
      { name: film.pick([...FILTERS, 'Black and white']), strength: film.maybe(() => film.between(0.1, 1)) },
      { name: film.file('lut') },
    ]),
    target: film.pick([film.clip(), 'all']),
    ...randomPart(film),
  }),
})
