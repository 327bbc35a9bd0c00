import { createCanvas } from '@napi-rs/canvas'
import { setFont, startsRightToLeft } from '../text/block.ts'
import { fontFamilies } from '../text/fonts.ts'
import { drawable, split } from '../text/layout.ts'
import { type Font, isPlainLatin } from '../text/rows.ts'
import { joined } from '../text/unseen-emoji.ts'

/** Words on one line, as they fit. */
export interface OneLine {
  text: string
  /** px */
  width: number
  size: number
  font: Font
  rightToLeft: boolean
}

/** Letters are made smaller down to this part of their size; what is longer even so ends in an ellipsis. */
const SMALLEST = 0.62

/** @param widest px */
export function oneLine(text: string, size: number, weight: number, widest: number, tracking = 0): OneLine {
  const content = drawable(text).replace(/\s+/g, ' ')
  const families = fontFamilies(`${content}…`, null)
  const rightToLeft = startsRightToLeft(content)
  const context = createCanvas(1, 1).getContext('2d')
  const set = (shown: string, px: number): OneLine => {
    const spacing = isPlainLatin(content) ? tracking * px : 0
    const font = { css: `${weight} ${px}px ${families}`, spacing }
    setFont(context, font, rightToLeft)
    return { text: shown, width: context.measureText(joined(shown)).width - spacing, size: px, font, rightToLeft }
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
