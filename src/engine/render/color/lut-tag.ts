import { type Curve, readCurve, sampled } from './curve.ts'
import { between, type Grid } from './grid.ts'

/** Converts device colours, 0-1, to the profile connection space as encoded there, 0-1. */
export interface LutTag {
  convert(device: readonly number[]): number[]
  /** encoding of Lab: 16-bit ICC version 2 ends at 65280 */
  labScale: number
}

/** Reads an A2B lookup table (ICC.1:2022, 10.10 to 10.12). */
export function readLutTag(profile: Buffer, at: number): LutTag {
  const type = profile.toString('latin1', at, at + 4)
  if (type === 'mft1' || type === 'mft2') return readOld(profile, at, type === 'mft2')
  if (type === 'mAB ') return readNew(profile, at)
  throw new Error(`a table of type ${type}`)
}

function readOld(profile: Buffer, at: number, wide: boolean): LutTag {
  const [inputs, outputs, points] = [8, 9, 10].map((i) => profile.readUInt8(at + i)) as [number, number, number] // three read
  const size = wide ? 2 : 1
  const [entries, exits] = wide ? [profile.readUInt16BE(at + 48), profile.readUInt16BE(at + 50)] : [256, 256]
  let next = at + (wide ? 52 : 48)
  const numbers = (count: number) => {
    const start = next
    next += count * size
    return Float32Array.from({ length: count }, (_, i) => sample(profile, start + i * size, size))
  }
  const curves = (count: number, length: number): Curve[] =>
    Array.from({ length: count }, () => sampled(Float64Array.from(numbers(length))))
  const before = curves(inputs, entries)
  const grid: Grid = { points: Array(inputs).fill(points), outputs, values: numbers(points ** inputs * outputs) }
  const after = curves(outputs, exits)
  return {
    convert: (device) => bend(after, between(grid, bend(before, device))),
    labScale: wide ? 65535 / 65280 : 1,
  }
}

function readNew(profile: Buffer, at: number): LutTag {
  const [inputs, outputs] = [profile.readUInt8(at + 8), profile.readUInt8(at + 9)]
  const [b, matrix, m, clut, a] = [12, 16, 20, 24, 28].map((i) => profile.readUInt32BE(at + i))
  const first = a ? readCurves(profile, at + a, inputs) : undefined
  const grid = clut ? readGrid(profile, at + clut, inputs, outputs) : undefined
  const middle = m ? readCurves(profile, at + m, outputs) : undefined
  const mixed = matrix ? readMatrix(profile, at + matrix) : undefined
  const last = b ? readCurves(profile, at + b, outputs) : undefined
  return {
    convert: (device) => {
      const bent = first ? bend(first, device) : device
      const looked = grid ? between(grid, bent) : bent
      const through = middle ? bend(middle, looked) : looked
      const turned = mixed ? mixed(through) : through
      return [...(last ? bend(last, turned) : turned)]
    },
    labScale: 1,
  }
}

function readCurves(profile: Buffer, at: number, count: number): Curve[] {
  let next = at
  return Array.from({ length: count }, () => {
    const { curve, length } = readCurve(profile, next)
    next += 4 * Math.ceil(length / 4)
    return curve
  })
}

function readGrid(profile: Buffer, at: number, inputs: number, outputs: number): Grid {
  const points = Array.from({ length: inputs }, (_, i) => profile.readUInt8(at + i))
  const size = profile.readUInt8(at + 16)
  const count = points.reduce((product, each) => product * each, outputs)
  const values = Float32Array.from({ length: count }, (_, i) => sample(profile, at + 20 + i * size, size))
  return { points, outputs, values }
}

function readMatrix(profile: Buffer, at: number): (values: readonly number[]) => number[] {
  const numbers = Array.from({ length: 12 }, (_, i) => profile.readInt32BE(at + 4 * i) / 65536)
  return (values) =>
    [0, 1, 2].map((row) =>
      values.reduce((sum, value, i) => sum + value * (numbers[3 * row + i] ?? 0), numbers[9 + row] ?? 0),
    )
}

function sample(profile: Buffer, at: number, size: number): number {
  return size === 2 ? profile.readUInt16BE(at) / 65535 : profile.readUInt8(at) / 255
}

function bend(curves: readonly Curve[], values: readonly number[]): number[] {
  return values.map((value, i) => curves[i]?.(value) ?? value)
}
