import { defineEdit } from '../define.ts'

/** Fills the frame around pictures with another aspect ratio. */
export const blurBackground = defineEdit({
  family: 'look',
  element: 'film',
  summary: 'put a blurred copy behind pictures that do not fill the canvas, instead of bars',
  hint: 'in place of bars',
  empty: 'as it is',
  needs: [],
  params: {},
  words: () => 'Put a blurred copy behind all pictures that do not fill the canvas',
  examples: {
    en: [
      ['fill the black bars with a blurred background', {}],
      ['blur the background around the photos', {}],
    ],
    zh: [
      ['黑边用模糊背景填充', {}],
      ['背景虚化填满画面', {}],
    ],
  },
  random: () => ({}),
})
