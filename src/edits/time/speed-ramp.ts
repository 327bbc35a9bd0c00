import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { value } from '../values/kind.ts'
import { outOfOrder } from '../values/points.ts'
import { rampPoints } from '../values/ramp.ts'
import { clips } from '../values/refs.ts'
import { figure, joined, listed, seconds } from '../wording.ts'

const points = value(rampPoints, { as: '[[s, 0.1-10], …]' })

/** A speed that changes during the clip, whose length changes accordingly. */
export const speedRamp = defineEdit({
  family: 'time',
  element: 'clip',
  summary: 'change the speed of a clip while it plays',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.describe('the clip to change'),
    points: points.describe(
      '[time, speed]: seconds of the clip at its recorded speed, and the speed then (1 is as recorded); between points it changes evenly, before the first and after the last it stays the same',
    ),
    sound: z
      .enum(['follow', 'mute'])
      .optional()
      .describe(
        'follow (default): the sound changes speed but keeps its pitch; mute: silent wherever the speed is not 1',
      ),
  },
  rule: ({ points }) => outOfOrder(points),
  words: ({ clip, points, sound }, names) =>
    joined(
      `Ramp the speed of ${names.clip(clip)}:`,
      listed(points.map(([at, pace]) => `${figure(pace)}x at ${seconds(at)}`)),
      sound === undefined ? '' : sound === 'mute' ? 'with its sound muted' : 'with its sound following the speed',
    ),
  examples: {
    en: [
      [
        'clip 1: from normal speed at 2 s down to a quarter at 3 s, and back to normal from 5 to 6 s',
        {
          clip: 1,
          points: [
            [2, 1],
            [3, 0.25],
            [5, 0.25],
            [6, 1],
          ],
        },
      ],
      [
        'ramp clip 2 up from 1x to 4x over its first three seconds, muted',
        {
          clip: 2,
          points: [
            [0, 1],
            [3, 4],
          ],
          sound: 'mute',
        },
      ],
    ],
    zh: [
      [
        '第一段2秒起减速，3秒时到四分之一速',
        {
          clip: 1,
          points: [
            [2, 1],
            [3, 0.25],
          ],
        },
      ],
      [
        '第二段从一倍速渐变到三倍速，前两秒内完成',
        {
          clip: 2,
          points: [
            [0, 1],
            [2, 3],
          ],
        },
      ],
    ],
  },
  random: (film) => {
    const times = film.pick([
      [0, 1],
      [0.2, 0.5, 0.501, 1.5],
      [0, 0.4, 3],
    ])
    return {
      clip: film.pick([film.clip(), 'all']),
      points: times.map((at): [number, number] => [at, film.between(0.1, 10)]),
      sound: film.maybe(() => film.pick(['follow' as const, 'mute' as const])),
    }
  },
})
