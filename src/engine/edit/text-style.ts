import { gradientOf } from '../../edits/values/gradient.ts'
import type { Relative } from '../../edits/values/look.ts'
import { samePosition } from '../../edits/values/position.ts'
import type { TypeSize } from '../../edits/values/type-size.ts'
import { findAsset, noAsset } from './assets.ts'
import { STYLE_NAMES, STYLE_OWN } from './draft/own-style.ts'
import type { TextStyle } from './draft.ts'
import type { Editing } from './editing.ts'
import { same } from './film/sparse.ts'
import type { TextSet } from './operation.ts'
import { ownAfter } from './theme/own.ts'
import { sizeAfter } from './type-size.ts'
import { clamp, isColor } from './values.ts'

/** Style of titles and captions. */

/** Applies style parameters. @param usual defaults @returns a problem if a colour is invalid, or a file is missing */
export function styled(edit: Editing, style: TextStyle, set: TextSet, usual: TextStyle): TextStyle | string {
  const colors = [set.color, set.outline, set.background?.replace(/^(#[0-9a-f]{6})[0-9a-f]{2}$/i, '$1')]
  const wrong = colors.find((color) => color !== undefined && !NO_COLORS.has(color) && !isColor(color))
  if (wrong !== undefined) return edit.words.notAColor(wrong)
  const fill = set.fill === undefined ? style.fill : fillOf(edit, set.fill)
  if (typeof fill === 'string') return fill
  const optional = (given: string | undefined, before: string | null) =>
    given === undefined ? before : given === 'none' ? null : given
  const after: TextStyle = {
    position: set.position ?? style.position,
    color: set.color && set.color !== 'none' ? colorOf(set.color) : style.color,
    fill: set.color !== undefined && set.fill === undefined ? null : fill,
    size: set.size === undefined ? style.size : sizeFor(edit, style.size, set.size),
    font: set.font === undefined ? style.font : set.font,
    weight: set.weight === undefined ? style.weight : clamp(Math.round(set.weight / 100) * 100, 100, 900),
    case: set.case ?? style.case,
    letterSpacing: set.letter_spacing ?? style.letterSpacing,
    lineHeight: set.line_height ?? style.lineHeight,
    background: set.background === undefined ? style.background : behindLetters(set.background),
    padding: set.padding ?? style.padding,
    shadow: set.shadow ?? style.shadow,
    outline: optional(set.outline, style.outline),
    opacity: set.opacity ?? style.opacity,
    animation: set.animation ?? style.animation,
  }
  const given = STYLE_OWN.filter((key) => set[STYLE_NAMES[key]] !== undefined)
  return { ...after, ...ownAfter(style, after, usual, STYLE_OWN, given) }
}

/** Values other than colours. */
const NO_COLORS = new Set(['none', 'auto', 'scrim'])

const colorOf = (given: string): string => (given === 'auto' ? given : given.toUpperCase())

const behindLetters = (given: string): TextStyle['background'] => (given === 'none' ? null : given)

function sizeFor(edit: Editing, before: TypeSize, wanted: TypeSize | Relative): TypeSize {
  return typeof wanted === 'object' ? sizeAfter(before, wanted, edit.draft.canvas) : wanted
}

function fillOf(edit: Editing, given: NonNullable<TextSet['fill']>): TextStyle['fill'] | string {
  if (given === 'none') return null
  if (typeof given !== 'string') return gradientOf(given)
  const asset = findAsset(edit, given)
  return asset?.kind === 'image' ? { mediaId: asset.id } : noAsset(edit, given, ['image'])
}

const LOOKS = [
  'color',
  'fill',
  'size',
  'font',
  'weight',
  'case',
  'letterSpacing',
  'lineHeight',
  'background',
  'padding',
  'outline',
  'opacity',
  'animation',
  'shadow',
] as const

/** Lists changes of a style as `what before → after`. */
export function styleDifferences(edit: Editing, before: TextStyle, after: TextStyle): string[] {
  const { words } = edit
  const place = words.becomes(words.place(), words.position(before.position), words.position(after.position))
  const looks = LOOKS.filter((key) => !same(before[key], after[key]))
  return [
    ...(samePosition(before.position, after.position) ? [] : [place]),
    ...looks.map((key) => words.becomes(words.property(key), shown(edit, before[key]), shown(edit, after[key]))),
  ]
}

function shown({ words, context }: Editing, value: TextStyle[(typeof LOOKS)[number]]): string {
  if (value === null) return words.none()
  if (typeof value !== 'object') return String(value)
  if ('stops' in value) return 'scrim'
  if ('colors' in value) return value.colors.join('-')
  return words.file(context.assets.find(({ id }) => id === value.mediaId)?.name ?? '')
}
