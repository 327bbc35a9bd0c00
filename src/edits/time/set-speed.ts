import { defineEdit } from '../define.ts'
import { orRelative } from '../values/look.ts'
import { fraction } from '../values/number.ts'
import { PART, partProblem, partWords, randomPart } from '../values/part.ts'
import { clips } from '../values/refs.ts'
import { figure } from '../wording.ts'

const factor = orRelative(fraction(0.1, 10), '0.1-10|step')
const FASTER = { small: 'a little faster', large: 'much faster' } as const
const SLOWER = { small: 'a little slower', large: 'much slower' } as const

/** Changes the speed, and thereby the length, of a clip. */
export const setSpeed = defineEdit({
  family: 'time',
  element: 'clip',
  summary: 'play a clip faster or slower',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.describe('the clip to change'),
    factor: factor.describe(
      'speed as a multiple of the recorded one (2 is twice as fast), or a step from the current speed',
    ),
    ...PART,
  },
  rule: partProblem,
  words: ({ clip, factor, ...part }, names) => {
    const what = partWords(clip, part, names)
    if (typeof factor === 'number') return `Set the speed of ${what} to ${figure(factor)}x`
    return `Make ${what} ${(factor.direction === 'up' ? FASTER : SLOWER)[factor.amount]}`
  },
  examples: {
    en: [
      ['play the second clip at half speed', { clip: 2, factor: 0.5 }],
      ['speed up 0:10 to 0:25 of clip 1 four times', { clip: 1, factor: 4, from: '0:10', to: '0:25' }],
    ],
    zh: [
      ['第一段1.5倍速播放', { clip: 1, factor: 1.5 }],
      ['视频的10秒到25秒加速四倍', { clip: 'all', factor: 4, from: 10, to: 25 }],
    ],
  },
  random: (film) => ({
    clip: film.pick([film.clip(), 'all']),
    ...randomPart(film),
    factor: film.pick([
      film.between(0.1, 10),
      film.between(0.5, 2),
      { direction: film.pick(['up', 'down']), amount: film.pick(['small', 'large']) },
    ]),
  }),
})
