/**
 * Frame rates of films. Television's rates are fractions: 29.97 means 30000/1001. Calculations always use exact rates;
 * `writtenRate` is for people and messages.
 */
const QUOTIENTS = [
  [24_000, 1001],
  [24, 1],
  [25, 1],
  [30_000, 1001],
  [30, 1],
  [50, 1],
  [60_000, 1001],
  [60, 1],
] as const

/** Exact, slowest first. */
export const FRAME_RATES: readonly number[] = QUOTIENTS.map(([num, den]) => num / den)

/** `23.976, 24, 25, 29.97, 30, 50, 59.94, 60` */
export const WRITTEN_RATES = FRAME_RATES.map(writtenRate).join(', ')

/** A frame rate as people write it: 29.97 for 30000/1001. */
export function writtenRate(fps: number): number {
  return Math.round(fps * 1000) / 1000
}

/** A frame rate as a fraction of integers. @throws if it is neither an integer nor among `FRAME_RATES` */
export function quotient(fps: number): { num: number; den: number } {
  if (Number.isInteger(fps)) return { num: fps, den: 1 }
  const [num, den] = QUOTIENTS.find(([num, den]) => num / den === fps) ?? []
  if (num === undefined || den === undefined) throw new Error(`no frame rate ${fps}`)
  return { num, den }
}

/** 23.98 is as common as 23.976; 24 is further away. */
const SAME = 0.01

/** The exact rate that a number means, or undefined if films have no such rate. */
export function frameRate(figure: number): number | undefined {
  return FRAME_RATES.find((rate) => Math.abs(rate - figure) < SAME)
}

/** The exact rate nearest to a number; an integer for an integer. */
export function nearestFrameRate(figure: number): number {
  const rates = Number.isInteger(figure) ? FRAME_RATES.filter(Number.isInteger) : FRAME_RATES
  return rates.reduce((best, rate) => (Math.abs(rate - figure) < Math.abs(best - figure) ? rate : best))
}
