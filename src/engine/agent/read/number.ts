/** Numbers as people write them out, in English and Chinese. */

const UNITS: Record<string, number> = {
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
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  last: -1,
  final: -1,
  penultimate: -2,
}
const PARTS: Record<string, number> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fourth: 1 / 4,
  fourths: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  tenth: 1 / 10,
  tenths: 1 / 10,
}

export interface Numeral {
  value: number
  /** words it takes */
  length: number
  kind: 'number' | 'fraction'
}

/** A number in English words: `thirty five`, `one and a half`, `two hundred`, `three quarters`, `two point five`. */
export function numeralEn(words: readonly string[]): Numeral | undefined {
  if (words[0] === 'a' && words[1] === 'hundred') return numeralEn(['one', ...words.slice(1)])
  let value = 0
  let length = 0
  const unit = (word: string | undefined) => (word === undefined ? undefined : UNITS[word])
  const tens = TENS[words[0] ?? '']
  if (tens !== undefined) {
    const ones = unit(words[1])
    const joins = ones !== undefined && ones > 0 && ones < 10
    value = tens + (joins ? ones : 0)
    length = joins ? 2 : 1
  } else {
    const ones = unit(words[0])
    if (ones === undefined) return undefined
    value = ones
    length = 1
    const part = PARTS[words[1] ?? '']
    if (part !== undefined && words[1] !== 'second') return { value: value * part, length: 2, kind: 'fraction' }
  }
  if (words[length] === 'hundred') {
    const rest = numeralEn(words.slice(words[length + 1] === 'and' ? length + 2 : length + 1, length + 6))
    const joins = rest?.kind === 'number' && rest.value < 100
    value = value * 100 + (joins ? rest.value : 0)
    length += 1 + (joins ? rest.length + (words[length + 1] === 'and' ? 1 : 0) : 0)
  }
  if (words[length] === 'point') {
    const digit = unit(words[length + 1])
    if (digit !== undefined && digit < 10) return { value: value + digit / 10, length: length + 2, kind: 'number' }
  }
  if (words[length] === 'and' && words[length + 1] === 'a' && PARTS[words[length + 2] ?? ''] !== undefined)
    return { value: value + (PARTS[words[length + 2] ?? ''] ?? 0), length: length + 3, kind: 'number' }
  return { value, length, kind: 'number' }
}

/** A fraction in English words: `half`, `a third`, `a quarter`; ordinals are none. */
export function fractionEn(words: readonly string[]): Numeral | undefined {
  if (words[0] === 'half' || words[0] === 'quarter') return { value: PARTS[words[0]] ?? 0, length: 1, kind: 'fraction' }
  const part = PARTS[words[1] ?? '']
  return words[0] === 'a' && part !== undefined && words[1] !== 'second'
    ? { value: part, length: 2, kind: 'fraction' }
    : undefined
}

/** `first`, `2nd`, `last`: its place, negative from the end. */
export function ordinalEn(word: string): number | undefined {
  return Object.hasOwn(ORDINALS, word) ? ORDINALS[word] : undefined
}

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }
const NUMERAL_ZH = /^(?:[零〇一二两俩三四五六七八九十百千万]+(?:点[零〇一二三四五六七八九]+)?|半)/

/** A number in Chinese characters at the start of `text`: 十二, 三十五, 两百, 一点五, 半. */
export function numeralZh(text: string): { value: number; length: number } | undefined {
  const found = NUMERAL_ZH.exec(text)?.[0]
  if (found === undefined) return undefined
  if (found === '半') return { value: 0.5, length: 1 }
  const [whole = '', decimals = ''] = found.split('点')
  let value = 0
  let digit = 0
  let seen = ''
  for (const character of whole) {
    const power = POWERS[character]
    if (power === undefined) {
      digit = DIGITS[character] ?? 0
      seen += digit
      continue
    }
    value += (digit === 0 && seen === '' ? 1 : digit || 1) * power
    digit = 0
    seen = ''
  }
  value += seen.length > 1 ? Number(seen) : digit
  if (decimals !== '') value += Number(`0.${[...decimals].map((c) => DIGITS[c] ?? 0).join('')}`)
  return { value, length: found.length }
}
