import { defineEdit } from '../define.ts'
import { captionsFile } from '../values/refs.ts'
import { joined, quoted } from '../wording.ts'
import { CAPTION_DEFAULTS, randomStyle, textStyle } from './style.ts'
import { styleWords } from './style-words.ts'

/** Shows the cues of an uploaded subtitle file, in place of captions that are there. */
export const addCaptions = defineEdit({
  family: 'text',
  element: 'captions',
  summary: 'show the cues of a subtitle file',
  empty: 'build first',
  needs: ['cues'],
  params: {
    source: captionsFile.describe('replaces captions that are there'),
    ...textStyle(CAPTION_DEFAULTS),
  },
  words: ({ source, ...style }) => joined(`Add captions from ${quoted(source)}`, styleWords(style)),
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
  random: (film) => ({ source: film.file('captions'), ...(film.maybe(() => randomStyle(film)) ?? {}) }),
})
