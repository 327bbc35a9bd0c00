/** OKLCH: lightness 0-1, chroma (0 is grey, about 0.3 the strongest), hue in degrees. */
export interface Oklch {
  l: number
  c: number
  h: number
}

/** @param color `#RRGGBB` */
export function toOklch(color: string): Oklch {
  const [r, g, b] = linearOf(color)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const h = (Math.atan2(bb, a) * 180) / Math.PI
  return { l: lightness, c: Math.hypot(a, bb), h: (h + 360) % 360 }
}

/** `#RRGGBB`; reduces chroma until the colour is in gamut. */
export function fromOklch({ l, c, h }: Oklch): string {
  const lightness = Math.max(0, Math.min(1, l))
  for (let chroma = c; ; chroma *= 0.96) {
    const parts = linearAt(lightness, chroma, h)
    if (parts.every((part) => part >= -1e-4 && part <= 1.0001) || chroma < 1e-3) return hex(parts)
  }
}

function linearAt(l: number, c: number, h: number): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ]
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ]
}

/** Red, green and blue in linear light, 0-1. */
export function linearOf(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1, 7), 16)
  const light = (shift: number) => {
    const part = ((value >> shift) & 255) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return [light(16), light(8), light(0)]
}

function hex(parts: readonly number[]): string {
  const digits = parts.map((part) => {
    const clipped = Math.max(0, Math.min(1, part))
    const coded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055
    return Math.round(coded * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${digits.join('')}`.toUpperCase()
}
