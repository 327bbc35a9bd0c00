/** A grey picture, 0-255, row by row without padding. */
export interface Luma {
  width: number
  height: number
  samples: Uint8Array
}
