import { defineEdit } from '../define.ts'
import { clip, picture } from '../values/refs.ts'

/** Replaces a clip by another upload. */
export const replaceClip = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: "show another file in a clip's place; its look stays",
  empty: 'build first',
  needs: [],
  params: {
    clip: clip.describe('the clip to replace'),
    asset: picture.describe('the file that is shown instead'),
  },
  words: ({ clip, asset }, names) => `Replace ${names.clip(clip)} with ${asset}`,
  examples: {
    en: [
      ['replace the second photo with larch.jpg', { clip: 2, asset: 'larch.jpg' }],
      ['use beach.mp4 instead of clip 3', { clip: 3, asset: 'beach.mp4' }],
    ],
    zh: [
      ['第二张照片换成larch.jpg', { clip: 2, asset: 'larch.jpg' }],
      ['用beach.mp4替换第三段', { clip: 3, asset: 'beach.mp4' }],
    ],
  },
  random: (film) => ({ clip: film.clip(), asset: film.file(film.pick(['picture', 'video'])) }),
})
