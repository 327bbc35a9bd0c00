import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { filmTime, length } from '../values/number.ts'
import { onScreen } from '../values/refs.ts'
import { randomSpanOrLength, spanProblem, spanWords } from '../values/span.ts'
import { quoted } from '../wording.ts'
import { content } from './content.ts'
import { randomStyle, styleWords, TEXT_STYLE } from './style.ts'

/** Another wording, time, place or look for a text that is there. */
export const updateText = defineEdit({
  family: 'text',
  element: 'text',
  summary: 'change a text',
  empty: 'as it is',
  needs: [],
  params: {
    match: onScreen,
    text: content.optional(),
    start: filmTime.optional().describe('alone: it keeps its length'),
    end: filmTime.optional(),
    duration: length.optional(),
    ...TEXT_STYLE,
  },
  rule: ({ match, ...changes }) => nothingGiven(changes) ?? spanProblem(changes),
  words: ({ match, text, ...rest }, names) => {
    const shown = styleWords(rest, spanWords(rest))
    if (text === undefined) return `Show ${names.text(match)} ${shown}`
    return [`Change ${names.text(match)} to ${quoted(text)}`, ...(shown === '' ? [] : [shown])].join(', ')
  },
  examples: {
    en: [
      ['the title should say "Autumn Sale"', { match: 'Summer Sale', text: 'Autumn Sale' }],
      ['make "Summer Sale" red and move it to the top', { match: 'Summer Sale', color: '#FF0000', position: 'top' }],
    ],
    zh: [
      ['把标题改成“秋季特惠”', { match: '夏日特惠', text: '秋季特惠' }],
      ['“夏日特惠”大一点，一直显示到第6秒', { match: '夏日特惠', size: { direction: 'up', amount: 'small' }, end: 6 }],
    ],
  },
  random: (film) => {
    const match = film.text()
    const changes = film.pick([
      { text: film.words() },
      { text: film.words(), ...randomSpanOrLength(film), ...randomStyle(film) },
      { ...randomSpanOrLength(film), ...randomStyle(film) },
      { start: film.time() },
    ])
    const given = Object.values(changes).some((each) => each !== undefined)
    return { match, ...(given ? changes : { color: '#FFD700' }) }
  },
})
