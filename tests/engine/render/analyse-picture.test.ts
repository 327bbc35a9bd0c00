import { afterAll, expect, test } from 'vitest'
import type { PictureAnalysis } from '../../../src/engine/edit/picture-analysis.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
afterAll(() => engine.close())

const file = (name: string, demuxer: string) => ({
  path: new URL(`../../media/${name}`, import.meta.url).pathname,
  demuxer,
})
const analyse = (input: object) => engine.runner.run<PictureAnalysis>('analysePicture', input)

test('a photo is one moment, upright, with a grid, colours and what stands out', async () => {
  const seen = await analyse({ file: file('red-panda.jpg', 'jpeg_pipe') })
  expect(seen).toMatchObject({ width: expect.any(Number), shots: [0], moments: [{ at_ms: 0, motion: 0 }] })
  const [moment] = seen.moments
  expect(moment?.busy).toHaveLength(144)
  expect(moment?.light).toHaveLength(144)
  expect(moment?.colors.length).toBeGreaterThan(2)
  expect(moment?.subject).toBeDefined()
})

test('a clip is looked at a few times a second, and its shots are known', async () => {
  const { moments, shots } = await analyse({ file: file('rabbit.mp4', 'mov'), seconds: 7.8 })
  expect(moments.length).toBeGreaterThan(15)
  expect(moments.length).toBeLessThan(25)
  expect(moments.map(({ at_ms }) => at_ms)).toEqual(moments.map(({ at_ms }) => at_ms).toSorted((a, b) => a - b))
  expect(moments.at(-1)?.at_ms).toBeGreaterThan(7000)
  expect(moments.some(({ motion }) => motion > 0)).toBe(true)
  expect(shots[0]).toBe(0)
})
