import { defineEdit } from '../define.ts'
import { count } from '../values/number.ts'
import { clip, newPlace } from '../values/refs.ts'

/** Duplicates a clip. */
export const duplicate = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'copy a clip',
  empty: 'build first',
  needs: [],
  params: {
    clip: clip.describe('the clip to copy'),
    times: count(1, 999).describe('how many copies are added'),
    to: newPlace.optional().describe('the position of the first copy; default right after the clip'),
  },
  words: ({ clip, times, to }, names) => {
    const copies = `Put ${times === 1 ? 'a copy' : `${times} copies`} of ${names.clip(clip)}`
    return to === undefined ? `${copies} right after it` : `${copies} in at position ${to}`
  },
  examples: {
    en: [
      ['duplicate the third clip', { clip: 3, times: 1 }],
      ['play clip 1 three times in a row', { clip: 1, times: 2 }],
    ],
    zh: [
      ['第一段循环三次', { clip: 1, times: 2 }],
      ['把第二段复制一份放到最前面', { clip: 2, times: 1, to: 1 }],
    ],
  },
  random: (film) => ({ clip: film.clip(), times: 1 + film.below(3), to: film.maybe(() => 1 + film.below(2)) }),
})
