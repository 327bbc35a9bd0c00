import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { content } from '../text/content.ts'
import { extent } from './extent.ts'
import { value } from './kind.ts'
import { count } from './number.ts'
import { position, randomPosition } from './position.ts'

/** Designed graphics over the film. */
export const GRAPHIC_KINDS = ['credits', 'lower_third', 'countdown', 'progress_bar'] as const
export type GraphicKind = (typeof GRAPHIC_KINDS)[number]

/** Most graphics in a film, entries in credits, and names in an entry. */
export const MOST_GRAPHICS = 100
export const MOST_ENTRIES = 300
export const MOST_NAMES = 100
/** Most characters shown of a name or a role. */
export const LONGEST_NAME = 80

export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]
export const EDGES = ['top', 'bottom'] as const
export type Edge = (typeof EDGES)[number]

/** The highest number from which a countdown can start. */
export const HIGHEST = 60

const entry = z.union([
  content,
  z
    .array(content)
    .min(2)
    .max(MOST_NAMES + 1),
])
/** Lines of credits: a heading or a single line, or a role with its names. */
export type CreditLines = z.output<typeof creditLines>
export const creditLines = value(z.array(entry).min(1).max(MOST_ENTRIES), {
  as: '[text|[role, name, …], …]',
  full: `a list of 1 to ${MOST_ENTRIES} lines, each a text or [role, name, …], such as ["Thanks", ["Camera", "Ann", "Bo"]]`,
})

/** The place of a countdown: the whole canvas, or small at a position. */
export const countdownPlace = value(z.union([z.literal('full'), position]), {
  as: 'full|position',
  full: 'full,',
  kind: 'position',
})
export const startingNumber = count(1, HIGHEST)
/** Thickness of a bar: px, or a share of the canvas's shorter side. */
export const barHeight = extent

export function randomCredits(film: RandomFilm): z.input<typeof creditLines> {
  const line = () =>
    film.pick<z.input<typeof entry>>([film.words(), [film.words(), film.words()], ['Camera', 'Ann', film.words()]])
  return Array.from({ length: 1 + film.below(6) }, line)
}

export function randomCountdownPlace(film: RandomFilm): z.input<typeof countdownPlace> {
  return film.pick(['full' as const, randomPosition(film)])
}
