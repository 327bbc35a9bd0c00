import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { DIRECTIONS } from '../values/look.ts'
import { fraction } from '../values/number.ts'
import { clips } from '../values/refs.ts'
import { percent } from '../wording.ts'

/** Moves slowly across the picture of a clip. */
export const kenBurns = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'zoom or pan slowly over a clip',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.describe('the clip to move over'),
    direction: z
      .enum([...DIRECTIONS, 'varied', 'none'])
      .describe(
        'in and out zoom; left, right, up and down pan; varied gives neighbouring clips different moves; none removes the move',
      ),
    amount: fraction(0.02, 1).optional().describe('how far it moves: 0.05 (default) zooms from 100% to 105%'),
  },
  rule: ({ direction, amount }) =>
    direction === 'none' && amount !== undefined ? 'leave out amount when you remove the move' : undefined,
  words: ({ clip, direction, amount }, names) => {
    const what = names.clip(clip)
    const far = amount === undefined ? '' : ` by ${percent(amount)}`
    if (direction === 'none') return `Remove the camera movement from ${what}`
    if (direction === 'varied') return `Move slowly in varied ways over ${what}${far}`
    if (direction === 'in') return `Zoom in slowly on ${what}${far}`
    return direction === 'out' ? `Zoom out slowly on ${what}${far}` : `Pan ${direction} slowly over ${what}${far}`
  },
  examples: {
    en: [
      ['slowly zoom in on clip 1', { clip: 1, direction: 'in' }],
      ['pan left across the second photo by 20%', { clip: 2, direction: 'left', amount: 0.2 }],
    ],
    zh: [
      ['第1段慢慢放大15%', { clip: 1, direction: 'in', amount: 0.15 }],
      ['所有照片都不要运镜', { clip: 'all', direction: 'none' }],
    ],
  },
  random: (film) => ({
    clip: film.pick([film.clip(), 'all']),
    ...film.pick([
      { direction: film.pick([...DIRECTIONS, 'varied']), amount: film.maybe(() => film.between(0.02, 1)) },
      { direction: 'none' },
    ]),
  }),
})
