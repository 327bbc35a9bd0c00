import * as z from 'zod'
import { defineEdit } from '../define.ts'
import type { RandomFilm } from '../random.ts'
import { color } from '../values/color.ts'
import { extent, extentWords } from '../values/extent.ts'
import { shownPicture } from '../values/refs.ts'
import { listed, quoted } from '../wording.ts'
import { randomExtent } from './decoration.ts'

export const LAYOUTS = [
  'side_by_side',
  'stacked',
  'grid',
  'main_left',
  'main_right',
  'main_top',
  'main_bottom',
] as const
export type Layout = (typeof LAYOUTS)[number]

const SIDES = ['left', 'right', 'top', 'bottom'] as const
type Side = (typeof SIDES)[number]

/** The slots of an arrangement; a grid takes files in this order, row by row. */
const SIDES_OF: Record<Layout, readonly Side[]> = {
  side_by_side: ['left', 'right'],
  stacked: ['top', 'bottom'],
  grid: SIDES,
  main_left: [],
  main_right: [],
  main_top: [],
  main_bottom: [],
}

/** The minimum and maximum number of pictures in an arrangement. */
export const PICTURES: Record<Layout, readonly [fewest: number, most: number]> = {
  side_by_side: [2, 4],
  stacked: [2, 4],
  grid: [2, 9],
  main_left: [3, 4],
  main_right: [3, 4],
  main_top: [3, 4],
  main_bottom: [3, 4],
}

const ARRANGED: Record<Layout, string> = {
  side_by_side: 'side by side',
  stacked: 'one above the other',
  grid: 'in a grid',
  main_left: 'with a large one on the left and the others on its right',
  main_right: 'with a large one on the right and the others on its left',
  main_top: 'with a large one at the top and the others below it',
  main_bottom: 'with a large one at the bottom and the others above it',
}

const PLACED: Record<Side, string> = {
  left: 'on the left',
  right: 'on the right',
  top: 'at the top',
  bottom: 'at the bottom',
}

const PLACES = ['first', 'second', 'third', 'fourth'] as const

/** The pictures given for a grid: its first ones, or each with its slot. */
function inGrid(given: readonly { side: Side; name: string }[]): string {
  const first = given.every(({ side }, i) => side === SIDES[i])
  if (first) return `beginning with ${listed(given.map(({ name }) => name))}`
  return `with ${listed(given.map(({ side, name }) => `${name} ${PLACES[SIDES.indexOf(side)]}`))}`
}

/** Shows several pictures at the same time. */
export const layout = defineEdit({
  family: 'overlay',
  element: 'film',
  summary: 'show several pictures at once: the given ones, or those on the timeline',
  empty: 'as it is',
  needs: [],
  params: {
    type: z
      .enum(LAYOUTS)
      .describe(
        'side_by_side and stacked show 2 to 4 pictures, grid up to 9; main_… shows a large one on that side and 2 or 3 smaller ones opposite',
      ),
    files: z
      .array(shownPicture)
      .min(2)
      .max(9)
      .optional()
      .describe(
        'the pictures, in the order of their places: from left to right, from top to bottom, row by row; the large one first',
      ),
    left: shownPicture.optional().describe('the picture on the left, if the type has one there; instead of files'),
    right: shownPicture.optional().describe('the picture on the right'),
    top: shownPicture.optional().describe('the picture at the top'),
    bottom: shownPicture.optional().describe('the picture at the bottom'),
    gutter: extent
      .optional()
      .describe("distance between the pictures: pixels, or below 1 a fraction of the canvas's shorter side; default 0"),
    color: color.optional().describe('colour between the pictures, default #000000'),
  },
  rule: ({ type, files, gutter, color, ...named }) => {
    const wrong = SIDES.find((side) => named[side] !== undefined && !SIDES_OF[type].includes(side))
    const [fewest, most] = PICTURES[type]
    if (wrong !== undefined)
      return SIDES_OF[type].length === 0
        ? `${type} has no ${wrong}, give files`
        : `${type} has no ${wrong}, it has ${listed(SIDES_OF[type])}`
    if (files === undefined) return undefined
    if (SIDES.some((side) => named[side] !== undefined)) return 'give files or sides, not both'
    if (files.length >= fewest && files.length <= most) return undefined
    return `${type} shows ${fewest} to ${most} pictures, not ${files.length}`
  },
  words: ({ type, files, gutter, color, ...named }, names) => {
    const called = (picture: string | number) => (typeof picture === 'number' ? names.clip(picture) : quoted(picture))
    const given = SIDES.flatMap((side) => {
      const picture = named[side]
      return picture === undefined ? [] : [{ side, name: called(picture) }]
    })
    const head = `Arrange the pictures ${ARRANGED[type]}`
    const placed =
      files !== undefined
        ? [`in the order ${listed(files.map(called))}`]
        : given.length === 0
          ? []
          : type === 'grid'
            ? [inGrid(given)]
            : [`with ${listed(given.map(({ side, name }) => `${name} ${PLACED[side]}`))}`]
    const between = gutter === undefined ? 'gutters' : `gutters of ${extentWords(gutter)}`
    const gutters = gutter === undefined && color === undefined ? [] : [`with ${between}${color ? ` in ${color}` : ''}`]
    return [head, ...placed, ...gutters].join(', ')
  },
  examples: {
    en: [
      ['before.mp4 and after.mp4 next to each other', { type: 'side_by_side', left: 'before.mp4', right: 'after.mp4' }],
      [
        'host.mp4 large on the left, a.mp4 above b.mp4 on the right, white gutters of 8 px',
        { type: 'main_left', files: ['host.mp4', 'a.mp4', 'b.mp4'], gutter: 8, color: '#FFFFFF' },
      ],
    ],
    zh: [
      ['before.mp4在左、after.mp4在右，左右分屏', { type: 'side_by_side', left: 'before.mp4', right: 'after.mp4' }],
      ['上下分屏，game.mp4在上面', { type: 'stacked', top: 'game.mp4' }],
    ],
  },
  random: (film) => {
    const type = film.pick(LAYOUTS)
    const gutters = { gutter: film.maybe(() => randomExtent(film)), color: film.maybe(() => '#FFFFFF') }
    const picture = () => film.pick([film.file('picture'), film.file('video'), film.clip()])
    const [fewest, most] = PICTURES[type]
    const files = Array.from({ length: fewest + film.below(most - fewest + 1) }, picture)
    return { type, ...gutters, ...film.pick([{ files }, randomSides(film, SIDES_OF[type], picture)]) }
  },
})

function randomSides(
  film: RandomFilm,
  sides: readonly Side[],
  picture: () => string | number,
): Partial<Record<Side, string | number>> {
  return Object.fromEntries(
    sides.flatMap((side) => {
      const shown = film.maybe(picture)
      return shown === undefined ? [] : [[side, shown]]
    }),
  )
}
