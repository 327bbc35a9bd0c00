/** What the director knows of an upload that can be seen. Pure facts; s are of the file itself. */

/** A rectangle in shares of the upright picture. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A stretch of a file, s. */
export interface Stretch {
  from: number
  to: number
}

/** What is seen at a moment. */
export interface Seen {
  at: number
  faces: readonly Box[]
  subject?: Box
  /** 0-1 */
  sharpness: number
  /** 0-1 against the moment before */
  motion: number
  /** 64 bits in hex, alike where pictures are */
  hash: string
}

export interface Material {
  id: string
  name: string
  kind: 'image' | 'video'
  /** how long it can be shown, s; a photo for ever */
  seconds: number
  /** px, upright */
  width: number
  height: number
  /** none where the picture was not looked at */
  seen: readonly Seen[]
  /** where its own shots begin, s */
  shots: readonly number[]
  /** phrases of somebody who speaks; empty where nobody does */
  phrases: readonly Stretch[]
}
