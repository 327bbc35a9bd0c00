import { describe, expect, test } from 'vitest'
import type { TextAnimation } from '../../../../src/edits/values/look.ts'
import { textAnimation } from '../../../../src/engine/media/text/animation.ts'

const poses = (animation: TextAnimation, frames = 90, length = 10) =>
  Array.from({ length: frames }, (_, frame) => textAnimation(frame, frames, 30, animation, length))

describe('textAnimation', () => {
  test('none is still', () => {
    for (const pose of poses('none')) expect(pose).toEqual({ opacity: 1, dx: 0, dy: 0, scale: 1, characters: 10 })
  })

  test('a fade rises and falls in even steps and is full in between', () => {
    const opacities = poses('fade').map((pose) => pose.opacity)
    const steps = opacities.slice(1, 12).map((opacity, i) => opacity - (opacities[i] ?? 0))
    for (const step of steps) expect(step).toBeCloseTo(1 / 13, 5)
    expect(opacities.slice(12, 78).every((opacity) => opacity === 1)).toBe(true)
    expect(opacities.at(-1)).toBeCloseTo(1 / 13, 5)
  })

  test('a slide comes from below and rests at its place', () => {
    const offsets = poses('slide').map((pose) => pose.dy)
    expect(offsets[0]).toBeGreaterThan(0.03)
    expect(offsets.every((offset, i) => offset <= (offsets[i - 1] ?? 1))).toBe(true)
    expect(offsets[20]).toBe(0)
  })

  test('a pop overshoots a little and rests at its size', () => {
    const scales = poses('pop').map((pose) => pose.scale)
    expect(scales[0]).toBeLessThan(0.8)
    expect(Math.max(...scales)).toBeGreaterThan(1.01)
    expect(Math.max(...scales)).toBeLessThan(1.1)
    expect(scales.slice(13).every((scale) => scale === 1)).toBe(true)
  })

  test('a typewriter shows one more character at a time, all by the end', () => {
    for (const frames of [3, 30, 90]) {
      const counts = poses('typewriter', frames).map((pose) => pose.characters)
      expect(counts[0]).toBeGreaterThan(0)
      expect(counts.every((count, i) => count >= (counts[i - 1] ?? 0))).toBe(true)
      expect(counts.at(-1)).toBe(10)
    }
  })

  test.each(['fade', 'slide', 'typewriter', 'pop', 'rise'] as const)(
    '%s: what is there from the first frame on only goes',
    (animation) => {
      const at = (frame: number) => textAnimation(frame, 90, 30, animation, 10, true)
      expect(at(0)).toEqual({ opacity: 1, dx: 0, dy: 0, scale: 1, characters: 10 })
      expect(at(89).opacity).toBeLessThan(0.5)
    },
  )

  test.each([1, 2, 3, 7])('%i frames are enough for any', (frames) => {
    for (const animation of ['none', 'fade', 'slide', 'typewriter', 'pop'] as const) {
      const opacities = poses(animation, frames).map((pose) => pose.opacity)
      expect(Math.max(...opacities)).toBeGreaterThan(0.4)
    }
  })
})
