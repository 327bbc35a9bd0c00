import { describe, expect, test } from 'vitest'
import { createRateLimiter } from '../../../src/engine/service/rate.ts'

describe('how often something may be done', () => {
  test('a burst at once, and then again as time passes', () => {
    let now = 0
    const limiter = createRateLimiter({ burst: 3, perMinute: 60 }, () => now)
    expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 0])
    expect(limiter.take('a')).toBe(1)
    now += 999
    expect(limiter.take('a')).toBe(1)
    now += 1
    expect(limiter.take('a')).toBe(0)
    expect(limiter.take('a')).toBe(1)
  })

  test('says how long a slow rate has to be waited for', () => {
    const limiter = createRateLimiter({ burst: 1, perMinute: 0.5 }, () => 0)
    limiter.take('a')
    expect(limiter.take('a')).toBe(120)
  })

  test('counts each on its own, and never saves up more than a burst', () => {
    let now = 0
    const limiter = createRateLimiter({ burst: 2, perMinute: 60 }, () => now)
    limiter.take('a')
    expect([1, 2, 3].map(() => limiter.take('b'))).toEqual([0, 0, 1])
    now += 3_600_000
    expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 1])
  })

  test('forgets those that may do it as often as anybody', () => {
    let now = 0
    const limiter = createRateLimiter({ burst: 1, perMinute: 60 }, () => now)
    for (let i = 0; i < 10_001; i++) limiter.take(`user ${i}`)
    now += 1000
    limiter.take('late')
    expect(limiter.take('late')).toBe(1)
    expect(limiter.take('user 0')).toBe(0)
  })
})
