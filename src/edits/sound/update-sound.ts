import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { sound } from '../values/refs.ts'
import { PLAY, playProblem, playWords, randomPlay } from './play.ts'

/** Changes the time, part or volume of a separate sound. */
export const updateSound = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'change when and how a sound plays',
  empty: 'as it is',
  needs: [],
  params: { target: sound.describe('the sound to change'), ...PLAY },
  rule: ({ target, ...play }) => nothingGiven(play) ?? playProblem(play),
  words: ({ target, ...play }, names) => {
    // not the clips' own
    const what = target === 'all' ? 'all added sounds' : names.sound(target)
    return `Play ${what} ${playWords(play).join(', ')}`
  },
  examples: {
    en: [
      ['move the ding to 3 seconds, a bit softer', { target: 'a3', at: 3, volume: 0.7 }],
      ['use only 0:12 to 0:20 of the second song', { target: 'a2', from: 12, to: 20 }],
    ],
    zh: [
      ['音效 a3 改到第5秒', { target: 'a3', at: 5 }],
      ['a2 循环播放，2秒淡出', { target: 'a2', loop: true, fade_out: 2 }],
    ],
  },
  random: (film) => ({ target: film.sound(), ...randomPlay(film), volume: film.between(0, 4) }),
})
