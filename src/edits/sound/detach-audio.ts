import { defineEdit } from '../define.ts'
import { clip } from '../values/refs.ts'

/** Turns a clip's sound into a separate one. */
export const detachAudio = defineEdit({
  family: 'sound',
  element: 'clip',
  summary: "move a clip's sound to a separate track",
  empty: 'build first',
  needs: [],
  params: { clip: clip.describe('the clip whose sound is detached') },
  words: ({ clip }, names) => `Detach the sound of ${names.clip(clip)} from its picture`,
  examples: {
    en: [
      ['detach the audio of clip 2', { clip: 2 }],
      ['separate the sound from the picture in the first clip', { clip: 1 }],
    ],
    zh: [
      ['把第2段的声音分离出来', { clip: 2 }],
      ['第1段音画分离', { clip: 1 }],
    ],
  },
  random: (film) => ({ clip: film.clip() }),
})
