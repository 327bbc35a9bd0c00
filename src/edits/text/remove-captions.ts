import * as z from 'zod'
import { defineEdit } from '../define.ts'

/** Removes all captions. */
export const removeCaptions = defineEdit({
  family: 'text',
  element: 'captions',
  summary: 'remove all captions',
  empty: 'as it is',
  needs: [],
  params: { lower: z.literal(true).optional().describe('remove only those in the second language') },
  words: ({ lower }) => (lower ? 'Remove the captions of the second language' : 'Remove the captions'),
  examples: {
    en: [
      ['no subtitles please', {}],
      ['take the captions off again', {}],
    ],
    zh: [
      ['不要字幕', {}],
      ['把字幕去掉', {}],
    ],
  },
  random: () => ({}),
})
