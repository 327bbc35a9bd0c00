/** How often something may be done: `burst` times at once, then at a steady rate. */
export interface Rate {
  burst: number
  /** times a minute in the long run */
  perMinute: number
}

export interface RateLimiter {
  /** Counts one request. @returns 0, or the seconds to wait before trying again */
  take(key: string): number
}

/** Full buckets need not be remembered; past this many, they are dropped. */
const MANY = 10_000

/** A token bucket for each key. @param now epoch ms */
export function createRateLimiter({ burst, perMinute }: Rate, now: () => number): RateLimiter {
  const buckets = new Map<string, { left: number; at: number }>()
  const refilled = ({ left, at }: { left: number; at: number }) =>
    Math.min(burst, left + ((now() - at) * perMinute) / 60_000)
  const forgetFull = (): void => {
    for (const [key, bucket] of buckets) if (refilled(bucket) >= burst) buckets.delete(key)
  }
  return {
    take(key) {
      if (buckets.size > MANY) forgetFull()
      const left = refilled(buckets.get(key) ?? { left: burst, at: now() })
      if (left < 1) return Math.ceil(((1 - left) * 60) / perMinute)
      buckets.set(key, { left: left - 1, at: now() })
      return 0
    },
  }
}
