import type { Relative, Size } from '../../edits/values/look.ts'
import type { TypeSize } from '../../edits/values/type-size.ts'
import type { Canvas, Text } from './draft.ts'
import { clamp } from './values.ts'

/** Named type sizes, as shares of the canvas's shorter side. */
export const SHARES: Readonly<Record<Size, number>> = { small: 0.046, medium: 0.07, large: 0.11 }

/** The role of a text, which determines its size. */
export type TextRole = 'title' | 'text' | 'lower third' | 'caption'

/** A text that opens the video in the middle, at the top or with automatic position is its title. */
export function roleOf(
  { start, frames, position }: Pick<Text, 'start' | 'frames' | 'position'>,
  length: number,
): TextRole {
  if (position === 'lower-third') return 'lower third'
  const central = position === 'auto' || position === 'center' || position === 'top'
  return start === 0 && frames < length && central ? 'title' : 'text'
}

/** Size of a text relative to a short one of its role. */
export function smallerByLength(text: string, role: TextRole, canvas: Pick<Canvas, 'width' | 'height'>): number {
  return Math.min(1, sizeByLength(text, role, canvas) / sizeByLength('A short title', role, canvas))
}

/** Type scales by number of characters, as shares of the canvas's shorter side. */
const SCALE: Record<TextRole, readonly (readonly [characters: number, share: number])[]> = {
  title: [
    [10, 0.128],
    [20, 0.1025],
    [44, 0.082],
    [90, 0.0656],
    [Number.POSITIVE_INFINITY, 0.0525],
  ],
  text: [
    [48, 0.0656],
    [110, 0.0525],
    [Number.POSITIVE_INFINITY, 0.042],
  ],
  'lower third': [
    [60, 0.046],
    [Number.POSITIVE_INFINITY, 0.037],
  ],
  caption: [[Number.POSITIVE_INFINITY, 0.042]],
}
/** Captions of vertical films, which are viewed on phones. */
const UPRIGHT_CAPTION = 0.06
/** Longest word of a title at full size. */
const WIDEST_WORD = 0.62

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Automatic size of a text, as a share of the canvas's height. */
export function sizeByLength(
  text: string,
  role: TextRole,
  { width, height }: Pick<Canvas, 'width' | 'height'>,
): number {
  const shorter = Math.min(width, height)
  if (role === 'caption' && height > width) return tidy((UPRIGHT_CAPTION * shorter) / height)
  const characters = text.replace(/\s+/g, ' ').length + [...text].filter((letter) => IDEOGRAPH.test(letter)).length
  const share = SCALE[role].find(([most]) => characters <= most)?.[1] ?? SHARES.medium
  // on a vertical canvas the longest word decides
  const longest = Math.max(1, ...text.split(/\s+/).map((word) => (IDEOGRAPH.test(word) ? 1 : word.length)))
  const fitting = (0.76 * width) / (WIDEST_WORD * longest) / shorter
  return tidy((Math.min(share, Math.max(fitting, SCALE[role].at(-1)?.[1] ?? share)) * shorter) / height)
}

const tidy = (share: number): number => Math.round(share * 1e4) / 1e4

const NAMES: readonly Size[] = ['small', 'medium', 'large']
const STEPS = { small: 1.25, large: 1.6 }
const SMALLEST = 0.01

/**
 * A relative size step: the next named size, or a share of the canvas's height if there is none, so that "larger" always is
 * larger.
 * @param before the current size
 */
export function sizeAfter(before: TypeSize, { direction, amount }: Relative, canvas: Canvas): TypeSize {
  const up = direction === 'up'
  if (before === 'fit') return up ? before : 'large'
  if (before === 'auto') return sizeAfter('medium', { direction, amount }, canvas)
  if (typeof before === 'string') {
    const step = (up ? 1 : -1) * (amount === 'large' ? 2 : 1)
    const name = NAMES[clamp(NAMES.indexOf(before) + step, 0, NAMES.length - 1)] ?? before
    return name === before ? sizeAfter(shareOf(before, canvas), { direction, amount }, canvas) : name
  }
  const factor = STEPS[amount] ** (up ? 1 : -1)
  return clamp(Math.round(before * factor * 1e4) / 1e4, SMALLEST, 1)
}

/** A named size as a share of the canvas's height. */
export const shareOf = (name: Size, { width, height }: Canvas): number =>
  (SHARES[name] * Math.min(width, height)) / height
