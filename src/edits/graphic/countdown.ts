import { defineEdit } from '../define.ts'
import { color } from '../values/color.ts'
import { countdownPlace, HIGHEST, randomCountdownPlace, startingNumber } from '../values/graphic.ts'
import { filmTime, length } from '../values/number.ts'
import { atPosition, joined, seconds } from '../wording.ts'

/** Numbers counting down to 1. */
export const countdown = defineEdit({
  family: 'graphic',
  element: 'graphic',
  summary: 'show a countdown to 1, over the whole picture or in a corner',
  empty: 'build first',
  needs: [],
  localOnly: true,
  params: {
    from: startingNumber.optional().describe('the first number; default 5'),
    position: countdownPlace.optional().describe('where it is; default full, which hides the picture'),
    start: filmTime.optional().describe('when it begins, default 0'),
    duration: length.optional().describe('how long it takes in total; default 1 s for each number'),
    color: color.optional().describe('colour of its ring; default #FFC53D'),
  },
  words: ({ from, position, start, duration, color }) =>
    [
      joined(
        `Count down${from === undefined ? '' : ` from ${from}`}`,
        position === undefined ? '' : position === 'full' ? 'over the whole picture' : atPosition(position),
        start === undefined ? '' : `starting at ${seconds(start)}`,
        duration === undefined ? '' : `for ${seconds(duration)}`,
      ),
      ...(color === undefined ? [] : [`in ${color}`]),
    ].join(', '),
  examples: {
    en: [
      ['start with a countdown from 3', { from: 3 }],
      [
        'count down the last 10 seconds, from 20 s on, in the top right corner',
        { from: 10, position: 'top-right', start: 20 },
      ],
    ],
    zh: [
      ['开头倒计时5秒', { from: 5, start: 0 }],
      ['第10秒开始右上角倒数3个数', { from: 3, position: 'top-right', start: 10 }],
    ],
  },
  random: (film) => ({
    from: film.maybe(() => 1 + film.below(HIGHEST)),
    position: film.maybe(() => randomCountdownPlace(film)),
    start: film.maybe(() => film.time()),
    duration: film.maybe(() => film.between(0.5, 6)),
    color: film.maybe(() => '#FFD700'),
  }),
})
