import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { captionsFile } from '../values/refs.ts'
import { joined, quoted } from '../wording.ts'
import { CAPTION_DEFAULTS, randomStyle, textStyle } from './style.ts'
import { styleWords } from './style-words.ts'

/** Shows captions from an uploaded subtitle file or from speech, replacing existing ones. */
export const addCaptions = defineEdit({
  family: 'text',
  element: 'captions',
  summary: 'show captions from a subtitle file or a transcript',
  empty: 'build first',
  needs: ['cues'],
  params: {
    source: captionsFile.describe(
      'the file of the captions, or "transcript" for what is said; they replace existing captions',
    ),
    lower: z
      .literal(true)
      .optional()
      .describe(
        'show them as a second language below the existing captions, which stay; they have their own color (default yellow), outline and background',
      ),
    ...textStyle(CAPTION_DEFAULTS),
  },
  rule: ({ source: _, lower, ...style }) => {
    const others = Object.keys(style).filter((key) => !['color', 'outline', 'background'].includes(key))
    return lower && others.length > 0
      ? `captions in a second language have only color, outline and background of their own; they share ${others.join(', ')} with those above`
      : undefined
  },
  words: ({ source, lower, ...style }) =>
    joined(`Add captions from ${quoted(source)}`, lower ? 'below the existing captions' : '', styleWords(style)),
  examples: {
    en: [
      ['burn in the subtitles from talk.srt', { source: 'talk.srt' }],
      [
        'captions from talk.srt, yellow with a black outline, at the top',
        { source: 'talk.srt', color: '#FFFF00', outline: '#000000', position: 'top' },
      ],
    ],
    zh: [
      ['把talk.srt的字幕加上', { source: 'talk.srt' }],
      ['用talk.srt加字幕，黄色大字', { source: 'talk.srt', color: '#FFFF00', size: 'large' }],
    ],
  },
  random: (film) =>
    film.pick([
      { source: film.file('captions'), ...(film.maybe(() => randomStyle(film)) ?? {}) },
      { source: film.file('captions'), lower: true as const, color: film.maybe(() => '#00FF00') },
    ]),
})
