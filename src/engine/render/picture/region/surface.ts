/** Pictures that regions are painted on, wherever their bytes are. */

/** One plane of 8-bit samples. */
export interface Samples {
  bytes: Uint8Array
  /** of the first sample */
  at: number
  /** from row to row */
  stride: number
  width: number
  height: number
  /** Brings samples in a row nearer to a value, by `weight` / 256, where there is a faster way than one by one. */
  fadeTo?: (at: number, length: number, value: number, weight: number) => void
}

/** A yuv420p picture, with alpha or without. */
export interface Surface {
  y: Samples
  u: Samples
  v: Samples
  alpha?: Samples
}

/** Whole pixels of a picture's brightness, `right` and `bottom` exclusive; all even but where the picture ends. */
export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

/** The same in the picture's colours, which have half as many samples. */
export function halved({ left, top, right, bottom }: Area): Area {
  return { left: left >> 1, top: top >> 1, right: (right + 1) >> 1, bottom: (bottom + 1) >> 1 }
}

export function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
