import { defineEdit } from '../define.ts'
import { clips } from '../values/refs.ts'

/** Turns the direction in which a clip plays. */
export const reverse = defineEdit({
  family: 'time',
  element: 'clip',
  summary: 'play a clip backwards, or forwards again',
  empty: 'build first',
  needs: [],
  params: { clip: clips },
  words: ({ clip }, names) => `Reverse the playback of ${names.clip(clip)}`,
  examples: {
    en: [
      ['play the first clip backwards', { clip: 1 }],
      ['reverse clip 3', { clip: 3 }],
    ],
    zh: [
      ['第一段倒放', { clip: 1 }],
      ['所有片段都倒着播放', { clip: 'all' }],
    ],
  },
  random: (film) => ({ clip: film.pick([film.clip(), 'all']) }),
})
