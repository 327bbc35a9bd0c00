/** A curve of an ICC profile: 0-1 to 0-1. */
export type Curve = (value: number) => number

/** Reads a `curv` or `para` element (ICC.1:2022, 10.6 and 10.18) and returns its length in bytes. */
export function readCurve(profile: Buffer, at: number): { curve: Curve; length: number } {
  const type = profile.toString('latin1', at, at + 4)
  if (type === 'curv') return readTable(profile, at)
  if (type === 'para') return readFormula(profile, at)
  throw new Error(`a curve of type ${type}`)
}

function readTable(profile: Buffer, at: number): { curve: Curve; length: number } {
  const count = profile.readUInt32BE(at + 8)
  const length = 12 + 2 * count
  if (count === 0) return { curve: (value) => value, length }
  if (count === 1) return { curve: power(profile.readUInt16BE(at + 12) / 256), length }
  const values = Float64Array.from({ length: count }, (_, i) => profile.readUInt16BE(at + 12 + 2 * i) / 65535)
  return { curve: sampled(values), length }
}

/** Number of parameters of each type of formula. */
const PARAMETERS = [1, 3, 4, 5, 7]

function readFormula(profile: Buffer, at: number): { curve: Curve; length: number } {
  const kind = profile.readUInt16BE(at + 8)
  const count = PARAMETERS[kind]
  if (count === undefined) throw new Error(`a curve of kind ${kind}`)
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from(
    { length: count },
    (_, i) => profile.readInt32BE(at + 12 + 4 * i) / 65536,
  )
  return { curve: formula(kind, { g, a, b, c, d, e, f }), length: 12 + 4 * count }
}

type Parameters = Record<'g' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f', number>

function formula(kind: number, { g, a, b, c, d, e, f }: Parameters): Curve {
  const bent = (value: number) => Math.max(0, a * value + b) ** g
  if (kind === 0) return power(g)
  if (kind === 1) return (value) => (value >= -b / a ? bent(value) : 0)
  // in this type, c is added on both sides
  if (kind === 2) return (value) => (value >= -b / a ? bent(value) : 0) + c
  return (value) => (value >= d ? bent(value) + e : c * value + f)
}

const power =
  (gamma: number): Curve =>
  (value) =>
    Math.max(0, value) ** gamma

/** Linear interpolation between equidistant samples. */
export function sampled(values: Float64Array): Curve {
  const last = values.length - 1
  return (value) => {
    const place = Math.min(1, Math.max(0, value)) * last
    const i = Math.min(last - 1, Math.floor(place))
    const [from = 0, to = 0] = [values[i], values[i + 1]]
    return from + (to - from) * (place - i)
  }
}
