import type { StyleDocument } from '../../../edits/film/text.ts'
import { gradientList, gradientOf } from '../../../edits/values/gradient.ts'
import { STYLE_NAMES, STYLE_OWN } from '../draft/own-style.ts'
import type { TextStyle } from '../draft.ts'
import { ownAfter } from '../theme/own.ts'
import type { Resolver } from './resolver.ts'
import { nameOf, type Scale } from './scale.ts'
import { type Full, filled, sparse } from './sparse.ts'

/** A text style in a document. */

/** All properties of a style, by their names in documents. */
export function wholeStyle(
  { letterSpacing, lineHeight, fill, background, own: _, design: __, ...style }: TextStyle,
  scale: Scale,
): Full<StyleDocument> {
  return {
    ...style,
    background: typeof background === 'object' && background !== null ? 'scrim' : background,
    letter_spacing: letterSpacing,
    line_height: lineHeight,
    fill: fill && fillDocument(fill, scale),
  }
}

function fillDocument(fill: NonNullable<TextStyle['fill']>, scale: Scale): NonNullable<StyleDocument['fill']> {
  return 'mediaId' in fill ? nameOf(fill.mediaId, scale) : gradientList(fill)
}

const NO_SCALE: Scale = { fps: 1, assets: [] }

/** The properties that differ from the default, or that were explicitly set to it. */
export function styleDocument(style: TextStyle, usual: TextStyle, scale: Scale): StyleDocument {
  const whole = wholeStyle(style, scale)
  const own = (style.own ?? []).map((key) => STYLE_NAMES[key])
  return {
    ...sparse<StyleDocument>(whole, wholeStyle(usual, NO_SCALE)),
    ...Object.fromEntries(own.map((key) => [key, whole[key]])),
  }
}

/** The style described by a document. @throws {DocumentError} */
export function styleFrom(document: StyleDocument, usual: TextStyle, resolver: Resolver): TextStyle {
  const { letter_spacing, line_height, fill, ...style } = filled<Full<StyleDocument>>(
    document,
    wholeStyle(usual, NO_SCALE),
  )
  const made: TextStyle = {
    ...style,
    letterSpacing: letter_spacing,
    lineHeight: line_height,
    fill: typeof fill === 'string' ? { mediaId: resolver.photo(fill) } : fill && gradientOf(fill),
  }
  const given = STYLE_OWN.filter((key) => document[STYLE_NAMES[key]] !== undefined)
  return { ...made, ...ownAfter({}, made, usual, STYLE_OWN, given) }
}
