import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { cut, transition } from '../values/refs.ts'
import { cutWords, onePlace } from './cuts.ts'

/** Removes transitions. */
export const removeTransition = defineEdit({
  family: 'look',
  element: 'cut',
  summary: 'remove all transitions, or the one that "between" or "transition" names, leaving plain cuts',
  empty: 'build first',
  needs: [],
  params: {
    between: cut.optional().describe('which cut, by the clips on both sides of it'),
    scope: z.literal('all').optional().describe('every cut, which is also the default'),
    transition: transition.optional().describe('which existing transition'),
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
