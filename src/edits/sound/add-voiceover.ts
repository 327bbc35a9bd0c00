import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { quoted } from '../wording.ts'

/** Has a text spoken. */
export const addVoiceover = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'speak a text, after any earlier one',
  empty: 'build first',
  needs: ['speech'],
  params: { text: z.string().trim().min(1).max(5000) },
  words: ({ text }) => `Add a voice-over that says ${quoted(text)}`,
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
  random: (film) => ({ text: film.words() }),
})
