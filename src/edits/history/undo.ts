import { defineEdit } from '../define.ts'
import { atMostOne } from '../rule.ts'
import { count } from '../values/number.ts'
import { version } from '../values/refs.ts'
import { versionWords } from '../wording.ts'

/** Goes back, or reverts a single change and keeps those after it. */
export const undo = defineEdit({
  family: 'history',
  element: 'version',
  summary: 'undo the last changes, or only that of one version',
  empty: 'as it is',
  needs: [],
  params: {
    steps: count(1, 200).optional().describe('how many changes; default 1'),
    version: version.optional().describe('undo only the change of this version, instead of the last ones'),
  },
  rule: (params) => atMostOne(params, 'steps', 'version'),
  words: ({ steps = 1, version }) => {
    if (version !== undefined) return `Undo only the change of ${versionWords(version)}`
    return steps === 1 ? 'Undo the last change' : `Undo the last ${steps} changes`
  },
  examples: {
    en: [
      ['undo the last two changes', { steps: 2 }],
      ['undo only what version 5 changed', { version: 5 }],
    ],
    zh: [
      ['撤回前两步', { steps: 2 }],
      ['只撤销版本5的改动', { version: 5 }],
    ],
  },
  random: (film) =>
    film.pick([{}, { steps: 1 + film.below(3) }, { version: 1 + film.below(3) }, { version: 'Draft A' }]),
})
