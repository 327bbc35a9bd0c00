import { defineEdit } from '../define.ts'
import { clipTime, fraction, lengthWithin } from '../values/number.ts'
import { clip } from '../values/refs.ts'
import { joined, percent, seconds } from '../wording.ts'

/** A quick zoom to the centre and back. */
export const punchIn = defineEdit({
  family: 'motion',
  element: 'clip',
  summary: 'a quick zoom in and back',
  empty: 'build first',
  needs: [],
  params: {
    clip: clip.describe('the clip to zoom in on'),
    at: clipTime.optional().describe('when it begins; default the beginning of the clip'),
    amount: fraction(0.05, 1).optional().describe('how far it zooms: 0.2 (default) zooms to 120%'),
    duration: lengthWithin(0.2, 10).optional().describe('how long it takes to zoom in and back, default 0.8 s'),
  },
  words: ({ clip, at, amount, duration }, names) =>
    joined(
      `Punch in on ${names.clip(clip)}`,
      ...(at === undefined ? [] : [`at ${seconds(at)}`]),
      ...(amount === undefined ? [] : [`by ${percent(amount)}`]),
      ...(duration === undefined ? [] : [`for ${seconds(duration)}`]),
    ),
  examples: {
    en: [
      ['a quick zoom as the second clip appears', { clip: 2 }],
      ['punch in on clip 1 at 3 seconds, to 140%', { clip: 1, at: 3, amount: 0.4 }],
    ],
    zh: [
      ['第二段出现时快速放大一下', { clip: 2 }],
      ['第1段第3秒快速推近，半秒', { clip: 1, at: 3, duration: 0.5 }],
    ],
  },
  random: (film) => ({
    clip: film.clip(),
    at: film.maybe(() => film.between(0, 0.8)),
    amount: film.maybe(() => film.between(0.05, 1)),
    duration: film.maybe(() => film.between(0.2, 1)),
  }),
})
