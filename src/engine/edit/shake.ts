/** Camera shake: the position of a static scene in each picture of a file. Pure. */
export interface Shake {
  /** s in the source, ascending */
  times: number[]
  /** offsets from the first position, as fractions of the stored picture's width and height; right and down are positive */
  x: number[]
  y: number[]
}

/** Stabilisation: the picture is slightly enlarged and shifted within the margin. */
export interface Steadying {
  /** at least 1 */
  zoom: number
  times: number[]
  /** shifts, as fractions of the stored picture */
  x: number[]
  y: number[]
}

/** s of a file that are analysed */
export const LONGEST_SHAKE = 600

/** s: faster movement is shake, slower movement is intended */
const SMOOTHNESS = 0.6
/** Largest shift, as a fraction of the picture. */
const REACH = 0.06
/** Invisible movement, as a fraction of the picture. */
const UNSEEN = 0.0008

/** The stabilisation from the shaky to a smooth path. */
export function steadying({ times, x, y }: Shake): Steadying {
  const [right, down] = [within(difference(times, x)), within(difference(times, y))]
  const most = Math.max(furthest(right), furthest(down))
  return { zoom: 1 / (1 - 2 * most), times, x: right, y: down }
}

/** Whether stabilising would make a visible difference. */
export function isShaky(shake: Shake): boolean {
  const { x, y } = steadying(shake)
  return spread(x) > UNSEEN || spread(y) > UNSEEN
}

/** RMS. */
function spread(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length))
}

function furthest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

/** Compresses large shifts smoothly, instead of clipping. */
function within(values: number[]): number[] {
  const most = furthest(values)
  return most <= REACH ? values : values.map((value) => (value * REACH) / most)
}

/** Difference to the smooth path: a Gaussian-weighted mean over time, extrapolated beyond the ends. */
function difference(times: readonly number[], path: readonly number[]): number[] {
  let first = 0
  return path.map((here, i) => {
    const now = times[i] ?? 0
    while ((times[first] ?? now) < now - 3 * SMOOTHNESS) first++
    let [sum, weights] = [0, 0]
    for (let j = first; j < path.length; j++) {
      const away = (times[j] ?? 0) - now
      if (away > 3 * SMOOTHNESS) break
      const mirrored = 2 * i - j
      if (mirrored < first || mirrored >= path.length) continue
      const weight = Math.exp(-0.5 * (away / SMOOTHNESS) ** 2)
      sum += weight * ((path[j] ?? 0) - here)
      weights += weight
    }
    return weights === 0 ? 0 : sum / weights
  })
}
