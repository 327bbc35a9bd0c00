import { defineEdit } from '../define.ts'
import { length } from '../values/number.ts'
import { seconds } from '../wording.ts'

/** Makes a shorter video of selected moments, preferring those with sound. */
export const highlight = defineEdit({
  family: 'analysis',
  element: 'film',
  summary: 'cut the video down to its best moments',
  empty: 'build first',
  needs: ['silences'],
  params: { duration: length.describe('how long the video should be') },
  words: ({ duration }) => `Cut the video down to its best ${seconds(duration)}`,
  examples: {
    en: [
      ['find the best 15 seconds', { duration: 15 }],
      ['make a one minute highlight reel of this', { duration: 60 }],
    ],
    zh: [
      ['剪出最精彩的15秒', { duration: 15 }],
      ['做一个一分钟的精华版', { duration: 60 }],
    ],
  },
  random: (film) => ({ duration: film.between(1, 15) }),
})
