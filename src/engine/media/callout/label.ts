import { createCanvas } from '@napi-rs/canvas'
import { setFont } from '../text/block.ts'
import { fontFamilies } from '../text/fonts.ts'
import { drawable, wrap } from '../text/layout.ts'
import type { Size } from '../text/place.ts'
import type { Font } from '../text/rows.ts'
import { joined } from '../text/unseen-emoji.ts'
import { unitOf } from './unit.ts'

/** The text of a callout, laid out. */
export interface Label extends Size {
  lines: { text: string; width: number }[]
  font: Font
  /** line height, px */
  leading: number
  /** px around the lines */
  padding: { x: number; y: number }
}

/** On a canvas of 1080. */
const SIZE = 40
/** Largest line width, as a share of the canvas's width: on landscape and on portrait canvases. */
const WIDEST = { lying: 0.34, standing: 0.62 }
const MOST_LINES = 4

export function layOutLabel(text: string, canvas: Size): Label {
  const content = drawable(text)
  const families = fontFamilies(`${content}…`, null)
  const size = SIZE * unitOf(canvas)
  const font: Font = { css: `650 ${size}px ${families}`, spacing: -0.008 * size }
  const context = createCanvas(1, 1).getContext('2d')
  setFont(context, font, false)
  const measure = (line: string) => context.measureText(joined(line)).width
  const widest = (canvas.width > canvas.height ? WIDEST.lying : WIDEST.standing) * canvas.width
  const lines = wrap(content, widest, measure)
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`] : lines
  const padding = { x: 0.55 * size, y: 0.36 * size }
  const leading = 1.22 * size
  const measured = shown.map((line) => ({ text: line, width: measure(line) }))
  return {
    lines: measured,
    font,
    leading,
    padding,
    width: Math.max(...measured.map(({ width }) => width)) + 2 * padding.x,
    height: measured.length * leading + 2 * padding.y,
  }
}
