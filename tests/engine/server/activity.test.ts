import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActivity } from '../../../src/engine/server/activity.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function engine(idleMs = 1000) {
  const state = { rendering: false, ended: 0 }
  const activity = createActivity({ idleMs, busy: () => state.rendering, onIdle: () => state.ended++ })
  return { state, activity }
}

test('the idle time begins anew after each request', () => {
  const { state, activity } = engine()
  vi.advanceTimersByTime(900)
  activity.begin()()
  vi.advanceTimersByTime(900)
  expect(state.ended).toBe(0)
  vi.advanceTimersByTime(100)
  expect(state.ended).toBe(1)
})

test('it never ends while a request, a turn or a render is going on', () => {
  const { state, activity } = engine()
  const done = activity.begin()
  expect(activity.idle).toBe(false)
  vi.advanceTimersByTime(60_000)
  expect(state.ended).toBe(0)
  state.rendering = true
  done()
  done() // a second time counts for nothing
  vi.advanceTimersByTime(60_000)
  expect(state.ended).toBe(0)
  state.rendering = false
  vi.advanceTimersByTime(1000)
  expect(state.ended).toBe(1)
})

test('a retiring engine ends soon, but what goes on is finished first', () => {
  const { state, activity } = engine(600_000)
  state.rendering = true
  activity.retire()
  vi.advanceTimersByTime(10_000)
  expect(state.ended).toBe(0)
  state.rendering = false
  vi.advanceTimersByTime(200)
  expect(state.ended).toBe(1)
})

test('an idle time that no timer can hold does not end it at once', () => {
  const { state } = engine(1e12)
  vi.advanceTimersByTime(3600_000)
  expect(state.ended).toBe(0)
})
