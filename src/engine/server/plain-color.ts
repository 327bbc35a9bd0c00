import { toOklch } from '../style/color/oklch.ts'
import type { PlainColor, PlainHue } from '../turn/reply/standing-text.ts'

/** Chroma below which a colour is called black, grey or white. */
const GREY = 0.04

/** Chroma below which gold is called yellow: sand, cream. */
const GOLD = 0.1

/** Where each hue ends in OKLCH, degrees. */
const HUES: readonly (readonly [end: number, hue: PlainHue])[] = [
  [10, 'pink'],
  [42, 'red'],
  [78, 'orange'],
  [102, 'gold'],
  [115, 'yellow'],
  [168, 'green'],
  [212, 'turquoise'],
  [282, 'blue'],
  [332, 'purple'],
  [360, 'pink'],
]

/** What a person would call a colour. @param color `#RRGGBB`, perhaps with an alpha that is ignored */
export function plainColor(color: string): PlainColor {
  const { l, c, h } = toOklch(color)
  if (c < GREY) return l > 0.93 ? { hue: 'white' } : l < 0.3 ? { hue: 'black' } : { hue: 'grey', ...toneOf(l, c) }
  const found = HUES.find(([end]) => h < end)?.[1] ?? 'pink'
  const hue = found === 'gold' && c < GOLD ? 'yellow' : found
  if ((hue === 'orange' || hue === 'red') && l < 0.6 && c < 0.14) return { hue: 'brown', ...toneOf(l + 0.2, c) }
  return { hue, ...toneOf(l, c) }
}

/** A strong yellow is bright by itself, and not called light. */
function toneOf(lightness: number, chroma: number): Pick<PlainColor, 'tone'> {
  if (lightness < 0.42) return { tone: 'dark' }
  return lightness > 0.84 && chroma < 0.12 ? { tone: 'light' } : {}
}
