import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { randomStyle, TEXT_STYLE } from './style.ts'
import { styleWords } from './style-words.ts'

/** Another look or place for all captions. */
export const updateCaptions = defineEdit({
  family: 'text',
  element: 'captions',
  summary: 'change how all captions look',
  empty: 'as it is',
  needs: [],
  params: TEXT_STYLE,
  rule: nothingGiven,
  words: (style) => `Show the captions ${styleWords(style)}`,
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
    const style = randomStyle(film)
    return Object.values(style).some((each) => each !== undefined) ? style : { shadow: true }
  },
})
