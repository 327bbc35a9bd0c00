import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { onScreen } from '../values/refs.ts'
import { spanProblem } from '../values/span.ts'
import { quoted } from '../wording.ts'
import { content } from './content.ts'
import { randomStyle, TEXT_STYLE } from './style.ts'
import { styleWords } from './style-words.ts'
import { randomTimes, textTimes, timeWords } from './times.ts'

/** Changes the words, time, place or look of a text, or the words or time of a caption. */
export const updateText = defineEdit({
  family: 'text',
  element: 'text',
  summary: 'change a text; what is left out stays as it is',
  empty: 'as it is',
  needs: [],
  params: {
    match: onScreen.describe(
      'the text to change; or a caption by its id, such as q3, of which only the wording and times can change',
    ),
    text: content.optional().describe('the new text, exactly as it should appear, with its line breaks'),
    ...textTimes({ start: 'without end, it keeps its length' }),
    ...TEXT_STYLE,
  },
  rule: ({ match, ...changes }) => nothingGiven(changes) ?? spanProblem(changes),
  words: ({ match, text, ...rest }, names) => {
    const shown = styleWords(rest, timeWords(rest, names))
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
      { text: film.words(), ...randomTimes(film), ...randomStyle(film) },
      { ...randomTimes(film), ...randomStyle(film) },
      { start: film.time() },
    ])
    const given = Object.values(changes).some((each) => each !== undefined)
    return { match, ...(given ? changes : { color: '#FFD700' }) }
  },
})
