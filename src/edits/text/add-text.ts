import { defineEdit } from '../define.ts'
import { filmTime, length } from '../values/number.ts'
import { randomSpanOrLength, spanProblem, spanWords } from '../values/span.ts'
import { joined, quoted } from '../wording.ts'
import { content } from './content.ts'
import { randomStyle, styleWords, TITLE_DEFAULTS, textStyle } from './style.ts'

/** Puts words on the picture. */
export const addText = defineEdit({
  family: 'text',
  element: 'text',
  summary: 'show words on the picture',
  empty: 'build first',
  needs: [],
  params: {
    text: content,
    start: filmTime.optional().describe('default 0'),
    end: filmTime.optional().describe('default 3 s after its start'),
    duration: length.optional().describe('in place of start or end'),
    ...textStyle(TITLE_DEFAULTS),
  },
  rule: spanProblem,
  words: ({ text, ...rest }) => joined(`Add the text ${quoted(text)}`, styleWords(rest, spanWords(rest))),
  examples: {
    en: [
      [
        'Title "Summer Sale" in large gold letters at the bottom for the first 3 seconds',
        { text: 'Summer Sale', start: 0, end: 3, position: 'bottom', size: 'large', color: '#FFD700' },
      ],
      [
        'at 12 seconds put "Anna Berg, Founder" in the lower third for 4 seconds, on a half transparent black box',
        { text: 'Anna Berg, Founder', start: 12, duration: 4, position: 'lower-third', background: '#00000080' },
      ],
    ],
    zh: [
      [
        '前3秒在画面底部加金色大字“夏日特惠”',
        { text: '夏日特惠', start: 0, end: 3, position: 'bottom', size: 'large', color: '#FFD700' },
      ],
      [
        '从第5秒到第8秒在左上角用打字机效果显示“未完待续”',
        { text: '未完待续', start: 5, end: 8, position: 'top-left', animation: 'typewriter' },
      ],
    ],
  },
  random: (film) => ({ text: film.words(), ...randomSpanOrLength(film), ...randomStyle(film) }),
})
