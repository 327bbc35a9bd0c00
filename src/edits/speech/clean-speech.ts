import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { value } from '../values/kind.ts'
import { lengthWithin } from '../values/number.ts'
import { listed, quoted, seconds, sentence } from '../wording.ts'

const filler = z.string().trim().min(1).max(60)
const fillers = value(z.union([z.literal(true), z.array(filler).min(1).max(50)]), { as: 'true|[word]' })

/** Cuts filler words and the like out of speech. */
export const cleanSpeech = defineEdit({
  family: 'speech',
  element: 'film',
  summary: 'cut fillers, stutters and repeated takes, shorten pauses',
  empty: 'build first',
  needs: ['words'],
  localOnly: true,
  params: {
    fillers: fillers
      .optional()
      .describe('cut filler words: true for the usual ones of the language (um, uh), or a list of words'),
    stutters: z.literal(true).optional().describe('cut words that are said twice in a row'),
    retakes: z
      .literal(true)
      .optional()
      .describe('of what is said several times within seconds, keep only the last take'),
    pauses: lengthWithin(0.1, 10).optional().describe('shorten longer pauses between words to this length'),
  },
  rule: ({ fillers, stutters, retakes, pauses }) =>
    [fillers, stutters, retakes, pauses].every((each) => each === undefined)
      ? 'give at least one of fillers, stutters, retakes and pauses'
      : undefined,
  words: ({ fillers, stutters, retakes, pauses }) => {
    const gone = [
      ...(fillers === true ? ['the filler words'] : fillers ? [`the filler words ${listed(fillers.map(quoted))}`] : []),
      ...(stutters ? ['the stutters'] : []),
      ...(retakes ? ['the repeated takes'] : []),
    ]
    return sentence([
      ...(gone.length > 0 ? [`remove ${listed(gone)}`] : []),
      ...(pauses === undefined ? [] : [`shorten the pauses between words to ${seconds(pauses)}`]),
    ])
  },
  examples: {
    en: [
      ['cut the ums', { fillers: true }],
      ['remove the filler words and the repeated takes', { fillers: true, retakes: true }],
    ],
    zh: [
      ['去掉口头禅', { fillers: true }],
      ['去掉口头禅和重复的部分', { fillers: true, retakes: true }],
    ],
  },
  random: (film) =>
    film.pick([
      { fillers: true as const },
      { fillers: [film.words()] },
      { stutters: true as const, retakes: true as const },
      { pauses: film.between(0.1, 2) },
    ]),
})
