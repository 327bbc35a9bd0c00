import type { Relative, Size } from '../../edits/values/look.ts'
import type { TypeSize } from '../../edits/values/type-size.ts'
import type { Canvas, Text } from './draft.ts'
import { clamp } from './values.ts'

/** How large letters of a named size are, in shares of the canvas's shorter side. */
export const SHARES: Readonly<Record<Size, number>> = { small: 0.046, medium: 0.07, large: 0.11 }

/** What a text is in its film, as far as its size goes. */
export type TextRole = 'title' | 'text' | 'lower third' | 'caption'

/** One that opens the video, in the middle, at the top or wherever it finds a place, is its title. */
export function roleOf(
  { start, frames, position }: Pick<Text, 'start' | 'frames' | 'position'>,
  length: number,
): TextRole {
  if (position === 'lower-third') return 'lower third'
  const central = position === 'auto' || position === 'center' || position === 'top'
  return start === 0 && frames < length && central ? 'title' : 'text'
}

/** How much smaller a text is than a short one of its kind, as a part of that. */
export function smallerByLength(text: string, role: TextRole, canvas: Pick<Canvas, 'width' | 'height'>): number {
  return Math.min(1, sizeByLength(text, role, canvas) / sizeByLength('A short title', role, canvas))
}

/** Sizes of one scale, a third or a quarter larger each: up to so many characters, a share of the canvas's shorter side. */
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
/** Captions of upright films, which are read on phones. */
const UPRIGHT_CAPTION = 0.06
/** A word that is wider than this many of its sizes makes a title smaller. */
const WIDEST_WORD = 0.62

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** How large a text is of which nothing was said: a share of the canvas's height. */
export function sizeByLength(
  text: string,
  role: TextRole,
  { width, height }: Pick<Canvas, 'width' | 'height'>,
): number {
  const shorter = Math.min(width, height)
  if (role === 'caption' && height > width) return tidy((UPRIGHT_CAPTION * shorter) / height)
  const characters = text.replace(/\s+/g, ' ').length + [...text].filter((letter) => IDEOGRAPH.test(letter)).length
  const share = SCALE[role].find(([most]) => characters <= most)?.[1] ?? SHARES.medium
  // on an upright canvas a long word decides
  const longest = Math.max(1, ...text.split(/\s+/).map((word) => (IDEOGRAPH.test(word) ? 1 : word.length)))
  const fitting = (0.76 * width) / (WIDEST_WORD * longest) / shorter
  return tidy((Math.min(share, Math.max(fitting, SCALE[role].at(-1)?.[1] ?? share)) * shorter) / height)
}

const tidy = (share: number): number => Math.round(share * 1e4) / 1e4

const NAMES: readonly Size[] = ['small', 'medium', 'large']
const STEPS = { small: 1.25, large: 1.6 }
const SMALLEST = 0.01

/**
 * A size after a step: the next name, and where there is none a share of the canvas's height, so that "larger" is larger
 * whatever the size was.
 * @param before the size that the step begins at
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

/** How large letters of a named size are, as a share of the canvas's height. */
export const shareOf = (name: Size, { width, height }: Canvas): number =>
  (SHARES[name] * Math.min(width, height)) / height
