import type { Box, Material, Stretch } from './material.ts'

/** The director's plan; times are frames of the film unless noted. */
export interface Plan {
  frames: number
  shots: Shot[]
  /** after the last shot; undefined if that is held */
  card: EndCard | undefined
  texts: Line[]
  /** material left out for lack of time */
  left: Material[]
  /** clips with speech that are shown muted, since no phrase fits */
  unheard: Material[]
}

export interface Shot {
  material: Material
  start: number
  frames: number
  /** in point, s */
  from: number
  /** how often the same material is shown before */
  nth: number
  /** crop of the picture; undefined: the whole */
  part: Box | undefined
  move: 'in' | 'out' | undefined
  /** whether it has a complete spoken phrase */
  spoken: boolean
  /** transition into the next shot, frames; 0 is a hard cut */
  transition: number
}

export interface EndCard {
  start: number
  frames: number
  text: string
  /** material for its blurred background */
  ground: Material
}

export interface Line {
  text: string
  start: number
  frames: number
  title: boolean
}

/** A requested section of the film, with its text and optionally its material. */
export interface Section {
  text: string | undefined
  material: readonly Material[] | undefined
}

/** A section with its material. */
export interface Part {
  text: string | undefined
  material: readonly Material[]
}

/** A shot without a time yet; s. */
export interface Slot {
  material: Material
  least: number
  usual: number
  /** available duration of its file */
  limit: number
  /** the phrase, which must be complete */
  spoken: Stretch | undefined
}
