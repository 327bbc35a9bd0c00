import type { Scanner } from '../grammar/grammar.ts'

const FIGURES = Object.fromEntries(
  `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve
  veinte`
    .split(/\s+/)
    .map((word, i) => [word, i]),
)
const MORE: Readonly<Record<string, number>> = {
  ...FIGURES,
  un: 1,
  una: 1,
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
}

/** `siete`, `treinta y cinco`, and numbers with a decimal comma: `0,5` */
export const numeral: Scanner = (tokens, at) => {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (!first) return []
  const adjoins = second?.start === first.end && third?.start === second.end
  if (first.kind === 'number' && second?.text === ',' && third?.kind === 'number' && adjoins)
    return [{ end: at + 3, value: Number(`${first.value}.${third.text}`) }]
  const value = Object.hasOwn(MORE, first.text) ? MORE[first.text] : undefined
  if (value === undefined) return []
  const ones = second?.text === 'y' && Object.hasOwn(MORE, third?.text ?? '') ? MORE[third?.text ?? ''] : undefined
  const joined = value >= 30 && ones !== undefined && ones > 0 && ones < 10
  return joined ? [{ end: at + 3, value: value + ones }] : [{ end: at + 1, value }]
}
