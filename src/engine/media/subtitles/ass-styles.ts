import type { Anchor } from '../../../edits/values/anchor.ts'
import { assColor, numberPad, oldAlignment } from './ass-overrides.ts'

/** The supported part of an ASS style. */
export interface AssStyle {
  anchor: Anchor
  /** px of the script's own picture; undefined if not given */
  margins: Margins | undefined
  color: string | undefined
  outline: string | undefined
  /** a box behind the letters instead of an outline */
  background: string | undefined
}

export interface Margins {
  left: number
  right: number
  vertical: number
}

/** The style of a script without one. */
export const PLAIN_STYLE: AssStyle = {
  anchor: 'bottom',
  margins: undefined,
  color: undefined,
  outline: undefined,
  background: undefined,
}

/** A value of a `Style:` or `Dialogue:` line by column; empty if missing. */
export type Field = (column: string) => string

/** @param old SSA, which has other alignments and colour names */
export function styleOf(field: Field, old: boolean): AssStyle {
  const alignment = Number(field('alignment'))
  const outline = assColor(field(old ? 'tertiarycolour' : 'outlinecolour'))
  const boxed = field('borderstyle') === '3'
  return {
    anchor: (old ? oldAlignment(alignment) : numberPad(alignment)) ?? PLAIN_STYLE.anchor,
    margins: marginsOf(field, undefined),
    color: assColor(field('primarycolour')),
    outline: boxed ? undefined : outline,
    background: boxed ? outline : undefined,
  }
}

/** Margins of a style, or of a cue, where 0 means the style's. */
export function marginsOf(field: Field, style: Margins | undefined): Margins | undefined {
  const px = (column: string) => (/^\d{1,5}$/.test(field(column)) ? Number(field(column)) : 0)
  const left = px('marginl') || (style?.left ?? 0)
  const right = px('marginr') || (style?.right ?? 0)
  const vertical = px('marginv') || (style?.vertical ?? 0)
  return left + right + vertical > 0 ? { left, right, vertical } : style
}
