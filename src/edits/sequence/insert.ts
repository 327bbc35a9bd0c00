import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { filmTime } from '../values/number.ts'
import { clip, newPlace, picture } from '../values/refs.ts'
import { seconds } from '../wording.ts'

/** Inserts an upload into the sequence. */
export const insert = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'insert a photo or clip at a position, at a time or after a clip',
  empty: 'as it is',
  needs: [],
  params: {
    asset: picture.describe('the file to insert; a photo is shown for 4 s, a video in full'),
    index: newPlace.optional().describe('the position to insert it at'),
    at: filmTime.optional().describe('the time at which it is inserted; a clip that is playing then is split'),
    after: clip.optional().describe('the clip to insert it after'),
  },
  rule: (params) => exactlyOne(params, 'index', 'at', 'after'),
  words: ({ asset, index, at, after }, names) => {
    if (after !== undefined) return `Put ${asset} in after ${names.clip(after)}`
    return at === undefined ? `Put ${asset} in at position ${index}` : `Put ${asset} in at ${seconds(at)}`
  },
  examples: {
    en: [
      ['put larch.jpg in after the second clip', { asset: 'larch.jpg', after: 2 }],
      ['insert logo.mp4 at 0:12', { asset: 'logo.mp4', at: '0:12' }],
    ],
    zh: [
      ['把larch.jpg插到第二段后面', { asset: 'larch.jpg', after: 2 }],
      ['把intro.mp4放到第1个位置', { asset: 'intro.mp4', index: 1 }],
    ],
  },
  random: (film) => ({
    asset: film.file(film.pick(['picture', 'video'])),
    ...film.pick([{ index: 1 + film.below(2) }, { at: film.time() }, { after: film.clip() }]),
  }),
})
