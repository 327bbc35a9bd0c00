import { coversLetter, EMOJI_FAMILY, subsetsFor } from './subsets.ts'

/** Ranges of letters that the engine's own fonts have on every machine, and of invisible characters; a test draws them all. */
export const SURE: readonly (readonly [number, number])[] = [
  [0x0a, 0x0a],
  [0x20, 0x7e],
  [0xa0, 0x148],
  [0x14a, 0x17f],
  [0x388, 0x38a],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x479],
  [0x1ea0, 0x1ef9],
  [0x200c, 0x2015],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x20ac, 0x20ac],
  [0x3000, 0x3003],
  [0x3005, 0x3011],
  [0x3041, 0x3093],
  [0x30a1, 0x30f6],
  [0x30fb, 0x30fe],
  [0xfe0f, 0xfe0f],
  [0xff01, 0xff5e],
]

/** For Chinese characters up to this one, and for emoji, the font packages' declared ranges are correct. */
const LAST_HAN = 0x9fef

/**
 * Whether a letter can be drawn on every machine; others must be drawn to find out, as font packages declare larger ranges than
 * their fonts have.
 */
export function isSure(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  if (SURE.some(([first, last]) => code >= first && code <= last)) return true
  const isHan = code >= 0x4e00 && code <= LAST_HAN
  return subsetsFor('').some((subset) => (isHan || subset.family === EMOJI_FAMILY) && coversLetter(subset, code))
}
