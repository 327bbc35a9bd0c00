import { defineEdit } from '../define.ts'
import { version } from '../values/refs.ts'
import { versionWords } from '../wording.ts'

/** Restores an earlier version as a new one; can be undone like any other change. */
export const restoreVersion = defineEdit({
  family: 'history',
  element: 'version',
  summary: 'go back to a saved or numbered version',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: { name: version.describe('the version to go back to') },
  words: ({ name }) => `Go back to ${versionWords(name)}`,
  examples: {
    en: [
      ['go back to the version "draft A"', { name: 'draft A' }],
      ['restore version 3', { name: 3 }],
    ],
    zh: [
      ['恢复到“初剪”那个版本', { name: '初剪' }],
      ['回到版本3', { name: 3 }],
    ],
  },
  random: (film) => ({ name: film.pick([1 + film.below(3), 'Draft A']) }),
})
