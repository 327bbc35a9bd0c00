import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { figure, volume } from '../values/number.ts'
import { sound } from '../values/refs.ts'
import { percent, figure as plain, sentence, step } from '../wording.ts'

/** Makes a sound louder or softer. */
export const setVolume = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'by one of level, factor, db, direction',
  hint: 'by one of level, factor, db, direction',
  empty: 'build first',
  needs: [],
  params: {
    target: sound,
    level: volume.optional().describe('what it is to be; 1 is as recorded'),
    factor: figure(0, 40, '×0-40').optional().describe('times what it is'),
    db: figure(-60, 60, '±60 dB').optional().describe('up or down from what it is'),
    direction: z.enum(['up', 'down']).optional().describe('a step from what it is'),
    amount: z.enum(['small', 'large']).optional().describe('of the step; small (default) is 20-25%, large is half'),
  },
  rule: (params) => {
    const { amount, direction } = params
    const loose = amount !== undefined && direction === undefined
    return (
      exactlyOne(params, 'level', 'factor', 'db', 'direction') ??
      (loose ? 'give amount together with direction' : undefined)
    )
  },
  words: ({ target, level, factor, db, direction, amount = 'small' }, names) => {
    const what = names.sound(target)
    if (level !== undefined) return `Set the volume of ${what} to ${percent(level)}`
    if (factor !== undefined) return `Make ${what} ${plain(factor)} times as loud`
    if (db !== undefined) return `Turn ${what} ${db < 0 ? 'down' : 'up'} by ${plain(Math.abs(db))} dB`
    return sentence([`turn ${what} ${step({ direction: direction ?? 'up', amount })}`])
  },
  examples: {
    en: [
      ['music down to 30%', { target: 'bgm', level: 0.3 }],
      ['clip 2 is too quiet, raise it by 6 dB', { target: 2, db: 6 }],
    ],
    zh: [
      ['背景音乐音量调到30%', { target: 'bgm', level: 0.3 }],
      ['原声调大一点', { target: 'original', direction: 'up', amount: 'small' }],
    ],
  },
  random: (film) => ({
    target: film.sound(),
    ...film.pick([
      { level: film.between(0, 4) },
      { factor: film.between(0.1, 3) },
      { db: film.between(-20, 12, 1) },
      { direction: film.pick(['up', 'down']), amount: film.maybe(() => film.pick(['small', 'large'])) },
    ]),
  }),
})
