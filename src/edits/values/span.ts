import type { RandomFilm } from '../random.ts'
import { figure, seconds } from '../wording.ts'

/** When something shows on the timeline. */

export interface Span {
  start?: number
  end?: number
  duration?: number
}

/** One that may end where the film does. */
export interface OpenSpan extends Omit<Span, 'end'> {
  /** negative from the end of what `start` counts from */
  end?: number | 'end'
}

/** What is wrong with times that are each right by themselves. */
export function spanProblem({ start, end, duration }: OpenSpan): string | undefined {
  if (start !== undefined && end === 'end' && duration !== undefined) return 'give two of start, end and duration'
  if (start === undefined || typeof end !== 'number' || end < 0) return undefined
  if (end <= start) return `end (${seconds(end)}) has to be after start (${seconds(start)})`
  const fits = duration === undefined || figure(start + duration) === figure(end)
  return fits ? undefined : 'start, end and duration contradict each other, give two of them'
}

/** `from 0 s`, `to 3 s`, `for 3 s`: those that were given. @param whose end a negative time counts from */
export function spanWords({ start, end, duration }: OpenSpan, whose = 'the'): string[] {
  return [
    ...(start === undefined ? [] : [`from ${seconds(start)}`]),
    ...(end === undefined ? [] : [`${start === undefined ? 'until' : 'to'} ${endWords(end, whose)}`]),
    ...(duration === undefined ? [] : [`for ${seconds(duration)}`]),
  ]
}

function endWords(end: number | 'end', whose: string): string {
  if (end === 'end') return 'the end'
  return end < 0 ? `${seconds(-end)} before ${whose} end` : seconds(end)
}

/** Times that make sense, and none. */
export function randomSpan(film: RandomFilm): Span {
  const [start, end] = film.stretch()
  return film.pick([{}, { start }, { end }, { start, end }])
}

/** Also with a length. */
export function randomSpanOrLength(film: RandomFilm): Span {
  const duration = film.between(0.5, 5)
  return film.pick([randomSpan(film), { duration }, { start: film.time(), duration }])
}
