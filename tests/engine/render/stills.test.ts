import { expect, test } from 'vitest'
import { Kernel } from '../../../src/engine/render/kernel/kernel.ts'
import { Stills } from '../../../src/engine/render/picture/stills.ts'

const SIZE = { width: 70, height: 30 }

test('a still is painted once and is the same afterwards, until there is no more room for it', async () => {
  const kernel = new Kernel()
  const stills = new Stills()
  const painted: string[] = []
  const shows = async (name: string, luma: number): Promise<void> => {
    kernel.reset()
    kernel.alloc(1000)
    const target = kernel.picture(SIZE.width, SIZE.height)
    kernel.fill(target, { y: 1, u: 1, v: 1 })
    await stills.paint(kernel, name, target, async () => {
      painted.push(name)
      kernel.fill(target, { y: luma, u: luma + 1, v: luma + 2 })
    })
    for (const [plane, value] of [
      [target.y, luma],
      [target.u, luma + 1],
      [target.v, luma + 2],
    ] as const)
      expect(new Set(kernel.bytes.subarray(plane.at, plane.at + plane.stride * plane.height))).toEqual(new Set([value]))
  }
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  for (const [i, name] of [...names, ...names].entries()) await shows(name, 10 * (i % names.length))
  expect(painted).toEqual(names)
  await shows('a', 0)
  await shows('g', 60)
  await shows('a', 0)
  expect(painted).toEqual([...names, 'g'])
  await shows('b', 10)
  expect(painted).toEqual([...names, 'g', 'b'])
})

test('what failed is tried again', async () => {
  const kernel = new Kernel()
  const target = kernel.picture(SIZE.width, SIZE.height)
  const stills = new Stills()
  await expect(stills.paint(kernel, 'a', target, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await stills.paint(kernel, 'a', target, async () => kernel.fill(target, { y: 9, u: 9, v: 9 }))
  expect(kernel.bytes[target.y.at]).toBe(9)
})
