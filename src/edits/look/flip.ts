import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { clips } from '../values/refs.ts'

const AXES = ['horizontal', 'vertical'] as const

/** Mirrors the picture of clips. */
export const flip = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'mirror the picture of a clip',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.describe('the clip to mirror'),
    axis: z.enum(AXES).describe('horizontal swaps left and right, vertical swaps top and bottom'),
  },
  words: ({ clip, axis }, names) => `Flip ${names.clip(clip)} ${axis}ly`,
  examples: {
    en: [
      ['mirror clip 1', { clip: 1, axis: 'horizontal' }],
      ['flip clip 2 upside down', { clip: 2, axis: 'vertical' }],
    ],
    zh: [
      ['第1段左右镜像', { clip: 1, axis: 'horizontal' }],
      ['第2段上下翻转', { clip: 2, axis: 'vertical' }],
    ],
  },
  random: (film) => ({ clip: film.pick([film.clip(), 'all']), axis: film.pick(AXES) }),
})
