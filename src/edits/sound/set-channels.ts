import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { CHANNELS, type Channels } from '../values/channels.ts'
import { sound } from '../values/refs.ts'

const SAID: Record<Channels, (what: string) => string> = {
  left: (what) => `Play the left channel of ${what} on both sides`,
  right: (what) => `Play the right channel of ${what} on both sides`,
  mono: (what) => `Mix the channels of ${what} into one`,
  swap: (what) => `Swap the left and right channels of ${what}`,
  stereo: (what) => `Play both channels of ${what} as recorded`,
}

/** Chooses which of a sound's channels play, and on which side. */
export const setChannels = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'choose which channels of a sound play where',
  empty: 'build first',
  needs: [],
  params: {
    target: sound.describe('the sound to change'),
    use: z
      .enum(CHANNELS)
      .describe(
        'left, right: that channel on both sides; mono: both mixed together; swap: left and right exchanged; stereo: as recorded',
      ),
  },
  words: ({ target, use }, names) => SAID[use](names.sound(target)),
  examples: {
    en: [
      ['the interview in clip 1 was recorded on the left only, put it on both ears', { target: 1, use: 'left' }],
      ['make the music mono', { target: 'bgm', use: 'mono' }],
    ],
    zh: [
      ['第2段的左右声道对调', { target: 2, use: 'swap' }],
      ['第1段只有右声道有声音，两边都放右声道', { target: 1, use: 'right' }],
    ],
  },
  random: (film) => ({ target: film.sound(), use: film.pick(CHANNELS) }),
})
