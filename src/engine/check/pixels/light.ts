import type { RgbaPicture } from '../../media/text/letter-fill.ts'

/** Luminance of sRGB values 0-255, 0-1 (WCAG). */
export function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

const TABLE = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

function linear(value: number): number {
  return TABLE[Math.max(0, Math.min(255, Math.round(value)))] ?? 0
}

/** Contrast of two luminances, 1-21 (WCAG). */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Perceived lightness of each pixel, 0-255, row by row. */
export function lightness({ width, height, rgba }: RgbaPicture): Uint8Array {
  const light = new Uint8Array(width * height)
  for (let i = 0; i < light.length; i++)
    light[i] = 0.2126 * (rgba[4 * i] ?? 0) + 0.7152 * (rgba[4 * i + 1] ?? 0) + 0.0722 * (rgba[4 * i + 2] ?? 0)
  return light
}
