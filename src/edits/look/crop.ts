import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { fraction } from '../values/number.ts'
import { clips } from '../values/refs.ts'
import { listed, percent } from '../wording.ts'

const SIDES = ['left', 'right', 'top', 'bottom'] as const
/** along one axis */
const MOST = 0.9

const side = fraction(0, MOST).optional()

/** Crops the picture of clips. */
export const crop = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'cut off the edges of the picture',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.describe('the clip to crop'),
    left: side.describe(
      'how much is cut off the left, as a fraction of the whole picture, not of what an earlier crop left; 0 restores that side',
    ),
    right: side.describe('how much is cut off the right'),
    top: side.describe('how much is cut off the top'),
    bottom: side.describe('how much is cut off the bottom'),
  },
  rule: ({ clip, ...sides }) => {
    const tooMuch = (a = 0, b = 0) => a + b > MOST
    if (tooMuch(sides.left, sides.right)) return `left and right can cut off at most ${MOST} together`
    if (tooMuch(sides.top, sides.bottom)) return `top and bottom can cut off at most ${MOST} together`
    return nothingGiven(sides)
  },
  words: ({ clip, ...sides }, names) => {
    const shares = SIDES.flatMap((name) =>
      sides[name] === undefined ? [] : [`${percent(sides[name])} off the ${name}`],
    )
    return `Crop ${listed(shares)} of ${names.clip(clip)}`
  },
  examples: {
    en: [
      ['crop 10% off the bottom of clip 1', { clip: 1, bottom: 0.1 }],
      ['cut a fifth off the left and right of every clip', { clip: 'all', left: 0.2, right: 0.2 }],
    ],
    zh: [
      ['第1段底部裁掉10%', { clip: 1, bottom: 0.1 }],
      ['第2段左右各裁掉20%', { clip: 2, left: 0.2, right: 0.2 }],
    ],
  },
  random: (film) => ({
    clip: film.pick([film.clip(), 'all']),
    [film.pick(SIDES)]: film.between(0, 0.9),
    ...film.pick([{}, { left: film.between(0, 0.4), right: film.between(0, 0.4) }, { top: 0.1, bottom: 0.2 }]),
  }),
})
