/** Colour contrast (WCAG). Luminances are 0-1, linear. */

const LEAST = 4.5
const NEARLY_BLACK = '#141414'

/** White if legible on all of the colours, else nearly black, or black. @param colors `#RRGGBB` */
export function contrasting(colors: readonly string[]): '#FFFFFF' | '#141414' | '#000000' {
  const mean = colors.reduce((sum, color) => sum + luminanceOf(color), 0) / Math.max(1, colors.length)
  if (contrast(1, mean) >= LEAST) return '#FFFFFF'
  return contrast(luminanceOf(NEARLY_BLACK), mean) >= LEAST ? NEARLY_BLACK : '#000000'
}

/** Contrast of two luminances, 1-21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Luminance of a colour. @param color `#RRGGBB`; further digits are ignored */
export function luminanceOf(color: string): number {
  const value = Number.parseInt(color.slice(1, 7), 16)
  const light = (part: number) => linear(((value >> part) & 255) / 255)
  return 0.2126 * light(16) + 0.7152 * light(8) + 0.0722 * light(0)
}

/** Luminance with black, white or grey over it, mixed in gamma space as pixels are. @param strength its alpha */
export function mixed(light: number, { color, strength }: { color: string; strength: number }): number {
  const over = encoded(luminanceOf(color))
  return linear(encoded(light) * (1 - strength) + over * strength)
}

/** Decodes an sRGB value, 0-1, to linear light. */
export function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function encoded(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
}
