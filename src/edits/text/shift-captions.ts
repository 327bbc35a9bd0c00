import { defineEdit } from '../define.ts'
import { delta } from '../values/number.ts'
import { seconds } from '../wording.ts'

/** Shows all captions earlier or later. */
export const shiftCaptions = defineEdit({
  family: 'text',
  element: 'captions',
  summary: 'show all captions earlier or later',
  empty: 'as it is',
  needs: [],
  params: { delta: delta.describe('how much later they are shown; negative: earlier') },
  rule: ({ delta }) => (delta === 0 ? 'a shift by 0 s changes nothing' : undefined),
  words: ({ delta }) => `Shift the captions ${seconds(Math.abs(delta))} ${delta < 0 ? 'earlier' : 'later'}`,
  examples: {
    en: [
      ['the subtitles are half a second late', { delta: -0.5 }],
      ['delay the captions by 1.2 seconds', { delta: 1.2 }],
    ],
    zh: [
      ['字幕慢了半秒', { delta: -0.5 }],
      ['字幕整体延后1.2秒', { delta: 1.2 }],
    ],
  },
  random: (film) => ({ delta: film.pick([-1, 1]) * film.between(0.1, 3) }),
})
