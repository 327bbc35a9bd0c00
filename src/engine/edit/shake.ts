/** How a camera's picture wanders: where a still scene stands in each picture of a file. Pure. */
export interface Shake {
  /** s in the source, rising */
  times: number[]
  /** fractions of the stored picture's width and height, from where it stood at first; right and down are positive */
  x: number[]
  y: number[]
}

/** How a clip is held still: the picture is enlarged a little, and moved within what that leaves over. */
export interface Steadying {
  /** 1 and more */
  zoom: number
  times: number[]
  /** how far to move what is seen, fractions of the stored picture */
  x: number[]
  y: number[]
}

/** s of a file that are looked at */
export const LONGEST_SHAKE = 600

/** s: what is faster than this is shake, what is slower is meant */
const SMOOTHNESS = 0.6
/** The most that is moved, a fraction of the picture: more would cost too much of it. */
const REACH = 0.06
/** Below this, a fraction of the picture, nobody sees it move. */
const UNSEEN = 0.0008

/** The way back from the shaken to a smooth path. */
export function steadying({ times, x, y }: Shake): Steadying {
  const [right, down] = [within(difference(times, x)), within(difference(times, y))]
  const most = Math.max(furthest(right), furthest(down))
  return { zoom: 1 / (1 - 2 * most), times, x: right, y: down }
}

/** Whether holding a file still would change anything that can be seen. */
export function isShaky(shake: Shake): boolean {
  const { x, y } = steadying(shake)
  return spread(x) > UNSEEN || spread(y) > UNSEEN
}

/** Root of the mean square. */
function spread(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length))
}

function furthest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

/** Larger shakes are held back in proportion, so that the path stays smooth where it is cut off. */
function within(values: number[]): number[] {
  const most = furthest(values)
  return most <= REACH ? values : values.map((value) => (value * REACH) / most)
}

/** From each place to the smooth path: a mean weighed by a bell in time; beyond the ends the path goes on as it came. */
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
