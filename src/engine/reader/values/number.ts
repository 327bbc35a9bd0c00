import { meaning, same } from './meaning.ts'

/** Numbers, in digits or words. */
export const NUMBER = {
  digits: same,
  numeral: same,
  and_share: meaning<{ n: number; s: number }>(({ n, s }) => n + s),
  fraction: meaning<{ a: number; b: number }>(({ a, b }) => (b > 1 && b <= 20 && a > 0 ? a / b : undefined)),
}

/** Numbers that may be negative. */
export const SIGNED = {
  minus: meaning<{ n: number }>(({ n }) => -n),
  plus: same,
  plain: same,
}

/** A position: from 1, or from the end if negative. */
const ORDINAL_NAMES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1, -2, -3] as const
export const ORDINAL = {
  ...(Object.fromEntries(ORDINAL_NAMES.map((n) => [n, () => n])) as Record<
    (typeof ORDINAL_NAMES)[number],
    () => number
  >), // one entry for each name
  nth: meaning<{ n: number }>(({ n }) => (Number.isInteger(n) && n > 0 ? n : undefined)),
  nth_last: meaning<{ n: number }>(({ n }) => (Number.isInteger(n) && n > 0 ? -n : undefined)),
}

/** Number of times. */
export const TIMES = {
  once: meaning(() => 1),
  twice: meaning(() => 2),
  times: meaning<{ n: number }>(({ n }) => (Number.isInteger(n) ? n : undefined)),
}

/** A share of a whole, 0-1 and more. */
export const SHARE = {
  percent: meaning<{ n: number }>(({ n }) => n / 100),
  half: meaning(() => 0.5),
  third: meaning<{ n?: number }>(({ n = 1 }) => n / 3),
  quarter: meaning<{ n?: number }>(({ n = 1 }) => n / 4),
  fifth: meaning<{ n?: number }>(({ n = 1 }) => n / 5),
  /** `两成五`: two tenths and five hundredths */
  tenth: meaning<{ n?: number; m?: number }>(({ n = 1, m = 0 }) => n / 10 + m / 100),
  full: meaning(() => 1),
  double: meaning(() => 2),
  figure: meaning<{ n: number }>(({ n }) => (n >= 0 && n <= 1 ? n : undefined)),
  fraction: meaning<{ a: number; b: number }>(({ a, b }) => (b > 1 && a <= b ? a / b : undefined)),
  /** `about 30 %` */
  about: same,
}

/** A multiple of the speed. */
export const SPEED = {
  times: meaning<{ n: number }>(({ n }) => n),
  times_faster: meaning<{ n: number }>(({ n }) => n),
  times_slower: meaning<{ n: number }>(({ n }) => (n >= 1 ? 1 / n : n > 0 ? n : undefined)),
  percent: meaning<{ n: number }>(({ n }) => n / 100),
  share: meaning<{ s: number }>(({ s }) => s),
  double: meaning(() => 2),
  triple: meaning(() => 3),
  half: meaning(() => 0.5),
  quarter: meaning(() => 0.25),
  normal: meaning(() => 1),
  slow_motion: meaning(() => 0.5),
}

/** The size of a step. */
export const AMOUNT = { small: meaning(() => 'small'), large: meaning(() => 'large') }

/** A positive or negative share. */
export const SIGNED_SHARE = {
  percent: meaning<{ n: number }>(({ n }) => n / 100),
  figure: meaning<{ n: number }>(({ n }) => (Math.abs(n) <= 1 ? n : undefined)),
}

/** Numbers named together. */
export const NUMBERS = {
  list: meaning<{ a: number; b: number[] | number }>(({ a, b }) => [a, ...(Array.isArray(b) ? b : [b])]),
  run: meaning<{ a: number; b: number }>(({ a, b }) =>
    a < b && b - a < 500 ? Array.from({ length: b - a + 1 }, (_, i) => a + i) : undefined,
  ),
}
export const ORDINALS = { list: NUMBERS.list }
