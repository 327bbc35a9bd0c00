import { defineEdit } from '../define.ts'
import { clips } from '../values/refs.ts'

/** Makes the brightness and white balance of clips more similar. */
export const matchColors = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'match the exposure and white balance of clips to each other',
  empty: 'build first',
  needs: ['pictures'],
  params: { target: clips.describe('the clip to change') },
  words: ({ target }, names) => `Match the colours of ${names.clip(target)}`,
  examples: {
    en: [
      ['match the colours of all clips', { target: 'all' }],
      ['match the colors of clip 2', { target: 2 }],
    ],
    zh: [
      ['统一所有片段的色调', { target: 'all' }],
      ['统一第2段的色调', { target: 2 }],
    ],
  },
  random: (film) => ({ target: film.pick([film.clip(), 'all']) }),
})
