import type { Legibility } from './pixels/legible.ts'
import type { Summary } from './pixels/summary.ts'

/** A frame of the film as it is seen without what is written on it, and how what is written is read there. */
export interface SeenMoment extends Summary {
  /** on the timeline */
  frame: number
  /** by the ids of texts and captions */
  legible: ReadonlyMap<string, Legibility>
}

/** What was seen of a film. */
export interface Seen {
  /** in the order of time */
  moments: readonly SeenMoment[]
}
