import { defineEdit } from '../define.ts'
import { picture } from '../values/refs.ts'

/** Adds an upload after the last clip. */
export const append = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'add a photo or clip at the end',
  empty: 'as it is',
  needs: [],
  params: { asset: picture.describe('the file to add; a photo is shown for 4 s, a video in full') },
  words: ({ asset }) => `Put ${asset} at the end`,
  examples: {
    en: [
      ['add larch.jpg at the end', { asset: 'larch.jpg' }],
      ['finish with outro.mp4', { asset: 'outro.mp4' }],
    ],
    zh: [
      ['把larch.jpg加到最后面', { asset: 'larch.jpg' }],
      ['结尾接上outro.mp4', { asset: 'outro.mp4' }],
    ],
  },
  random: (film) => ({ asset: film.file(film.pick(['picture', 'video'])) }),
})
