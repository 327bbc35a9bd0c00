import type { Box, Material, Stretch } from './material.ts'

/** A film as the director wants it; times in frames of the film unless said otherwise. */
export interface Plan {
  frames: number
  shots: Shot[]
  /** behind the last shot; none where that is held */
  card: EndCard | undefined
  texts: Line[]
  /** what of the material is not shown because there is no room for it */
  left: Material[]
  /** clips that speak and are seen without their sound, since no phrase of theirs fits */
  unheard: Material[]
}

export interface Shot {
  material: Material
  start: number
  frames: number
  /** where in its file it begins, s */
  from: number
  /** what of the picture is seen; undefined: all that fits */
  part: Box | undefined
  move: 'in' | 'out' | undefined
  /** what is said is heard whole */
  spoken: boolean
  /** into the next one, frames; 0 is a hard cut */
  transition: number
}

export interface EndCard {
  start: number
  frames: number
  text: string
  /** what is seen out of focus behind it */
  ground: Material
}

export interface Line {
  text: string
  start: number
  frames: number
  title: boolean
}

/** A part of the film that is wished for, with what it says and, where that was said, what it shows. */
export interface Section {
  text: string | undefined
  material: readonly Material[] | undefined
}

/** A part of the film with what it shows. */
export interface Part {
  text: string | undefined
  material: readonly Material[]
}

/** A shot whose time is not known yet; s. */
export interface Slot {
  material: Material
  least: number
  usual: number
  /** what its file has */
  limit: number
  /** what is said and has to be whole */
  spoken: Stretch | undefined
}
