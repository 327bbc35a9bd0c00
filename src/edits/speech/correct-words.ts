import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { quoted } from '../wording.ts'

const written = z.string().trim().min(1).max(200)

/** Corrects the spelling of spoken words, in the transcript and the captions. */
export const correctWords = defineEdit({
  family: 'speech',
  element: 'captions',
  summary: 'correct words everywhere in the transcript and the captions',
  empty: 'as it is',
  needs: ['words'],
  localOnly: true,
  params: {
    from: written.describe('the words as they are written now'),
    to: written.describe('the words as they should be'),
  },
  rule: ({ from, to }) => (from === to ? 'from and to are the same' : undefined),
  words: ({ from, to }) => `Write ${quoted(to)} in place of ${quoted(from)} everywhere in the captions`,
  examples: {
    en: [
      ['it is Kaito, not Kyoto, in the captions', { from: 'Kyoto', to: 'Kaito' }],
      ['in the captions write "Node.js" instead of "no JS"', { from: 'no JS', to: 'Node.js' }],
    ],
    zh: [
      ['字幕里的“京都”改成“海斗”', { from: '京都', to: '海斗' }],
      ['字幕里把“银杏”写成“吟行”', { from: '银杏', to: '吟行' }],
    ],
  },
  random: (film) => ({ from: film.words(), to: `${film.words()}!` }),
})
