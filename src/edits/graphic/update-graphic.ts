import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { content } from '../text/content.ts'
import { WHEN } from '../text/times.ts'
import { color } from '../values/color.ts'
import { extentWords } from '../values/extent.ts'
import {
  barHeight,
  countdownPlace,
  creditLines,
  EDGES,
  randomCountdownPlace,
  randomCredits,
  SIDES,
  startingNumber,
} from '../values/graphic.ts'
import { graphic } from '../values/refs.ts'
import { randomSpanOrLength, spanProblem, spanWords } from '../values/span.ts'
import { atPosition, quoted } from '../wording.ts'
import { creditWords } from './words.ts'

/** Changes the words, time or look of a graphic. */
export const updateGraphic = defineEdit({
  family: 'graphic',
  element: 'graphic',
  summary: 'change credits, a lower third, a countdown or a progress bar; what is left out stays as it is',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: {
    match: graphic.describe('the graphic to change'),
    lines: creditLines.optional().describe('of credits: the lines, from top to bottom'),
    name: content.optional().describe('of a lower third: the name'),
    role: content.optional().describe('of a lower third: the second line; "none" removes it'),
    side: z.enum(SIDES).optional().describe('of a lower third: the side that it is on'),
    from: startingNumber.optional().describe('of a countdown: the first number'),
    position: countdownPlace.optional().describe('of a countdown: where it is'),
    edge: z.enum(EDGES).optional().describe('of a progress bar: the edge that it is at'),
    height: barHeight
      .optional()
      .describe('of a progress bar: its height, in pixels, or below 1 as a fraction of the canvas’s shorter side'),
    color: color.optional().describe('colour of its letters, bar or ring'),
    ...WHEN,
    start: WHEN.start.describe('when it appears; without end, it keeps its length'),
  },
  rule: ({ match, ...changes }) => nothingGiven(changes) ?? spanProblem(changes),
  words: ({ match, lines, name, role, side, from, position, edge, height, color, ...span }, names) => {
    const times = spanWords(span).join(' ')
    const changes = [
      ...(lines === undefined ? [] : [`with ${creditWords(lines)}`]),
      ...(name === undefined ? [] : [`with the name ${quoted(name)}`]),
      ...(role === undefined ? [] : [role === 'none' ? 'without a role' : `with the role ${quoted(role)}`]),
      ...(side === undefined ? [] : [`on the ${side}`]),
      ...(from === undefined ? [] : [`counting from ${from}`]),
      ...(position === undefined ? [] : [position === 'full' ? 'over the whole picture' : atPosition(position)]),
      ...(edge === undefined ? [] : [`at the ${edge} edge`]),
      ...(height === undefined ? [] : [`${extentWords(height)} high`]),
      ...(color === undefined ? [] : [`in ${color}`]),
      ...(times === '' ? [] : [times]),
    ]
    return `Show ${names.graphic(match)} ${changes.join(', ')}`
  },
  examples: {
    en: [
      ['the lower third should say Anna Berg-Olsen', { match: 'g1', name: 'Anna Berg-Olsen' }],
      ['make the progress bar thicker and blue', { match: 'progress_bar', height: 0.02, color: '#2F7BFF' }],
    ],
    zh: [
      ['人名条移到右边', { match: 'g1', side: 'right' }],
      ['倒计时从第8秒开始', { match: 'countdown', start: 8 }],
    ],
  },
  random: (film) => ({
    match: film.graphic(),
    ...film.pick([
      { lines: randomCredits(film) },
      { name: film.words(), role: film.maybe(() => film.pick([film.words(), 'none'])) },
      { side: film.pick(SIDES) },
      { from: 1 + film.below(20), position: film.maybe(() => randomCountdownPlace(film)) },
      { edge: film.pick(EDGES), height: film.maybe(() => 0.02) },
      { color: '#FFD700', ...randomSpanOrLength(film) },
      { color: '#FFD700', end: 'end' as const },
    ]),
  }),
})
