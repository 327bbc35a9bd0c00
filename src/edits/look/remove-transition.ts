import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { cut, transition } from '../values/refs.ts'
import { cutWords, onePlace } from './cuts.ts'

/** Makes cuts hard again. */
export const removeTransition = defineEdit({
  family: 'look',
  element: 'cut',
  summary: 'hard cuts; without a place, everywhere',
  empty: 'build first',
  needs: [],
  params: {
    between: cut.optional(),
    scope: z.literal('all').optional(),
    transition: transition.optional(),
  },
  rule: onePlace,
  words: (place, names) =>
    place.transition === undefined
      ? `Remove the transition ${cutWords(place, names)}`
      : `Remove ${names.transition(place.transition)}`,
  examples: {
    en: [
      ['no transition between clip 3 and clip 4', { between: [3, 4] }],
      ['hard cuts everywhere', { scope: 'all' }],
    ],
    zh: [
      ['去掉第1段和第2段之间的转场', { between: [1, 2] }],
      ['所有转场都不要', { scope: 'all' }],
    ],
  },
  random: (film) => film.pick([{}, { scope: 'all' }, { between: film.cut() }, { transition: film.transition() }]),
})
