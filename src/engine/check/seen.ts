import type { Legibility } from './pixels/legible.ts'
import type { Summary } from './pixels/summary.ts'

/** An analysed frame without texts, and the legibility of its texts. */
export interface SeenMoment extends Summary {
  /** on the timeline */
  frame: number
  /** by id of the text or caption */
  legible: ReadonlyMap<string, Legibility>
}

/** The analysed frames of a film. */
export interface Seen {
  /** sorted by time */
  moments: readonly SeenMoment[]
}
