import { defineEdit } from '../define.ts'
import { sound } from '../values/refs.ts'

/** Removes steady noise from a sound. */
export const denoiseAudio = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'remove steady background noise from a sound',
  empty: 'build first',
  needs: [],
  params: { target: sound.describe('the sound to clean') },
  words: ({ target }, names) => `Remove the background noise from ${names.sound(target)}`,
  examples: {
    en: [
      ['remove the background noise from clip 2', { target: 2 }],
      ['clean up the noise in the original sound', { target: 'original' }],
    ],
    zh: [
      ['给原声降噪', { target: 'original' }],
      ['去掉第1段的杂音', { target: 1 }],
    ],
  },
  random: (film) => ({ target: film.sound() }),
})
