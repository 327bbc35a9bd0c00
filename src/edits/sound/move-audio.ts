import { defineEdit } from '../define.ts'
import { filmTime } from '../values/number.ts'
import { sound } from '../values/refs.ts'
import { seconds } from '../wording.ts'

/** Moves music, a voice-over or detached sound along the timeline. */
export const moveAudio = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'move music, a voice or a detached sound in time',
  empty: 'build first',
  needs: [],
  params: {
    target: sound.describe('the sound to move'),
    start: filmTime.describe('when it begins; for several sounds, when the first one begins'),
  },
  words: ({ target, start }, names) => `Move ${names.sound(target)} so that it starts at ${seconds(start)}`,
  examples: {
    en: [
      ['start the music at 4 seconds', { target: 'bgm', start: 4 }],
      ['move the voice-over to 0:12.5', { target: 'voice', start: 12.5 }],
    ],
    zh: [
      ['音乐从第4秒开始', { target: 'bgm', start: 4 }],
      ['把配音移到12.5秒', { target: 'voice', start: 12.5 }],
    ],
  },
  random: (film) => ({ target: film.sound(), start: film.time() }),
})
