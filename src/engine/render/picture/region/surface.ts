/** Pictures that regions are painted on, wherever their memory is. */

/** One plane of 8-bit samples. */
export interface Samples {
  readonly bytes: Uint8Array
  /** offset of the first sample */
  at: number
  /** bytes per row */
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
  /** darkens all but a lit area, if there is a faster way than sample by sample */
  dim?: (light: Light) => void
}

/** The darkness around a lit area. */
export interface Light {
  /** outside it everything is dark; even */
  area: Area
  /** darkening of each sample of the area, of 256 */
  luma: Darkness
  chroma: Darkness
}

export interface Darkness {
  width: number
  height: number
  weights: Uint8Array
}

/** Luma pixels, `right` and `bottom` exclusive; all even except at the picture's edge. */
export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

/** The same area in chroma samples. */
export function halved({ left, top, right, bottom }: Area): Area {
  return { left: left >> 1, top: top >> 1, right: (right + 1) >> 1, bottom: (bottom + 1) >> 1 }
}

export function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
