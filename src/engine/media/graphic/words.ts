import { createCanvas } from '@napi-rs/canvas'
import type { Case } from '../../../edits/values/look.ts'
import { setFont, startsRightToLeft } from '../text/block.ts'
import { fontFamilies } from '../text/fonts.ts'
import { drawable, split } from '../text/layout.ts'
import { cased } from '../text/letters.ts'
import { type Font, isPlainLatin } from '../text/rows.ts'
import { joined } from '../text/unseen-emoji.ts'

/** Text on one line, shrunk or shortened to fit. */
export interface OneLine {
  text: string
  /** px */
  width: number
  size: number
  font: Font
  rightToLeft: boolean
  /** distance from the middle of the line to its baseline, as a share of the size: half the cap height */
  rise: number
}

/** Type settings. */
export interface Setting {
  /** px */
  size: number
  weight: number
  /** null: Inter */
  font?: string | null
  case?: Case
  /** letter spacing for Latin, as a share of the size */
  tracking?: number
}

/** Text is shrunk down to this share of its size; if still too long, it ends in an ellipsis. */
const SMALLEST = 0.62
/** Inter's cap height is 0.73. */
const RISE = 0.36

/** @param widest px */
export function oneLine(text: string, setting: Setting, widest: number): OneLine {
  const { size, weight, font: family = null, case: how = 'as-written', tracking = 0 } = setting
  const content = cased(drawable(text).replace(/\s+/g, ' '), how)
  const families = fontFamilies(`${content}…`, family)
  const rightToLeft = startsRightToLeft(content)
  const latin = isPlainLatin(content)
  const context = createCanvas(1, 1).getContext('2d')
  const set = (shown: string, px: number): OneLine => {
    const spacing = latin ? tracking * px : 0
    const font = { css: `${weight} ${px}px ${families}`, spacing }
    setFont(context, font, rightToLeft)
    const width = context.measureText(joined(shown)).width - spacing
    const rise = family === null || !latin ? RISE : context.measureText('H').actualBoundingBoxAscent / px / 2
    return { text: shown, width, size: px, font, rightToLeft, rise }
  }
  const whole = set(content, size)
  if (whole.width <= widest) return whole
  const smaller = Math.max(size * SMALLEST, (size * widest) / whole.width)
  let characters = split(content)
  for (let line = set(content, smaller); ; line = set(`${characters.join('').trimEnd()}…`, smaller)) {
    if (line.width <= widest || characters.length <= 1) return line
    characters = characters.slice(0, -1)
  }
}
