/** What the director knows about a visual upload. Times are s of the file. */

/** A rectangle, as shares of the upright picture. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A part of a file, s. */
export interface Stretch {
  from: number
  to: number
}

/** Analysis of a moment. */
export interface Seen {
  at: number
  faces: readonly Box[]
  subject?: Box
  /** 0-1 */
  sharpness: number
  /** 0-1, compared with the previous moment */
  motion: number
  /** perceptual hash, 64 bits in hex */
  hash: string
}

export interface Material {
  id: string
  name: string
  kind: 'image' | 'video'
  /** available duration, s; infinite for a photo */
  seconds: number
  /** px, upright */
  width: number
  height: number
  /** empty if the picture was not analysed */
  seen: readonly Seen[]
  /** starts of its own shots, s */
  shots: readonly number[]
  /** phrases of speech; empty if there is none */
  phrases: readonly Stretch[]
}
