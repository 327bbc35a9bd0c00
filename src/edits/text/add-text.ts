import { defineEdit } from '../define.ts'
import { spanProblem } from '../values/span.ts'
import { joined, quoted } from '../wording.ts'
import { content } from './content.ts'
import { randomStyle, TITLE_DEFAULTS, textStyle } from './style.ts'
import { styleWords } from './style-words.ts'
import { randomTimes, textTimes, timeWords } from './times.ts'

/** Puts a text on the picture. */
export const addText = defineEdit({
  family: 'text',
  element: 'text',
  summary: 'show a text on the picture',
  empty: 'build first',
  needs: [],
  params: {
    text: content,
    ...textTimes({ start: 'default 0', end: 'default 3 s later, or the end of the clip if one is named' }),
    ...textStyle(TITLE_DEFAULTS),
  },
  rule: spanProblem,
  words: ({ text, ...rest }, names) => joined(`Add the text ${quoted(text)}`, styleWords(rest, timeWords(rest, names))),
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
  random: (film) => ({ text: film.words(), ...randomTimes(film), ...randomStyle(film) }),
})
