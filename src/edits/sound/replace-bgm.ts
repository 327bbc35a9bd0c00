import { defineEdit } from '../define.ts'
import { atMostOne } from '../rule.ts'
import { MOODS, mood } from '../values/look.ts'
import { music } from '../values/refs.ts'
import { quoted } from '../wording.ts'

/** Plays other music where music plays now. */
export const replaceBgm = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'other music, same time, volume and fades',
  empty: 'build first',
  needs: [],
  params: {
    asset: music.optional().describe('with neither asset nor mood: the only uploaded music, else upbeat'),
    mood: mood.optional().describe('of built-in music'),
  },
  rule: (params) => atMostOne(params, 'asset', 'mood'),
  words: ({ asset, mood }) => {
    if (asset !== undefined) return `Replace the background music with ${quoted(asset)}`
    return `Replace the background music with ${mood === undefined ? 'other music' : `built-in ${mood} music`}`
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
  random: (film) => film.pick([{ asset: film.file('music') }, { mood: film.pick(MOODS) }, {}]),
})
