import { defineEdit } from '../define.ts'
import { filmOrClipTime } from '../values/number.ts'
import { clip } from '../values/refs.ts'
import { seconds } from '../wording.ts'

/** Splits a clip without removing anything. */
export const split = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'split a clip in two',
  empty: 'build first',
  needs: [],
  params: {
    at: filmOrClipTime.describe('where the clip is split'),
    clip: clip.optional().describe('the clip to split; default the one that is playing at that time'),
  },
  words: ({ at, clip }, names) =>
    clip === undefined
      ? `Split the video at ${seconds(at)}`
      : `Split ${names.clip(clip)} at ${seconds(at)} from its beginning`,
  examples: {
    en: [
      ['split the video at 1:00', { at: '1:00' }],
      ['split clip 2 three seconds in', { at: 3, clip: 2 }],
    ],
    zh: [
      ['在第12秒切一刀', { at: 12 }],
      ['把第二段从它的第3秒切开', { at: 3, clip: 2 }],
    ],
  },
  random: (film) => film.pick([{ at: Math.max(0.5, film.time()) }, { at: film.between(0.3, 1.5), clip: film.clip() }]),
})
