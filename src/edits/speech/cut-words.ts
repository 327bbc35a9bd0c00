import { defineEdit } from '../define.ts'
import { randomSaid, SAID, saidProblem, saidWords } from './words.ts'

/** Cuts spoken words out of the film, with their pictures. */
export const cutWords = defineEdit({
  family: 'speech',
  element: 'film',
  summary: 'cut spoken words out of the film',
  empty: 'build first',
  needs: ['words'],
  localOnly: true,
  params: SAID,
  rule: saidProblem,
  words: (said) => `Cut ${saidWords(said)} out of the film`,
  examples: {
    en: [
      ['cut the sentence "as I said before"', { phrase: 'as I said before' }],
      ['cut words 12 to 18', { words: [[12, 18]] }],
    ],
    zh: [
      ['把“我刚才说过”这句剪掉', { phrase: '我刚才说过' }],
      ['剪掉第12到18个词', { words: [[12, 18]] }],
    ],
  },
  random: randomSaid,
})
