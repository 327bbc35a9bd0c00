import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { filmTime, length } from '../values/number.ts'
import { clip } from '../values/refs.ts'
import { seconds } from '../wording.ts'

/** Holds a frame; what follows comes later. A photo stands longer. */
export const freeze = defineEdit({
  family: 'time',
  element: 'clip',
  summary: 'hold the frame at a time, or at an edge of a clip',
  empty: 'build first',
  needs: [],
  params: {
    at: filmTime.optional(),
    clip: clip.optional(),
    edge: z.enum(['start', 'end']).optional().describe('its first frame or its last; by default end'),
    duration: length.describe('how long to hold it'),
  },
  rule: (params) =>
    exactlyOne(params, 'at', 'clip') ??
    (params.edge !== undefined && params.clip === undefined ? 'give edge together with clip' : undefined),
  words: ({ at, clip, edge, duration }, names) =>
    clip === undefined
      ? `Freeze the frame at ${seconds(at ?? 0)} for ${seconds(duration)}`
      : `Freeze the ${edge === 'start' ? 'first' : 'last'} frame of ${names.clip(clip)} for ${seconds(duration)}`,
  examples: {
    en: [
      ['freeze the frame at 0:08 for two seconds', { at: '0:08', duration: 2 }],
      ['hold the first frame of clip 2 for 1.5 seconds', { clip: 2, edge: 'start', duration: 1.5 }],
    ],
    zh: [
      ['在第8秒定格2秒', { at: 8, duration: 2 }],
      ['第三段最后一帧定格三秒', { clip: 3, edge: 'end', duration: 3 }],
    ],
  },
  random: (film) => ({
    ...film.pick([
      { at: film.time() },
      { clip: film.clip(), edge: film.maybe(() => film.pick(['start' as const, 'end' as const])) },
    ]),
    duration: film.between(0.5, 3),
  }),
})
