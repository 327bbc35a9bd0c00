import { ANCHORS, type Anchor } from '../../../edits/values/anchor.ts'
import { Palette } from './palette.ts'
import { withoutParts } from './scan.ts'

/** The text of an ASS cue and its override tags. */
export interface OverriddenText {
  text: string
  /** undefined: from its style */
  anchor: Anchor | undefined
  /** px of the script's own picture */
  at: [x: number, y: number] | undefined
  color: string | undefined
  outline: string | undefined
  /** whether some of its letters have another colour */
  mixed: boolean
}

/** `an8`, or by the old numbers `a6`. */
export function alignmentOf(tag: string): Anchor | undefined {
  const [, old, digits] = /^a(n?)(\d{1,2})\s*$/.exec(tag) ?? []
  if (digits === undefined) return undefined
  return old === 'n' ? numberPad(Number(digits)) : oldAlignment(Number(digits))
}

export function numberPad(number: number): Anchor | undefined {
  return ANCHORS[number - 1]
}

/** SSA counts 1 to 3 from the left, plus 4 for the top and 8 for the middle. */
export function oldAlignment(number: number): Anchor | undefined {
  const column = number % 4
  const row = [0, 6, 3][Math.floor(number / 4)]
  return row === undefined || column === 0 ? undefined : numberPad(row + column)
}

/** `&HBBGGRR&`, `&HAABBGGRR`, or the same as a number, as `#RRGGBB`. */
export function assColor(given: string): string | undefined {
  const hex = /^\s*&?H([0-9a-f]{1,8})&?\s*$/i.exec(given)?.[1]
  const decimal = /^\s*(-?\d{1,10})\s*$/.exec(given)?.[1]
  const number = hex !== undefined ? Number.parseInt(hex, 16) : decimal === undefined ? undefined : Number(decimal)
  if (number === undefined) return undefined
  const rgb = [number, number >> 8, number >> 16].map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
  return `#${rgb.join('')}`.toUpperCase()
}

/** A cue's text without override tags. @param breaks whether `\n` breaks a line, as `\N` always does */
export function withoutOverrides(raw: string, breaks: boolean): OverriddenText {
  const palette = new Palette()
  const found: Omit<OverriddenText, 'text' | 'color' | 'mixed'> = {
    anchor: undefined,
    at: undefined,
    outline: undefined,
  }
  let drawing = false
  const words = (text: string) => {
    if (drawing) return ''
    const written = text.replace(/\\[Nnh]/g, (mark) => (mark === '\\N' || (mark === '\\n' && breaks) ? '\n' : ' '))
    palette.letters(written)
    return written
  }
  const text = withoutParts(raw, ['{', '}'], words, (content) => {
    // limits the override tags per block
    for (const tag of content.split('\\', MOST_TAGS).slice(1)) {
      found.anchor ??= alignmentOf(tag)
      found.at ??= positionOf(tag)
      const [, which = '1', color = ''] = /^([13]?)c(&?H[0-9a-f]{1,8}&?)?\s*$/i.exec(tag) ?? []
      if (/^1?c/.test(tag)) palette.set(assColor(color))
      if (which === '3') found.outline ??= assColor(color)
      if (/^r/.test(tag)) palette.set(undefined)
      const mode = /^p(\d)/.exec(tag)?.[1]
      if (mode !== undefined) drawing = mode !== '0'
    }
    return ''
  })
  return { ...found, text, color: palette.color, mixed: palette.isMixed }
}

const MOST_TAGS = 200

/** `pos(10,20)`, and where `move(10,20,…)` begins. */
function positionOf(tag: string): [number, number] | undefined {
  const [, x, y] = /^(?:pos|move)\(\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*,\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*[,)]/.exec(tag) ?? []
  return x === undefined || y === undefined ? undefined : [Number(x), Number(y)]
}
