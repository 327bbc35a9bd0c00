import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { color } from '../values/color.ts'
import { extentWords } from '../values/extent.ts'
import { barHeight, EDGES } from '../values/graphic.ts'
import { endTime, filmTime } from '../values/number.ts'
import { spanProblem, spanWords } from '../values/span.ts'
import { joined } from '../wording.ts'

/** A bar that fills up during the film. */
export const progressBar = defineEdit({
  family: 'graphic',
  element: 'graphic',
  summary: 'show a bar along an edge that fills up during the film, or a range of it',
  empty: 'build first',
  needs: [],
  localOnly: true,
  params: {
    edge: z.enum(EDGES).optional().describe('the edge that it is at; default bottom'),
    height: barHeight
      .optional()
      .describe("its height: pixels, or below 1 a fraction of the canvas's shorter side; default 0.01"),
    color: color.optional().describe('its colour; default #FFC53D'),
    start: filmTime.optional().describe('when it begins, default 0'),
    end: endTime.optional().describe('when it is full; default the end of the film, even if that moves'),
  },
  rule: spanProblem,
  words: ({ edge, height, color, ...span }) =>
    [
      joined('Show a progress bar', edge === undefined ? '' : `at the ${edge} edge`, ...spanWords(span)),
      ...(height === undefined ? [] : [`${extentWords(height)} high`]),
      ...(color === undefined ? [] : [`in ${color}`]),
    ].join(', '),
  examples: {
    en: [
      ['add a thin progress bar at the bottom', { edge: 'bottom', height: 0.006 }],
      ['a red progress bar at the top from 5 s to the end', { edge: 'top', color: '#FF0000', start: 5 }],
    ],
    zh: [
      ['底部加一条进度条', { edge: 'bottom' }],
      ['顶部加8像素高的蓝色进度条', { edge: 'top', height: '8 px', color: '#2F7BFF' }],
    ],
  },
  random: (film) => ({
    edge: film.maybe(() => film.pick(EDGES)),
    height: film.maybe(() => film.pick([0.005, 0.02, '6 px'])),
    color: film.maybe(() => '#FFD700'),
    ...film.pick([{}, { start: film.time() }, { start: 0, end: film.between(0.2, 1) }, { end: 'end' as const }]),
  }),
})
