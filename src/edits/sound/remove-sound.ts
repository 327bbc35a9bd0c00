import { defineEdit } from '../define.ts'
import { sound } from '../values/refs.ts'

/** Removes separate sounds. */
export const removeSound = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: "remove added sounds, not a clip's own",
  empty: 'as it is',
  needs: [],
  params: { target: sound.describe('the sound to remove') },
  words: ({ target }, names) => `Remove ${names.sound(target)}`,
  examples: {
    en: [
      ['take the ding out', { target: 'ding' }],
      ['remove all sound effects', { target: 'effect' }],
    ],
    zh: [
      ['去掉音效 a3', { target: 'a3' }],
      ['删掉所有配音', { target: 'voice' }],
    ],
  },
  random: (film) => ({ target: film.sound() }),
})
