import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { atMostOne } from '../rule.ts'
import { MOODS, mood } from '../values/look.ts'
import { filmTime, sourceTime, volume } from '../values/number.ts'
import { music } from '../values/refs.ts'
import { variation } from '../values/variation.ts'
import { percent, quoted, seconds } from '../wording.ts'

/** Adds music to the film. */
export const addBgm = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'add background music, replacing any other',
  hint: 'replaces any',
  empty: 'build first',
  needs: [],
  params: {
    asset: music
      .optional()
      .describe('the uploaded music; without asset and mood: the only uploaded song, else built-in upbeat music'),
    mood: mood.optional().describe('mood of built-in music, instead of a file'),
    variation: variation
      .optional()
      .describe('which of the three pieces of that mood; by default the title of the film decides'),
    volume: volume.optional().describe('1 is as recorded; default 0.35 if there is other sound, else 1'),
    start: filmTime.optional().describe('when it begins to play, default 0'),
    offset: sourceTime
      .optional()
      .describe('where in the file it starts, in seconds; default after any silence at its beginning'),
    loop: z.boolean().optional().describe('repeat the music if it is shorter than the film, default true'),
  },
  rule: (params) => atMostOne(params, 'asset', 'mood') ?? atMostOne(params, 'asset', 'variation'),
  words: ({ asset, mood, variation, volume: level, start, offset, loop }) => {
    const ways = [
      ...(variation === undefined ? [] : [`variation ${variation}`]),
      ...(level === undefined ? [] : [`at a volume of ${percent(level)}`]),
      ...(start === undefined ? [] : [`starting at ${seconds(start)} of the timeline`]),
      ...(offset === undefined ? [] : [`played from ${seconds(offset)} of the file`]),
      ...(loop === undefined ? [] : [loop ? 'looped to the end' : 'without looping']),
    ]
    const what = mood === undefined ? 'background music' : `built-in ${mood} background music`
    return [`Add ${asset === undefined ? what : `${quoted(asset)} as background music`}`, ...ways].join(', ')
  },
  examples: {
    en: [
      ['add song.mp3 as background music at 40%', { asset: 'song.mp3', volume: 0.4 }],
      ['put some calm music in from 0:05', { mood: 'calm', start: 5 }],
    ],
    zh: [
      ['加一段欢快的背景音乐', { mood: 'upbeat' }],
      ['用song.mp3做背景音乐，从第30秒开始播，音量25%', { asset: 'song.mp3', offset: 30, volume: 0.25 }],
    ],
  },
  random: (film) => ({
    ...film.pick([
      { asset: film.file('music') },
      { mood: film.pick(MOODS), variation: film.maybe(() => film.pick([1, 2, 3])) },
      {},
    ]),
    volume: film.maybe(() => film.between(0, 2)),
    start: film.maybe(() => film.time()),
    offset: film.maybe(() => film.between(0, 2)),
    loop: film.maybe(() => film.pick([true, false])),
  }),
})
