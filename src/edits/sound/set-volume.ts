import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { figure, filmTime, volume } from '../values/number.ts'
import { outOfOrder, volumePoints } from '../values/points.ts'
import { sound } from '../values/refs.ts'
import { randomSpan, spanProblem, spanWords } from '../values/span.ts'
import { joined, listed, percent, figure as plain, seconds, sentence, step } from '../wording.ts'

/** Makes a sound louder or quieter, entirely, for a range, or with keyframes. */
export const setVolume = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'set the volume of a sound, by one of level, factor, db, direction, points',
  empty: 'build first',
  needs: [],
  params: {
    target: sound.describe('the sound to change'),
    level: volume.optional().describe('the new volume; 1 is as recorded'),
    factor: figure(0, 40, '×0-40').optional().describe('multiplies the current volume'),
    db: figure(-60, 60, '±60 dB').optional().describe('raises or lowers the current volume'),
    direction: z.enum(['up', 'down']).optional().describe('a step up or down from the current volume'),
    amount: z
      .enum(['small', 'large'])
      .optional()
      .describe('size of the step; small (default): 25% up or 20% down; large: 50% up or down'),
    start: filmTime
      .optional()
      .describe('to change only a range: where it begins, default the beginning; short ramps lead into and out of it'),
    end: filmTime.optional().describe('where the range ends; default the end'),
    points: volumePoints
      .optional()
      .describe(
        '[seconds on the timeline, volume], in order of time; the volume changes evenly between points and stays the same before the first and after the last',
      ),
  },
  rule: (params) => {
    const { amount, direction, points, start, end } = params
    const loose = amount !== undefined && direction === undefined
    const stretched = points !== undefined && (start !== undefined || end !== undefined)
    return (
      exactlyOne(params, 'level', 'factor', 'db', 'direction', 'points') ??
      (loose ? 'give amount together with direction' : undefined) ??
      (stretched ? 'points have times of their own; leave out start and end' : undefined) ??
      spanProblem({ start, end }) ??
      (points && outOfOrder(points))
    )
  },
  words: ({ target, level, factor, db, direction, amount = 'small', points, ...span }, names) => {
    const what = names.sound(target)
    const when = spanWords(span)
    if (points) {
      const line = points.map(([at, volume]) => `${percent(volume)} at ${seconds(at)}`)
      return `Set the volume of ${what} to ${listed(line)}`
    }
    if (level !== undefined) return joined(`Set the volume of ${what} to ${percent(level)}`, ...when)
    if (factor !== undefined) return joined(`Make ${what} ${plain(factor)} times as loud`, ...when)
    if (db !== undefined) return joined(`Turn ${what} ${db < 0 ? 'down' : 'up'} by ${plain(Math.abs(db))} dB`, ...when)
    return joined(sentence([`turn ${what} ${step({ direction: direction ?? 'up', amount })}`]), ...when)
  },
  examples: {
    en: [
      ['music down to 30%', { target: 'bgm', level: 0.3 }],
      ['clip 2 at full volume from 8 to 10 seconds', { target: 2, level: 1, start: 8, end: 10 }],
    ],
    zh: [
      ['背景音乐音量调到30%', { target: 'bgm', level: 0.3 }],
      ['背景音乐5到10秒降低6分贝', { target: 'bgm', db: -6, start: 5, end: 10 }],
    ],
  },
  random: (film) => ({
    target: film.sound(),
    ...film.pick([
      {
        ...film.pick([
          { level: film.between(0, 4) },
          { factor: film.between(0.1, 3) },
          { db: film.between(-20, 12, 1) },
          { direction: film.pick(['up', 'down']), amount: film.maybe(() => film.pick(['small', 'large'])) },
        ]),
        ...randomSpan(film),
      },
      { points: film.stretch().map((at): [number, number] => [at, film.between(0, 4)]) },
    ]),
  }),
})
