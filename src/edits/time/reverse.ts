import { defineEdit } from '../define.ts'
import { PART, partProblem, partWords, randomPart } from '../values/part.ts'
import { clips } from '../values/refs.ts'

/** Reverses the playback direction of a clip. */
export const reverse = defineEdit({
  family: 'time',
  element: 'clip',
  summary: 'play a clip backwards, or forwards again',
  empty: 'build first',
  needs: [],
  params: { clip: clips.describe('the clip to reverse'), ...PART },
  rule: partProblem,
  words: ({ clip, ...part }, names) => `Reverse the playback of ${partWords(clip, part, names)}`,
  examples: {
    en: [
      ['play the first clip backwards', { clip: 1 }],
      ['reverse the last two seconds of the 6 s long clip 3', { clip: 3, from: 4 }],
    ],
    zh: [
      ['第一段倒放', { clip: 1 }],
      ['所有片段都倒着播放', { clip: 'all' }],
    ],
  },
  random: (film) => ({ clip: film.pick([film.clip(), 'all']), ...randomPart(film) }),
})
