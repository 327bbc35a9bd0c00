import { defineEdit } from '../define.ts'
import { atMostOne } from '../rule.ts'
import { MOODS, mood } from '../values/look.ts'
import { music } from '../values/refs.ts'
import { variation } from '../values/variation.ts'
import { quoted } from '../wording.ts'

/** Replaces the music. */
export const replaceBgm = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'replace the background music, keeping its time, volume and fades',
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
  },
  rule: (params) => atMostOne(params, 'asset', 'mood') ?? atMostOne(params, 'asset', 'variation'),
  words: ({ asset, mood, variation }) => {
    if (asset !== undefined) return `Replace the background music with ${quoted(asset)}`
    const which = variation === undefined ? '' : `, variation ${variation}`
    return `Replace the background music with ${mood === undefined ? 'other music' : `built-in ${mood} music`}${which}`
  },
  examples: {
    en: [
      ['swap the music for song.mp3', { asset: 'song.mp3' }],
      ['change the music to something cinematic', { mood: 'cinematic' }],
    ],
    zh: [
      ['背景音乐换成song.mp3', { asset: 'song.mp3' }],
      ['换一首钢琴曲', { mood: 'piano' }],
    ],
  },
  random: (film) =>
    film.pick([
      { asset: film.file('music') },
      { mood: film.pick(MOODS), variation: film.maybe(() => film.pick([1, 2, 3])) },
      {},
    ]),
})
