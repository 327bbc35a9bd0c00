import { defineEdit } from '../define.ts'
import { length } from '../values/number.ts'
import { clips } from '../values/refs.ts'
import { seconds } from '../wording.ts'

/** Changes the length of a clip: photos can have any, clips are limited by their files. */
export const setDuration = defineEdit({
  family: 'time',
  element: 'clip',
  summary: 'set how long a clip, or each clip, lasts',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.describe('the clip to change'),
    duration: length.describe('its new length; a video lasts at most as long as its file'),
  },
  words: ({ clip, duration }, names) =>
    `Make ${names.clip(clip)} last ${seconds(duration)}${clip === 'all' ? ' each' : ''}`,
  examples: {
    en: [
      ['make the second photo last 4 seconds', { clip: 2, duration: 4 }],
      ['every clip should stay for 2.5 seconds', { clip: 'all', duration: 2.5 }],
    ],
    zh: [
      ['第二段缩短到6秒', { clip: 2, duration: 6 }],
      ['每段停留两秒半', { clip: 'all', duration: 2.5 }],
    ],
  },
  random: (film) => ({ clip: film.pick([film.clip(), 'all']), duration: film.between(0.5, 6) }),
})
