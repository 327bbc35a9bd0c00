import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { onScreen } from '../values/refs.ts'

/** Removes one text or caption, or all texts. */
export const removeText = defineEdit({
  family: 'text',
  element: 'text',
  summary: 'remove a text, or all of them',
  empty: 'as it is',
  needs: [],
  params: {
    match: onScreen.optional().describe('the text to remove; also a caption, by its id'),
    all: z.literal(true).optional().describe('remove every text'),
  },
  rule: ({ match, all }) => {
    if (match === undefined && all === undefined) return 'say which text: give match, or all: true'
    return match !== undefined && all !== undefined ? 'give match or all, not both' : undefined
  },
  words: ({ match }, names) => (match === undefined ? 'Remove all texts' : `Remove ${names.text(match)}`),
  examples: {
    en: [
      ['take the text "Shop now" off', { match: 'Shop now' }],
      ['no titles at all please', { all: true }],
    ],
    zh: [
      ['删掉“立即购买”这行字', { match: '立即购买' }],
      ['把所有文字都去掉', { all: true }],
    ],
  },
  random: (film) => film.pick([{ match: film.text() }, { all: true as const }]),
})
