import { defineEdit } from '../define.ts'
import { music } from '../values/refs.ts'

/** Moves cuts to the beats of music. */
export const beatSync = defineEdit({
  family: 'analysis',
  element: 'film',
  summary: 'move the cuts onto the beat of the music',
  empty: 'build first',
  needs: ['beats'],
  params: {
    asset: music.optional().describe('the music, which is added if it is not there yet; default the current music'),
  },
  words: ({ asset }) => `Move the cuts onto the beat of ${asset ?? 'the music'}`,
  examples: {
    en: [
      ['cut on the beat', {}],
      ['sync the cuts to the beat of song.mp3', { asset: 'song.mp3' }],
    ],
    zh: [
      ['按音乐节拍卡点', {}],
      ['跟着song.mp3的节奏剪', { asset: 'song.mp3' }],
    ],
  },
  random: (film) => ({ asset: film.maybe(() => film.file('music')) }),
})
