/** Pictures that regions are painted on, wherever their bytes are. */

/** One plane of 8-bit samples. */
export interface Samples {
  readonly bytes: Uint8Array
  /** of the first sample */
  at: number
  /** from row to row */
  stride: number
  width: number
  height: number
}

/** A yuv420p picture, with alpha or without. */
export interface Surface {
  y: Samples
  u: Samples
  v: Samples
  alpha?: Samples
  /** darkens all but a lit place, where there is a faster way than sample by sample */
  dim?: (light: Light) => void
}

/** How dark it is around a lit place. */
export interface Light {
  /** outside of it there is no light; even */
  area: Area
  /** for each sample of the area, of 256: how much nearer to black it is */
  luma: Darkness
  chroma: Darkness
}

export interface Darkness {
  width: number
  height: number
  weights: Uint8Array
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
