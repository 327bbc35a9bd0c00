import { defineEdit } from '../define.ts'
import { filmTime } from '../values/number.ts'
import { sound } from '../values/refs.ts'
import { seconds } from '../wording.ts'

/** Silences a sound, entirely or for a range of the timeline. */
export const mute = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'mute a sound, or a range of it',
  empty: 'build first',
  needs: [],
  params: {
    target: sound.describe('the sound to mute'),
    from: filmTime.optional().describe('where the silence begins; default the beginning'),
    to: filmTime.optional().describe('where it ends; default the end'),
  },
  rule: ({ from, to }) => ((from ?? 0) < (to ?? Number.POSITIVE_INFINITY) ? undefined : 'from has to be before to'),
  words: ({ target, from, to }, names) => {
    const what = names.sound(target)
    if (from === undefined && to === undefined) return `Mute ${what}`
    const start = from === undefined ? 'the beginning' : seconds(from)
    return `Mute ${what} from ${start} to ${to === undefined ? 'the end' : seconds(to)}`
  },
  examples: {
    en: [
      ['mute the original sound', { target: 'original' }],
      ['no music from 5 to 9 seconds', { target: 'bgm', from: 5, to: 9 }],
    ],
    zh: [
      ['第3段静音', { target: 3 }],
      ['10秒到15秒之间不要音乐', { target: 'bgm', from: 10, to: 15 }],
    ],
  },
  random: (film) => {
    const [from, to] = film.stretch()
    return { target: film.sound(), ...film.pick([{}, { from, to }, { from }, { to }]) }
  },
})
