import * as z from 'zod'
import { defineEdit } from '../define.ts'
import type { RandomFilm } from '../random.ts'
import { picture } from '../values/refs.ts'
import { listed, quoted } from '../wording.ts'

const TYPES = ['side_by_side', 'stacked', 'grid'] as const
type Type = (typeof TYPES)[number]

const SIDES = ['left', 'right', 'top', 'bottom'] as const
type Side = (typeof SIDES)[number]

/** The sides that an arrangement has; a grid takes files in this order, row by row. */
const SIDES_OF: Record<Type, readonly Side[]> = {
  side_by_side: ['left', 'right'],
  stacked: ['top', 'bottom'],
  grid: SIDES,
}

const ARRANGED: Record<Type, string> = {
  side_by_side: 'side by side',
  stacked: 'one above the other',
  grid: 'in a grid',
}

const PLACED: Record<Side, string> = {
  left: 'on the left',
  right: 'on the right',
  top: 'at the top',
  bottom: 'at the bottom',
}

/** Shows several pictures at once. */
export const layout = defineEdit({
  family: 'overlay',
  element: 'film',
  summary: 'show several pictures at once; without files those of the timeline',
  hint: 'several pictures at once; without files those of the timeline',
  empty: 'as it is',
  needs: [],
  params: {
    type: z
      .enum(TYPES)
      .describe('a grid takes files row by row: left, right, top, bottom; then the other clips, 9 at most'),
    left: picture.optional(),
    right: picture.optional(),
    top: picture.optional(),
    bottom: picture.optional(),
  },
  rule: ({ type, ...files }) => {
    const sides = SIDES_OF[type]
    const wrong = SIDES.find((side) => files[side] !== undefined && !sides.includes(side))
    return wrong === undefined ? undefined : `${type} has no ${wrong}, it has ${listed(sides)}`
  },
  words: ({ type, ...files }) => {
    const given = SIDES.flatMap((side) => (files[side] === undefined ? [] : [{ side, file: quoted(files[side]) }]))
    const head = `Arrange the pictures ${ARRANGED[type]}`
    if (given.length === 0) return head
    if (type === 'grid') return `${head}, beginning with ${listed(given.map(({ file }) => file))}`
    return `${head}, with ${listed(given.map(({ side, file }) => `${file} ${PLACED[side]}`))}`
  },
  examples: {
    en: [
      ['before.mp4 and after.mp4 next to each other', { type: 'side_by_side', left: 'before.mp4', right: 'after.mp4' }],
      ['show all clips in a grid', { type: 'grid' }],
    ],
    zh: [
      ['before.mp4在左、after.mp4在右，左右分屏', { type: 'side_by_side', left: 'before.mp4', right: 'after.mp4' }],
      ['上下分屏，game.mp4在上面', { type: 'stacked', top: 'game.mp4' }],
    ],
  },
  random: (film) => {
    const type = film.pick(TYPES)
    return { type, ...randomFiles(film, SIDES_OF[type]) }
  },
})

function randomFiles(film: RandomFilm, sides: readonly Side[]): Partial<Record<Side, string>> {
  return Object.fromEntries(
    sides.flatMap((side) => {
      const file = film.maybe(() => film.file(film.pick(['picture', 'video'])))
      return file === undefined ? [] : [[side, file]]
    }),
  )
}
