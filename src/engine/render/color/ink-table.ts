import type { Profile } from './icc.ts'
import { encodeSrgb, type Triple, xyzToLinear } from './spaces.ts'

/** Grid points along each ink. */
export const INK_POINTS = 17

/**
 * Red, green and blue, 0-255, for each grid point; the last ink varies fastest.
 * @param toXyz of the profile; without one, inks are taken to be ideal
 */
export function inkTable(toXyz: Profile['toXyz'] | undefined): Float32Array {
  const table = new Float32Array(INK_POINTS ** 4 * 3)
  const color = toXyz && deepened(toXyz)
  let next = 0
  forEachPoint((inks) => {
    const rgb = color ? xyzToLinear(color(inks)).map(encodeSrgb) : pure(inks)
    for (const value of rgb) table[next++] = 255 * Math.min(1, Math.max(0, value))
  })
  return table
}

type Inks = [number, number, number, number]

const pure = ([c, m, y, k]: Inks): Triple => [(1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k)]

function forEachPoint(use: (inks: Inks) => void): void {
  const parts = Array.from({ length: INK_POINTS }, (_, i) => i / (INK_POINTS - 1))
  for (const c of parts) for (const m of parts) for (const y of parts) for (const k of parts) use([c, m, y, k])
}

/** Black point compensation: full ink reflects some light on paper, and dark tones would look milky. */
function deepened(toXyz: Profile['toXyz']): Profile['toXyz'] {
  const [, darkest] = toXyz([1, 1, 1, 1])
  const white = toXyz([0, 0, 0, 0])
  return (inks) => {
    const color = toXyz(inks)
    return color.map((value, i) => (value - darkest * (white[i] ?? 1)) / (1 - darkest)) as Triple // as many as there were
  }
}
