import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { CALLOUT_TYPES, type CalloutType } from '../values/callout.ts'
import { spanWords } from '../values/span.ts'
import { joined, quoted } from '../wording.ts'
import {
  CALLOUT,
  calloutProblem,
  calloutWords,
  randomCallout,
  randomSpot,
  spot,
  spotWords,
} from './callout-parameters.ts'

const KINDS: Record<CalloutType, string> = {
  arrow: 'an arrow',
  box: 'a box',
  circle: 'a circle',
  underline: 'an underline',
  number: 'a number',
}

/** Points out something on the picture. */
export const callout = defineEdit({
  family: 'mark',
  element: 'callout',
  summary: 'point something out with an arrow, box, circle, underline or number, and words if you like',
  empty: 'build first',
  needs: [],
  params: {
    type: z.enum(CALLOUT_TYPES).describe('what is drawn; it appears within half a second'),
    box: spot.describe('what it points at, as fractions of the canvas; an arrow and a number need no width and height'),
    text: CALLOUT.text,
    number: CALLOUT.number.describe('the number that a callout of that type shows; default the next one'),
    position: CALLOUT.position.describe('where the words are; default next to the box, where there is most room'),
    color: CALLOUT.color.describe('colour of the lines and the label; default #E5231B'),
    start: CALLOUT.start.describe('when it appears, default 0'),
    end: CALLOUT.end.describe('when it disappears, default 3 s later'),
    duration: CALLOUT.duration,
  },
  rule: calloutProblem,
  words: ({ type, box, text, number, ...rest }) => {
    const head = joined(
      `Add ${KINDS[type]} callout`,
      number === undefined ? '' : `with the number ${number}`,
      `at ${spotWords(box)}`,
      text === undefined ? '' : `saying ${quoted(text)}`,
      ...spanWords(rest),
    )
    return [head, ...calloutWords(rest)].join(', ')
  },
  examples: {
    en: [
      [
        'at 7 seconds an arrow to the Export button at the bottom right, saying Click here first',
        { type: 'arrow', box: { x: 0.85, y: 0.9, width: 0.1, height: 0.05 }, text: 'Click here first', start: 7 },
      ],
      [
        'circle the price in yellow from 2 to 5 seconds',
        { type: 'circle', box: { x: 0.4, y: 0.3, width: 0.15, height: 0.08 }, color: '#FFC53D', start: 2, end: 5 },
      ],
    ],
    zh: [
      [
        '第3秒用箭头指着右下角，写“先点这里”',
        { type: 'arrow', box: { x: 0.85, y: 0.875 }, text: '先点这里', start: 3 },
      ],
      ['给标题加下划线', { type: 'underline', box: { x: 0.3, y: 0.1, width: 0.4, height: 0.08 } }],
    ],
  },
  random: (film) => {
    const type = film.pick(CALLOUT_TYPES)
    const sized = { x: film.between(0, 0.9), y: film.between(0, 0.9), width: 0.2, height: film.between(0.02, 0.5) }
    const box = type === 'arrow' || type === 'number' ? randomSpot(film) : sized
    const number = type === 'number' ? film.maybe(() => film.below(20)) : undefined
    return { type, box, number, ...randomCallout(film) }
  },
})
