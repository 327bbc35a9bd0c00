import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { type Box, box, boxProblem, boxWords, randomBox } from '../values/box.ts'
import { value } from '../values/kind.ts'
import { filmOrClipTime } from '../values/number.ts'
import { MOST_POINTS } from '../values/region.ts'
import { type Span, spanProblem } from '../values/span.ts'
import { listed, seconds } from '../wording.ts'

/** A further place of a region, and the time when it gets there. */
const point = z.strictObject({
  at: filmOrClipTime.describe('when it gets there'),
  box: box.describe('where it is at that time, as fractions of the same picture'),
})

/** A region's path from its box, in chronological order, eased. */
export const path = value(z.array(point).max(MOST_POINTS - 1), { as: '[{at, box}, …]' })
export type Path = z.output<typeof path>

type Moving = Span & { box?: Box; path?: Path }

/** The problem with a region's times and places. */
export function regionProblem({ box, path = [], ...span }: Moving): string | undefined {
  return boxProblem(box, ...path.map((point) => point.box)) ?? spanProblem(span) ?? pathProblem(path, span)
}

function pathProblem(path: Path, { start, end }: Span): string | undefined {
  const late = path.findIndex(({ at }, i) => at <= (path[i - 1]?.at ?? start ?? 0))
  if (late >= 0)
    return `each time in path has to be later than the one before, from ${seconds(start ?? 0)} on; look at path[${late}]`
  const beyond = path.findIndex(({ at }) => end !== undefined && at > end)
  return beyond < 0 ? undefined : `path[${beyond}] is at a time after the end, ${seconds(end ?? 0)}`
}

/** `moving to (x 10%, …) at 4 s and (x 20%, …) at 5 s` */
export function pathWords(path: Path): string {
  return `moving to ${listed(path.map(({ at, box }) => `${boxWords(box)} at ${seconds(at)}`))}`
}

/** Points after a given time. @param end no later than this, s */
export function randomPath(film: RandomFilm, start: number, end: number): Path | undefined {
  const middle = Math.round(((start + end) / 2) * 100) / 100
  if (middle <= start || end <= middle) return undefined
  return film.maybe(() => [
    { at: middle, box: randomBox(film) },
    { at: end, box: randomBox(film) },
  ])
}
