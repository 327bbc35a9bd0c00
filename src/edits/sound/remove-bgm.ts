import { defineEdit } from '../define.ts'

/** Removes all music. */
export const removeBgm = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'remove all music',
  empty: 'as it is',
  needs: [],
  params: {},
  words: () => 'Remove all background music',
  examples: {
    en: [
      ['remove the music', {}],
      ['take the background music out', {}],
    ],
    zh: [
      ['去掉背景音乐', {}],
      ['不要音乐了', {}],
    ],
  },
  random: () => ({}),
})
