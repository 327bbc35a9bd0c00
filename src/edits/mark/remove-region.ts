import { defineEdit } from '../define.ts'
import { region } from '../values/refs.ts'

/** Removes a region from every part of its clip. */
export const removeRegion = defineEdit({
  family: 'mark',
  element: 'region',
  summary: 'remove a region',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: { match: region.describe('the region to remove') },
  words: ({ match }, names) => `Remove ${names.region(match)}`,
  examples: {
    en: [
      ['show the password after all', { match: 'r1' }],
      ['no spotlight any more', { match: 'r2' }],
    ],
    zh: [
      ['去掉马赛克', { match: 'r1' }],
      ['取消聚光灯', { match: 'r2' }],
    ],
  },
  random: (film) => ({ match: film.region() }),
})
