import * as z from 'zod'
import { defineEdit } from '../define.ts'

/** Takes all captions away. */
export const removeCaptions = defineEdit({
  family: 'text',
  element: 'captions',
  summary: 'take all captions away',
  empty: 'as it is',
  needs: [],
  params: { lower: z.literal(true).optional().describe('those of the second language alone') },
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
