import { defineEdit } from '../define.ts'
import { clips } from '../values/refs.ts'

/** Removes camera shake. */
export const stabilize = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'remove camera shake',
  empty: 'build first',
  needs: ['shakes'],
  params: { clip: clips.describe('the clip to stabilise') },
  words: ({ clip }, names) => `Stabilize ${names.clip(clip)}`,
  examples: {
    en: [
      ['stabilize clip 2', { clip: 2 }],
      ['the footage is shaky, steady all of it', { clip: 'all' }],
    ],
    zh: [
      ['第2段防抖', { clip: 2 }],
      ['所有片段都做防抖处理', { clip: 'all' }],
    ],
  },
  random: (film) => ({ clip: film.pick([film.clip(), 'all']) }),
})
