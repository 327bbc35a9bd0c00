import { defineEdit } from '../define.ts'
import { orRelative } from '../values/look.ts'
import { fraction } from '../values/number.ts'
import { clips } from '../values/refs.ts'
import { figure } from '../wording.ts'

const factor = orRelative(fraction(0.1, 10), '0.1-10|step')
const FASTER = { small: 'a little faster', large: 'much faster' } as const
const SLOWER = { small: 'a little slower', large: 'much slower' } as const

/** Another pace; the clip gets shorter or longer by it. */
export const setSpeed = defineEdit({
  family: 'time',
  element: 'clip',
  summary: 'play a clip faster or slower',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips,
    factor: factor.describe('times the recorded speed, or a step from the present one'),
  },
  words: ({ clip, factor }, names) => {
    if (typeof factor === 'number') return `Set the speed of ${names.clip(clip)} to ${figure(factor)}x`
    return `Make ${names.clip(clip)} ${(factor.direction === 'up' ? FASTER : SLOWER)[factor.amount]}`
  },
  examples: {
    en: [
      ['play the second clip at half speed', { clip: 2, factor: 0.5 }],
      ['make clip 1 a little faster', { clip: 1, factor: { direction: 'up', amount: 'small' } }],
    ],
    zh: [
      ['第一段1.5倍速播放', { clip: 1, factor: 1.5 }],
      ['全部加速2倍', { clip: 'all', factor: 2 }],
    ],
  },
  random: (film) => ({
    clip: film.pick([film.clip(), 'all']),
    factor: film.pick([
      film.between(0.1, 10),
      film.between(0.5, 2),
      { direction: film.pick(['up', 'down']), amount: film.pick(['small', 'large']) },
    ]),
  }),
})
