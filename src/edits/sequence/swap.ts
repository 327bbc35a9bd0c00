import { defineEdit } from '../define.ts'
import { clip } from '../values/refs.ts'

/** Swaps two clips. */
export const swap = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'swap two clips',
  empty: 'build first',
  needs: [],
  params: { a: clip.describe('one clip'), b: clip.describe('the other clip') },
  rule: ({ a, b }) => (a === b ? 'a and b have to be two clips' : undefined),
  words: ({ a, b }, names) => `Swap ${names.clip(a)} and ${names.clip(b)}`,
  examples: {
    en: [
      ['swap the first two clips', { a: 1, b: 2 }],
      ['clips 2 and 4 should change places', { a: 2, b: 4 }],
    ],
    zh: [
      ['第一段和第三段互换', { a: 1, b: 3 }],
      ['把第2段和第4段对调', { a: 2, b: 4 }],
    ],
  },
  random: (film) => {
    const [a, b] = film.cut()
    return { a, b }
  },
})
