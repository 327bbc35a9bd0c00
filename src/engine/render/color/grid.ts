/** Values on a grid with `points` along each input; the last input varies fastest. */
export interface Grid {
  points: readonly number[]
  outputs: number
  values: Float32Array
}

/** Multilinear interpolation on a grid. @param place 0-1 for each input */
export function between({ points, outputs, values }: Grid, place: readonly number[]): number[] {
  const { base, parts, steps } = surroundings(points, place)
  const sums: number[] = Array(outputs).fill(0)
  for (let corner = 0; corner < 1 << points.length; corner++) {
    let at = base
    let weight = 1
    for (let input = 0; input < points.length; input++) {
      const part = parts[input] ?? 0
      const far = (corner & (1 << input)) !== 0
      weight *= far ? part : 1 - part
      if (far) at += steps[input] ?? 0
    }
    if (weight > 0)
      for (let i = 0; i < outputs; i++) sums[i] = (sums[i] ?? 0) + weight * (values[at * outputs + i] ?? 0)
  }
  return sums
}

/** For each input: the grid point below a place, the fraction to the next, and the stride to the next in the table. */
function surroundings(points: readonly number[], place: readonly number[]) {
  const parts: number[] = []
  const steps: number[] = []
  let base = 0
  let step = 1
  for (let input = points.length - 1; input >= 0; input--) {
    const last = (points[input] ?? 1) - 1
    const exact = Math.min(1, Math.max(0, place[input] ?? 0)) * last
    const from = Math.floor(exact)
    parts[input] = exact - from
    steps[input] = step
    base += from * step
    step *= last + 1
  }
  return { base, parts, steps }
}
