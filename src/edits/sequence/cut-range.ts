import { defineEdit } from '../define.ts'
import { filmTime } from '../values/number.ts'
import { seconds } from '../wording.ts'

/** Cuts out a range of the timeline. */
export const cutRange = defineEdit({
  family: 'sequence',
  element: 'film',
  summary: 'cut out a range of the video; what follows moves up',
  empty: 'build first',
  needs: [],
  params: {
    from: filmTime.describe('where the cut-out range begins'),
    to: filmTime.describe('where it ends'),
  },
  rule: ({ from, to }) => (from < to ? undefined : 'from has to be before to'),
  words: ({ from, to }) => `Cut out ${seconds(from)} to ${seconds(to)}`,
  examples: {
    en: [
      ['cut out 3 to 5 seconds', { from: 3, to: 5 }],
      ['remove everything from 0:30 to 1:45', { from: '0:30', to: '1:45' }],
    ],
    zh: [
      ['剪掉3秒到5秒', { from: 3, to: 5 }],
      ['删掉开头10秒', { from: 0, to: 10 }],
    ],
  },
  random: (film) => {
    const [from, to] = film.stretch()
    return { from, to }
  },
})
