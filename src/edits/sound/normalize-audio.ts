import { defineEdit } from '../define.ts'
import { figure } from '../values/number.ts'
import { figure as plain } from '../wording.ts'

/** Brings the whole mix to a target loudness. */
export const normalizeAudio = defineEdit({
  family: 'sound',
  element: 'film',
  summary: 'set the loudness of the whole mix',
  empty: 'as it is',
  needs: [],
  params: {
    lufs: figure(-40, -5, '-40 to -5 LUFS').optional().describe('integrated loudness of the mix; default -14'),
  },
  words: ({ lufs = -14 }) => `Normalize the loudness of the whole mix to ${plain(lufs)} LUFS`,
  examples: {
    en: [
      ['normalize the loudness to -16 LUFS', { lufs: -16 }],
      ['bring the loudness to -14 LUFS for YouTube', { lufs: -14 }],
    ],
    zh: [
      ['整体响度标准化到-14 LUFS', { lufs: -14 }],
      ['响度统一到 -23 LUFS', { lufs: -23 }],
    ],
  },
  random: (film) => ({ lufs: film.maybe(() => film.between(-40, -5, 1)) }),
})
