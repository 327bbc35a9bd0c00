import { describe, expect, test } from 'vitest'
import { type PiecedAnimation, posesAt } from '../../../../src/engine/media/text/entrance.ts'
import { spokenAt, spreadWords } from '../../../../src/engine/media/text/spoken.ts'

const ANIMATIONS: PiecedAnimation[] = ['rise', 'lines', 'words', 'mask', 'spring']
const film = (animation: PiecedAnimation, frames = 90, count = 4) => {
  const timing = { frames, fps: 30, animation, count }
  return Array.from({ length: frames }, (_, frame) => posesAt(frame, timing))
}

describe.each(ANIMATIONS)('%s', (animation) => {
  test('piece after piece comes, rests, and all go together', () => {
    const shown = film(animation)
    expect(shown[45]).toBeUndefined()
    expect(shown[0]).toBeDefined()
    expect(shown.at(-1)).toBeDefined()
    const [first, last] = [shown[4]?.[0], shown[4]?.[3]]
    const far = (pose = { opacity: 0, dy: 0, scale: 1 }) => Math.abs(pose.dy) + Math.abs(1 - pose.scale)
    if (animation !== 'rise') expect(far(first)).toBeLessThan(far(last))
  })

  test('what is there from the first frame on only goes', () => {
    const pose = (frame: number) => posesAt(frame, { frames: 90, fps: 30, animation, count: 4, entered: true })
    for (const frame of [0, 3, 10, 45]) expect(pose(frame)).toBeUndefined()
    expect(pose(89)?.[0]).not.toEqual({ opacity: 1, dy: 0, scale: 1 })
  })

  test('a text of a few frames has come before it goes', () => {
    expect(film(animation, 12, 9).some((poses) => poses === undefined)).toBe(true)
  })

  test('nothing jumps: from frame to frame a piece moves less than half of its line', () => {
    const shown = film(animation).map((poses) => poses?.[0] ?? { opacity: 1, dy: 0, scale: 1 })
    for (const [i, pose] of shown.entries())
      if (i > 0 && pose.opacity > 0 && (shown[i - 1]?.opacity ?? 0) > 0)
        expect(Math.abs(pose.dy - (shown[i - 1]?.dy ?? 0))).toBeLessThan(0.5)
  })
})

test('words that nobody heard are spread by their letters', () => {
  const spread = spreadWords(['One', 'wonderful', 'day'], 60)
  expect(spread[0]?.from).toBe(0)
  expect(spread.at(-1)?.to).toBe(60)
  const [short = 0, long = 0] = spread.map(({ from, to }) => to - from)
  expect(long).toBeGreaterThan(1.5 * short)
})

test('words that were heard stand out while they are said, until the next', () => {
  const heard = [
    [0, 3, 2, 5],
    [4, 6, 9, 4],
    [7, 10, 40, 8],
  ] as const
  expect(spokenAt(['One', 'of', 'all'], 'One of all', heard)).toEqual([
    { from: 2, to: 9 },
    { from: 9, to: 25 },
    { from: 40, to: 48 },
  ])
})
