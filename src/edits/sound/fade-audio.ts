import { defineEdit } from '../define.ts'
import { fadeLength } from '../values/number.ts'
import { sound } from '../values/refs.ts'
import { fades } from '../wording.ts'

/** Fades a sound in and out. */
export const fadeAudio = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'fade a sound in or out',
  empty: 'build first',
  needs: [],
  params: {
    target: sound.describe('the sound to fade'),
    in: fadeLength.optional().describe('length of the fade-in; 0 removes it; if neither is given: 1 s at both ends'),
    out: fadeLength.optional().describe('length of the fade-out; 0 removes it'),
  },
  words: ({ target, ...lengths }, names) => fades(names.sound(target), lengths),
  examples: {
    en: [
      ['fade the music out over the last 3 seconds', { target: 'bgm', out: 3 }],
      ['fade the sound of clip 2 in and out, half a second each', { target: 2, in: 0.5, out: 0.5 }],
    ],
    zh: [
      ['音乐最后3秒淡出', { target: 'bgm', out: 3 }],
      ['背景音乐2秒淡入、2秒淡出', { target: 'bgm', in: 2, out: 2 }],
    ],
  },
  random: (film) => ({
    target: film.sound(),
    in: film.maybe(() => film.between(0, 5)),
    out: film.maybe(() => film.between(0, 5)),
  }),
})
