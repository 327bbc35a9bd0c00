import { defineEdit } from '../define.ts'
import { length } from '../values/number.ts'
import { seconds } from '../wording.ts'

/** Changes the length of the film, first by that of photos, then of clips. */
export const setTotalDuration = defineEdit({
  family: 'time',
  element: 'film',
  summary: 'set how long the whole video lasts',
  empty: 'build first',
  needs: [],
  params: {
    duration: length.describe(
      'the new length of the video; photos are made longer or shorter first, and clips only if that is not enough',
    ),
  },
  words: ({ duration }) => `Make the whole video last ${seconds(duration)}`,
  examples: {
    en: [
      ['make the whole thing exactly 30 seconds long', { duration: 30 }],
      ['shorten everything to 12 seconds', { duration: 12 }],
    ],
    zh: [
      ['整个视频做成30秒', { duration: 30 }],
      ['总时长改为一分钟', { duration: 60 }],
    ],
  },
  random: (film) => ({ duration: film.between(3, 40) }),
})
