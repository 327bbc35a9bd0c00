import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { figure as number } from '../values/number.ts'
import { figure } from '../wording.ts'
import { randomStyle, TEXT_STYLE } from './style.ts'
import { styleWords } from './style-words.ts'

/** Changes the look or place of all captions. */
export const updateCaptions = defineEdit({
  family: 'text',
  element: 'captions',
  summary: 'change how all captions look, or how long each is shown; what is left out stays as it is',
  empty: 'as it is',
  needs: [],
  params: {
    ...TEXT_STYLE,
    pace: number(3, 40)
      .optional()
      .describe(
        'the most characters a second; quicker captions are shown longer, as far as there is time before the next',
      ),
  },
  rule: nothingGiven,
  words: ({ pace, ...style }) => {
    const held = pace === undefined ? '' : `at no more than ${figure(pace)} characters a second`
    return `Show the captions ${[styleWords(style), held].filter(Boolean).join(', ')}`
  },
  examples: {
    en: [
      ['move the captions to the top', { position: 'top' }],
      ['yellow captions, a bit bigger', { color: '#FFFF00', size: { direction: 'up', amount: 'small' } }],
    ],
    zh: [
      ['字幕放到顶部', { position: 'top' }],
      ['字幕改成黄色，加黑色描边', { color: '#FFFF00', outline: '#000000' }],
    ],
  },
  random: (film) => {
    const style = { ...randomStyle(film), pace: film.maybe(() => film.between(8, 25)) }
    return Object.values(style).some((each) => each !== undefined) ? style : { shadow: true }
  },
})
