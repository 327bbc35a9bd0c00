import type { RandomFilm } from '../random.ts'
import { figure, seconds } from '../wording.ts'

/** When something is shown on the timeline. */

export interface Span {
  start?: number
  end?: number
  duration?: number
}

/** A time span that may end with the film. */
export interface OpenSpan extends Omit<Span, 'end'> {
  /** negative: from the end of what `start` is relative to */
  end?: number | 'end'
}

/** The problem with a combination of valid times. */
export function spanProblem({ start, end, duration }: OpenSpan): string | undefined {
  if (start !== undefined && end === 'end' && duration !== undefined) return 'give two of start, end and duration'
  if (start === undefined || typeof end !== 'number' || end < 0) return undefined
  if (end <= start) return `end (${seconds(end)}) has to be after start (${seconds(start)})`
  const fits = duration === undefined || figure(start + duration) === figure(end)
  return fits ? undefined : 'start, end and duration contradict each other, give two of them'
}

/** `from 0 s`, `to 3 s`, `for 3 s`: the given ones. @param whose end a negative time is relative to */
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

/** Random valid times, or none. */
export function randomSpan(film: RandomFilm): Span {
  const [start, end] = film.stretch()
  return film.pick([{}, { start }, { end }, { start, end }])
}

/** Possibly with a length. */
export function randomSpanOrLength(film: RandomFilm): Span {
  const duration = film.between(0.5, 5)
  return film.pick([randomSpan(film), { duration }, { start: film.time(), duration }])
}
