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

/** Other words, another time or look for a graphic. */
export const updateGraphic = defineEdit({
  family: 'graphic',
  element: 'graphic',
  summary: 'change credits, a lower third, a countdown or a progress bar',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: {
    match: graphic,
    lines: creditLines.optional().describe('of credits'),
    name: content.optional().describe('of a lower third'),
    role: content.optional().describe('of a lower third; "none" takes it away'),
    side: z.enum(SIDES).optional().describe('of a lower third'),
    from: startingNumber.optional().describe('of a countdown'),
    position: countdownPlace.optional().describe('of a countdown'),
    edge: z.enum(EDGES).optional().describe('of a progress bar'),
    height: barHeight.optional().describe('of a progress bar'),
    color: color.optional(),
    ...WHEN,
    start: WHEN.start.describe('alone: it keeps its length'),
  },
  rule: ({ match, ...changes }) => nothingGiven(changes) ?? spanProblem(changes),
  words: ({ match, lines, name, role, side, from, position, edge, height, color, ...span }, names) => {
    const times = spanWords(span).join(' ')
    const changes = [
      ...(lines === undefined ? [] : [`with ${creditWords(lines)}`]),
      ...(name === undefined ? [] : [`the name ${quoted(name)}`]),
      ...(role === undefined ? [] : [role === 'none' ? 'without a role' : `the role ${quoted(role)}`]),
      ...(side === undefined ? [] : [`on the ${side}`]),
      ...(from === undefined ? [] : [`counting from ${from}`]),
      ...(position === undefined ? [] : [position === 'full' ? 'over the whole picture' : atPosition(position)]),
      ...(edge === undefined ? [] : [`at the ${edge} edge`]),
      ...(height === undefined ? [] : [`${extentWords(height)} high`]),
      ...(color === undefined ? [] : [`in ${color}`]),
      ...(times === '' ? [] : [times]),
    ]
    return `Change ${names.graphic(match)}: ${changes.join(', ')}`
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
