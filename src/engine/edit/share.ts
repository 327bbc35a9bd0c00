/** Divides whole frames without rounding errors. */

/** Divides `total` in proportion to `weights`, each share at least 1; the sum is exact (or one each, if there is less). */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const weight = (i: number) => (sum > 0 ? (weights[i] ?? 0) / sum : 1 / weights.length)
  let upTo = 0
  let given = 0
  const shares = weights.map((_, i) => {
    upTo += weight(i)
    const share = Math.round(upTo * total) - given
    given += share
    return share
  })
  return raised(shares)
}

/** Raises every share to at least 1, taking from the largest. */
function raised(shares: number[]): number[] {
  for (let i = 0; i < shares.length; i++) {
    while ((shares[i] ?? 1) < 1) {
      const largest = shares.indexOf(Math.max(...shares))
      if ((shares[largest] ?? 0) > 1) shares[largest] = (shares[largest] ?? 0) - 1
      shares[i] = (shares[i] ?? 0) + 1
    }
  }
  return shares
}

/** Divides `total` equally within limits; what a limited one leaves goes to the others. */
export function shareWithin(total: number, limits: readonly number[]): number[] {
  const shares = limits.map(() => 0)
  let open = limits.map((_, i) => i)
  let left = total
  while (open.length > 0) {
    const equal = left / open.length
    const full = open.filter((i) => (limits[i] ?? 0) <= equal)
    if (full.length === 0) {
      const parts = shareOut(left, Array(open.length).fill(1))
      for (const [k, i] of open.entries()) shares[i] = Math.min(parts[k] ?? 1, limits[i] ?? 1)
      return shares
    }
    for (const i of full) {
      shares[i] = limits[i] ?? 1
      left -= limits[i] ?? 1
    }
    open = open.filter((i) => !full.includes(i))
  }
  return shares
}
