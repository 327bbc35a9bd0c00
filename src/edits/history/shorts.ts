import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { wordRanges } from '../speech/words.ts'
import { value } from '../values/kind.ts'
import { count, lengthWithin } from '../values/number.ts'
import { joined, listed, quoted, seconds } from '../wording.ts'

/** Most shorts made from one film. */
const MOST = 10

const lengths = value(z.tuple([lengthWithin(3, 600), lengthWithin(3, 600)]), { as: '[s, s]' })

/** Makes shorts from the speech of a film: each becomes a session of its own, and the film is unchanged. */
export const shorts = defineEdit({
  family: 'history',
  element: 'film',
  summary: 'make vertical captioned shorts from a talk, each in a separate session',
  empty: 'as it is',
  needs: ['words', 'pictures'],
  localOnly: true,
  params: {
    count: count(1, MOST).optional().describe('how many passages of whole sentences are chosen, default 3'),
    length: lengths.optional().describe('shortest and longest length of a passage, in seconds; default [20, 60]'),
    words: wordRanges
      .optional()
      .describe(
        'instead of chosen passages: ranges of words, each for one short, by the numbers that get_state with transcript gives them',
      ),
    titles: z
      .array(z.string().trim().min(1).max(100))
      .min(1)
      .max(MOST)
      .optional()
      .describe('titles of the shorts, in order; default the words that each begins with'),
  },
  rule: ({ count, length, words, titles }) => {
    if (words && (count !== undefined || length))
      return 'with words, the passages are not chosen: leave out count and length, or words'
    if (words && words.length > MOST) return `there are at most ${MOST} shorts`
    if (length && length[0] > length[1]) return 'the shortest length comes before the longest'
    const most = words?.length ?? count ?? 3
    return titles && titles.length > most ? `there are ${titles.length} titles for ${most} shorts` : undefined
  },
  words: ({ count, length, words, titles }) =>
    joined(
      words
        ? `Make a short of each of the word ranges ${listed(words.map(([from, to]) => `${from} to ${to}`))}`
        : joined(
            `Make ${count ?? 3} shorts`,
            length ? `of ${seconds(length[0])} to ${seconds(length[1])}` : '',
            'from what is said',
          ),
      titles ? `with the titles ${listed(titles.map(quoted))}` : '',
    ),
  examples: {
    en: [
      ['make three shorts of this talk', { count: 3 }],
      ['make 2 shorts between 15 and 40 seconds long', { count: 2, length: [15, 40] }],
    ],
    zh: [
      ['把这段演讲做成3条短视频', { count: 3 }],
      ['剪出2条15到40秒的短视频', { count: 2, length: [15, 40] }],
    ],
  },
  random: (film) =>
    film.pick([
      { count: 1 + film.below(MOST) },
      { count: 2, length: [3 + film.below(10), 20 + film.below(40)] as [number, number] },
      { words: [[1, 1 + film.below(8)] as [number, number]], titles: [film.words()] },
    ]),
})
