/** A colour in YUV: BT.709, limited range. */
export interface Yuv {
  y: number
  u: number
  v: number
}

/** @param color `#RRGGBB` */
export function hexToYuv(color: string): Yuv {
  const value = Number.parseInt(color.slice(1, 7), 16)
  const { y, u, v } = rgbToYuv(value >> 16, (value >> 8) & 255, value & 255)
  return { y: Math.round(y), u: Math.round(u), v: Math.round(v) }
}

/** Not rounded. */
export function rgbToYuv(r: number, g: number, b: number): Yuv {
  const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return {
    y: 16 + (luma * 219) / 255,
    u: 128 + ((b - luma) / 1.8556) * (224 / 255),
    v: 128 + ((r - luma) / 1.5748) * (224 / 255),
  }
}
