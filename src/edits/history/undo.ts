import { defineEdit } from '../define.ts'
import { atMostOne } from '../rule.ts'
import { count } from '../values/number.ts'
import { version } from '../values/refs.ts'
import { versionWords } from '../wording.ts'

/** Goes back, or reverts a single change and keeps those after it. */
export const undo = defineEdit({
  family: 'history',
  element: 'version',
  summary: 'undo the last changes, or only what one version changed',
  empty: 'as it is',
  needs: [],
  params: {
    steps: count(1, 200).optional().describe('how many changes; default 1'),
    version: version.optional().describe('undo only what this version changed, instead of the last changes'),
  },
  rule: (params) => atMostOne(params, 'steps', 'version'),
  words: ({ steps = 1, version }) => {
    if (version !== undefined) return `Undo only what ${versionWords(version)} changed`
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
