import type { Scanner } from '../grammar/grammar.ts'

const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** `seven`, `thirty five`, `a hundred` */
export const numeral: Scanner = (tokens, at) => {
  const first = tokens[at]?.text ?? ''
  const second = tokens[at + 1]?.text ?? ''
  if ((first === 'a' || first === 'one') && second === 'hundred') return [{ end: at + 2, value: 100 }]
  const one = Object.hasOwn(ONES, first) ? ONES[first] : undefined
  if (one !== undefined) return [{ end: at + 1, value: one }]
  const ten = Object.hasOwn(TENS, first) ? TENS[first] : undefined
  if (ten === undefined) return []
  const more = Object.hasOwn(ONES, second) ? (ONES[second] ?? 0) : 0
  return [{ end: at + 1, value: ten }, ...(more > 0 && more < 10 ? [{ end: at + 2, value: ten + more }] : [])]
}
