import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { CALLOUT_TYPES } from '../values/callout.ts'
import { callout } from '../values/refs.ts'
import { spanWords } from '../values/span.ts'
import { quoted } from '../wording.ts'
import {
  CALLOUT,
  calloutProblem,
  calloutWords,
  randomCallout,
  randomSpot,
  spot,
  spotWords,
} from './callout-parameters.ts'

/** Changes the place, text, time or look of a callout. */
export const updateCallout = defineEdit({
  family: 'mark',
  element: 'callout',
  summary: 'change a callout; what is left out stays as it is',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: {
    match: callout.describe('the callout to change'),
    type: z.enum(CALLOUT_TYPES).optional().describe('what is drawn'),
    box: spot.optional().describe('what it points at, as fractions of the canvas'),
    ...CALLOUT,
    start: CALLOUT.start.describe('when it appears; without end, it keeps its length'),
  },
  rule: ({ match, ...changes }) => nothingGiven(changes) ?? calloutProblem(changes),
  words: ({ match, type, box, text, number, ...rest }, names) => {
    const times = spanWords(rest).join(' ')
    const changes = [
      ...(type === undefined ? [] : [`as ${type === 'arrow' || type === 'underline' ? 'an' : 'a'} ${type}`]),
      ...(number === undefined ? [] : [`with the number ${number}`]),
      ...(box === undefined ? [] : [`at ${spotWords(box)}`]),
      ...(text === undefined ? [] : [`with the words ${quoted(text)}`]),
      ...(times === '' ? [] : [times]),
      ...calloutWords(rest),
    ]
    return `Show ${names.callout(match)} ${changes.join(', ')}`
  },
  examples: {
    en: [
      ['the arrow should say "Start here"', { match: 'k1', text: 'Start here' }],
      ['show the arrow two seconds longer, in green', { match: 'k1', end: 12, color: '#21C063' }],
    ],
    zh: [
      ['箭头改成圆圈', { match: 'k1', type: 'circle', box: { x: 0.8, y: 0.85, width: 0.15, height: 0.1 } }],
      ['箭头从第8秒开始', { match: 'k1', start: 8 }],
    ],
  },
  random: (film) => {
    const given = randomCallout(film)
    const changes = film.pick([given, { box: randomSpot(film) }, { ...given, box: randomSpot(film) }])
    const some = Object.values(changes).some((each) => each !== undefined)
    return { match: film.callout(), ...(some ? changes : { color: '#FFD700' }) }
  },
})
