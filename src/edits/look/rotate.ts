import { defineEdit } from '../define.ts'
import { oneOf } from '../values/number.ts'
import { clips } from '../values/refs.ts'

/** Rotates the picture of clips. */
export const rotate = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'rotate the picture of a clip',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.describe('the clip to rotate'),
    degrees: oneOf(90, 180, 270, -90).describe('how far it turns clockwise'),
  },
  words: ({ clip, degrees }, names) =>
    `Rotate ${names.clip(clip)} by ${Math.abs(degrees)}° ${degrees < 0 ? 'counterclockwise' : 'clockwise'}`,
  examples: {
    en: [
      ['rotate clip 2 by 90 degrees', { clip: 2, degrees: 90 }],
      ['turn the first clip a quarter to the left', { clip: 1, degrees: -90 }],
    ],
    zh: [
      ['第2段顺时针旋转90度', { clip: 2, degrees: 90 }],
      ['把第1段倒过来，转180度', { clip: 1, degrees: 180 }],
    ],
  },
  random: (film) => ({ clip: film.pick([film.clip(), 'all']), degrees: film.pick([90, 180, 270, -90]) }),
})
