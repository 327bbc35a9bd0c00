import { fillWords } from '../values/fill.ts'
import type { Case } from '../values/look.ts'
import { sizeWords } from '../values/type-size.ts'
import { atPosition, figure, percent, quoted } from '../wording.ts'
import type { Style } from './style.ts'

/** A style in the words of a sentence. */

/** `from 0 s to 3 s at the bottom, large, in #FFD700` @param times when it is shown, in words */
export function styleWords(style: Style, times: readonly string[] = []): string {
  const place = style.position === undefined ? [] : [atPosition(style.position)]
  const placed = [...times, ...place].join(' ')
  return [...(placed === '' ? [] : [placed]), ...lookWords(style)].join(', ')
}

const CASE_WORDS: Record<Case, string> = {
  'as-written': 'with letters as written',
  upper: 'in upper case',
  lower: 'in lower case',
  title: 'in title case',
}

function lookWords(style: Style): string[] {
  const { color, fill, size, font, weight, letter_spacing, line_height, padding, opacity } = style
  const { animation, background, shadow, outline } = style
  return [
    size && sizeWords(size),
    color && (color === 'auto' ? 'in a legible colour' : `in ${color}`),
    fill && fillWords(fill),
    font && `in the font ${quoted(font)}`,
    weight && `in weight ${weight}`,
    style.case && CASE_WORDS[style.case],
    letter_spacing !== undefined && `with letter spacing ${figure(letter_spacing)}`,
    line_height !== undefined && `with line height ${figure(line_height)}`,
    animation && (animation === 'none' ? 'without animation' : `with the ${animation} animation`),
    background && backgroundWords(background),
    padding !== undefined && `with padding ${figure(padding)}`,
    shadow !== undefined && `${shadow ? 'with' : 'without'} a shadow`,
    outline && (outline === 'none' ? 'without an outline' : `with a ${outline} outline`),
    opacity !== undefined && `with ${percent(opacity)} opacity`,
  ].filter((each) => typeof each === 'string')
}

function backgroundWords(background: string): string {
  if (background === 'none') return 'without a box'
  if (background === 'scrim') return 'on a scrim'
  return background === 'auto' ? 'on whatever background makes it legible' : `on a ${background} box`
}
