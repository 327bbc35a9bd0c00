import { defineEdit } from '../define.ts'
import { versionName } from '../values/refs.ts'
import { quoted } from '../wording.ts'

/** Names the current version, so that it can be restored. */
export const saveVersion = defineEdit({
  family: 'history',
  element: 'version',
  summary: 'save the current state under a name',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: { name: versionName.describe('the name to save it under') },
  words: ({ name }) => `Save this version as ${quoted(name)}`,
  examples: {
    en: [
      ['save this version as draft A', { name: 'draft A' }],
      ['call this version "before music"', { name: 'before music' }],
    ],
    zh: [
      ['把现在的版本保存为“初剪”', { name: '初剪' }],
      ['存个档，叫第1版', { name: '第1版' }],
    ],
  },
  random: (film) => ({ name: film.pick(['Draft A', '初剪', 'before music 2']) }),
})
