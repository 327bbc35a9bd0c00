import type { Names } from '../define.ts'
import type { RandomFilm } from '../random.ts'
import { atMostOne } from '../rule.ts'
import { filmTime } from '../values/number.ts'
import { clip } from '../values/refs.ts'
import { seconds } from '../wording.ts'

/** Where something new is inserted into the sequence. */
export const BESIDE = {
  at: filmTime.optional().describe('the time at which the card is inserted; a clip that is playing then is split'),
  before: clip.optional().describe('the clip to insert the card before'),
  after: clip.optional().describe('the clip to insert the card after; default the last one'),
}

interface Beside {
  at?: number
  before?: number | string
  after?: number | string
}

export function besideProblem(place: Beside): string | undefined {
  return atMostOne(place, 'at', 'before', 'after')
}

/** `at 3 s`, `before clip 2`, `at the end` */
export function besideWords({ at, before, after }: Beside, names: Names): string {
  if (at !== undefined) return `at ${seconds(at)}`
  if (before !== undefined) return `before ${names.clip(before)}`
  return after === undefined ? 'at the end' : `after ${names.clip(after)}`
}

export function randomBeside(film: RandomFilm): Beside {
  return film.pick([{}, { at: film.time() }, { before: film.clip() }, { after: film.clip() }])
}
