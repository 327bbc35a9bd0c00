import type { Box } from './box.ts'
import type { Bars } from './pixels/bars.ts'
import type { Legibility } from './pixels/legible.ts'
import type { Summary } from './pixels/summary.ts'

/** A frame of the film as it is seen without what is written on it, and how what is written is read there. */
export interface SeenMoment extends Summary {
  /** on the timeline */
  frame: number
  /** by the ids of texts and captions */
  legible: ReadonlyMap<string, Legibility>
  /** none where nobody looked for them */
  faces: readonly Box[]
}

/** A clip's file as it is, whole and upright, while the clip shows it. */
export interface SeenSource {
  bars: Bars
  /** shares of the whole picture */
  faces: readonly Box[]
}

/** What was seen of a film. */
export interface Seen {
  /** in the order of time */
  moments: readonly SeenMoment[]
  /** by the ids of clips */
  sources: ReadonlyMap<string, SeenSource>
}
