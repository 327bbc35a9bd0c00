import type { Relative, Size } from '../../edits/values/look.ts'
import { samePosition } from '../../edits/values/position.ts'
import type { TextStyle } from './draft.ts'
import type { Editing } from './editing.ts'
import type { TextSet } from './operation.ts'
import { clamp, isColor } from './values.ts'

/** How words look, of titles and captions alike. */

const SIZES: readonly Size[] = ['small', 'medium', 'large']

/** A style with what was asked for changed. @returns a problem where a colour is none */
export function styled(edit: Editing, style: TextStyle, set: TextSet): TextStyle | string {
  const colors = [set.color, set.outline, set.background?.replace(/^(#[0-9a-f]{6})[0-9a-f]{2}$/i, '$1')]
  const wrong = colors.find((color) => color !== undefined && color !== 'none' && !isColor(color))
  if (wrong !== undefined) return edit.words.notAColor(wrong)
  const optional = (given: string | undefined, before: string | null) =>
    given === undefined ? before : given === 'none' ? null : given
  return {
    position: set.position ?? style.position,
    color: set.color && set.color !== 'none' ? set.color.toUpperCase() : style.color,
    size: set.size === undefined ? style.size : sizeFor(style.size, set.size),
    font: set.font === undefined ? style.font : set.font,
    weight: set.weight === undefined ? style.weight : clamp(Math.round(set.weight / 100) * 100, 100, 900),
    background: optional(set.background, style.background),
    shadow: set.shadow ?? style.shadow,
    outline: optional(set.outline, style.outline),
    animation: set.animation ?? style.animation,
  }
}

function sizeFor(before: Size, wanted: Size | Relative): Size {
  if (typeof wanted === 'string') return wanted
  const step = (wanted.direction === 'up' ? 1 : -1) * (wanted.amount === 'large' ? 2 : 1)
  return SIZES[clamp(SIZES.indexOf(before) + step, 0, SIZES.length - 1)] ?? before
}

const LOOKS = ['color', 'size', 'font', 'weight', 'background', 'outline', 'animation', 'shadow'] as const

/** What is another in a style, one `what before → after` each. */
export function styleDifferences({ words }: Editing, before: TextStyle, after: TextStyle): string[] {
  const show = (value: string | number | boolean | null) => (value === null ? words.none() : String(value))
  const place = words.becomes(words.place(), words.position(before.position), words.position(after.position))
  const looks = LOOKS.filter((key) => before[key] !== after[key])
  return [
    ...(samePosition(before.position, after.position) ? [] : [place]),
    ...looks.map((key) => words.becomes(words.property(key), show(before[key]), show(after[key]))),
  ]
}
