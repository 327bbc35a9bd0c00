import { defineEdit } from '../define.ts'
import { count } from '../values/number.ts'

/** Repeats what was undone. */
export const redo = defineEdit({
  family: 'history',
  element: 'version',
  summary: 'redo what was undone',
  empty: 'as it is',
  needs: [],
  params: { steps: count(1, 200).optional().describe('how many changes; default 1') },
  words: ({ steps = 1 }) =>
    steps === 1 ? 'Redo the last change that was undone' : `Redo the last ${steps} changes that were undone`,
  examples: {
    en: [
      ['redo', {}],
      ['redo the last two changes', { steps: 2 }],
    ],
    zh: [
      ['重做', {}],
      ['重做两步', { steps: 2 }],
    ],
  },
  random: (film) => ({ steps: film.maybe(() => 1 + film.below(3)) }),
})
