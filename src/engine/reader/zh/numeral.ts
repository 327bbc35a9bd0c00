import type { Scanner } from '../grammar/grammar.ts'
import type { Token } from '../tokens.ts'

const FIGURES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  兩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** `三`, `十五`, `一百二十`, `一点五`: up to the end of the number. */
export const numeral: Scanner = (tokens, at) => {
  const whole = wholeAt(tokens, at)
  if (whole === undefined) return []
  const decimals = decimalsAt(tokens, whole.end)
  return [decimals === undefined ? whole : { end: decimals.end, value: whole.value + decimals.value }]
}

/** `0.4`: a share; 1 after a noun is a number. */
export const belowOne: Scanner = (tokens, at) => {
  const token = tokens[at]
  return token?.kind === 'number' && token.value < 1 ? [{ end: at + 1, value: token.value }] : []
}

interface Figure {
  end: number
  value: number
}

function wholeAt(tokens: readonly Token[], at: number): Figure | undefined {
  let end = at
  let value = 0
  let ones: number | undefined
  let lowest = 10_000
  for (; ; end += 1) {
    const sign = tokens[end]?.text ?? ''
    const place = Object.hasOwn(PLACES, sign) ? PLACES[sign] : undefined
    const figure = Object.hasOwn(FIGURES, sign) ? FIGURES[sign] : undefined
    if (place !== undefined && place < lowest) {
      value += (ones ?? 1) * place
      lowest = place
      ones = undefined
    } else if (figure !== undefined && (ones === undefined || ones === 0)) ones = figure
    else break
  }
  return end === at ? undefined : { end, value: value + (ones ?? 0) }
}

/** `点五` */
function decimalsAt(tokens: readonly Token[], at: number): Figure | undefined {
  if (tokens[at]?.text !== '点') return undefined
  let end = at + 1
  let digits = ''
  for (let sign = tokens[end]?.text ?? ''; Object.hasOwn(FIGURES, sign); sign = tokens[end]?.text ?? '') {
    digits += String(FIGURES[sign])
    end += 1
  }
  return digits === '' ? undefined : { end, value: Number(`0.${digits}`) }
}
