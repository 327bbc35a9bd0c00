import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { fraction } from '../values/number.ts'
import { wrongPause } from '../values/spoken.ts'
import { figure, quoted } from '../wording.ts'

/** Adds a spoken text. */
export const addVoiceover = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'add a text as a spoken voice-over, after any earlier one',
  empty: 'build first',
  needs: ['speech'],
  params: {
    text: z
      .string()
      .trim()
      .min(1)
      .max(5000)
      .describe('what is spoken, in the language of the text; "[pause 2s]" in it is a silence of that length'),
    pace: fraction(0.5, 2).optional().describe('speed of the voice, as a multiple of its usual one; default 1'),
  },
  rule: ({ text }) => wrongPause(text),
  words: ({ text, pace }) =>
    `Add a voice-over that says ${quoted(text)}${pace === undefined ? '' : ` at ${figure(pace)} times the usual pace`}`,
  examples: {
    en: [
      ['add a voice-over: "Welcome to our summer camp"', { text: 'Welcome to our summer camp' }],
      ['say "See you in 2027" as a voice-over', { text: 'See you in 2027' }],
    ],
    zh: [
      ['加旁白：“欢迎来到秋令营”', { text: '欢迎来到秋令营' }],
      ['配音说“2027年再见”', { text: '2027年再见' }],
    ],
  },
  random: (film) => ({ text: film.words(), pace: film.maybe(() => film.pick([0.8, 1.25])) }),
})
