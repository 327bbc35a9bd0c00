import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { length } from '../values/number.ts'
import { cut, transition } from '../values/refs.ts'
import { TRANSITIONS, transitionType } from '../values/transitions.ts'
import { seconds } from '../wording.ts'
import { cutWords, onePlace } from './cuts.ts'

/** Sets the transitions between clips. */
export const setTransition = defineEdit({
  family: 'look',
  element: 'cut',
  summary: 'join clips with a transition: at every cut, or at the one that "between" or "transition" names',
  hint: 'at one cut or all',
  empty: 'build first',
  needs: [],
  params: {
    type: transitionType
      .optional()
      .describe(
        'varied: several that go together; none: a plain cut; auto: that of the theme, or a fade without a theme; default as before, else fade',
      ),
    duration: length
      .optional()
      .describe('how long it takes; shortened to fit the clips; default as before, else 0.8 s'),
    between: cut.optional().describe('which cut, by the clips on both sides of it'),
    scope: z.literal('all').optional().describe('every cut, which is also the default'),
    transition: transition.optional().describe('which existing transition'),
  },
  rule: ({ type, duration, ...place }) =>
    (type === undefined && duration === undefined ? 'give a type, a duration or both' : undefined) ??
    onePlace(place) ??
    (type === 'none' && duration !== undefined ? 'a hard cut has no duration' : undefined),
  words: ({ type, duration, ...place }, names) => {
    const where = cutWords(place, names)
    if (type === 'none') return `Make a hard cut ${where}`
    if (type === undefined) {
      const last = `last ${seconds(duration ?? 0)}`
      return place.transition === undefined
        ? `Let the transitions ${last} ${where}`
        : `Let ${names.transition(place.transition)} ${last}`
    }
    const what =
      type === 'varied' ? 'transitions of varied kinds' : `${type === 'auto' ? 'an' : 'a'} ${type} transition`
    return `Put ${what}${duration === undefined ? '' : ` of ${seconds(duration)}`} ${where}`
  },
  examples: {
    en: [
      ['half-second fade through black between clips 1 and 2', { type: 'fadeblack', duration: 0.5, between: [1, 2] }],
      ['crossfade every cut for 1 second', { type: 'fade', duration: 1 }],
    ],
    zh: [
      ['第2段和第3段之间加1秒叠化', { type: 'fade', duration: 1, between: [2, 3] }],
      ['所有转场都用向左滑动，0.5秒', { type: 'slideleft', duration: 0.5, scope: 'all' }],
    ],
  },
  random: (film) => ({
    ...film.pick([
      {
        type: film.pick([...TRANSITIONS, 'varied', 'auto', 'crossfade']),
        duration: film.maybe(() => film.between(0.1, 3)),
      },
      { type: 'none' },
      { duration: film.between(0.1, 3) },
    ]),
    ...film.pick([{}, { scope: 'all' }, { between: film.cut() }, { transition: film.transition() }]),
  }),
})
