import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { sound } from '../values/refs.ts'

const SOUNDS = ['voice', 'original', 'all'] as const
const UNDER = { voice: 'the voice-over', original: 'the original sound', all: 'any other sound' } satisfies Record<
  (typeof SOUNDS)[number],
  string
>

/** Lowers music while something else is heard. */
export const duck = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'lower music under another sound',
  hint: 'lower music under another sound',
  empty: 'build first',
  needs: [],
  params: {
    target: sound,
    under: z
      .enum(SOUNDS)
      .optional()
      .describe('which sound it gives way to; default the voice-over where there is one, else the original sound'),
  },
  words: ({ target, under }, names) =>
    `Duck ${names.sound(target)} under ${under === undefined ? 'whoever speaks' : UNDER[under]}`,
  examples: {
    en: [
      ['lower the music when someone is talking', { target: 'bgm', under: 'original' }],
      ['duck the music under the voice-over', { target: 'bgm', under: 'voice' }],
    ],
    zh: [
      ['有人说话时音乐自动变小', { target: 'bgm', under: 'original' }],
      ['配音的时候压低背景音乐', { target: 'bgm', under: 'voice' }],
    ],
  },
  random: (film) => ({
    target: film.pick(['bgm', 'voice', 'original', 'all']),
    under: film.maybe(() => film.pick(SOUNDS)),
  }),
})
