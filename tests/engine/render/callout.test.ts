import { expect, test } from 'vitest'
import type { CalloutType } from '../../../src/edits/values/callout.ts'
import { Kernel, PLANES } from '../../../src/engine/render/kernel/kernel.ts'
import { openCallout } from '../../../src/engine/render/picture/callout.ts'

const CANVAS = { width: 640, height: 360, fps: 30 }
const FRAMES = 60
/** a frame in which all of it is there, and nothing is gone */
const STANDING = 30

/** The pictures of a callout of two seconds, painted in order from a frame to another. */
function painted(type: CalloutType, text: string | null, from: number, to: number): Uint8Array[] {
  const box = { x: 0.3, y: 0.3, width: 0.4, height: 0.3 }
  const look = { type, box, text, number: 1, position: null, color: '#FF3B30' }
  const kernel = new Kernel()
  const layer = openCallout(kernel, { kind: 'callout', look, from, length: FRAMES }, CANVAS)
  return Array.from({ length: to - from }, (_, frame) => {
    const picture = kernel.picture(CANVAS.width, CANVAS.height)
    kernel.fill(picture, { y: 120, u: 100, v: 150 })
    layer.lay(frame, picture)
    const planes = PLANES.map((name) => picture[name])
    return Buffer.concat(planes.map(({ at, stride, height }) => kernel.bytes.slice(at, at + stride * height)))
  })
}

const differing = (a: Uint8Array, b: Uint8Array, by: number) =>
  a.reduce((count, value, i) => count + (Math.abs(value - (b[i] ?? 0)) > by ? 1 : 0), 0)

const TYPES = ['arrow', 'box', 'circle', 'underline', 'number'] as const

test.each(TYPES)('%s: what stands is the same to the bit however it came, and fades alike', (type) => {
  const all = painted(type, 'Click here', 0, FRAMES)
  for (const frame of [STANDING, FRAMES - 3]) {
    const [alone] = painted(type, 'Click here', frame, frame + 1)
    expect(all[frame]?.every((value, i) => value === alone?.[i])).toBe(true)
  }
})

test.each(TYPES)('%s: lines that are drawn bit by bit are those that are drawn at once', (type) => {
  const all = painted(type, null, 0, STANDING)
  const inkOf = (picture: Uint8Array) => differing(picture, new Uint8Array(picture.length).fill(120), 0)
  for (const frame of [2, 5, 8, 11]) {
    const [alone = new Uint8Array()] = painted(type, null, frame, frame + 1)
    const [picture = new Uint8Array()] = all.slice(frame)
    // edges may be a little softer or harder, at the end of a short line and of a long one
    expect(differing(picture, alone, 24)).toBeLessThan(80)
    expect(differing(picture, alone, 2)).toBeLessThan(0.01 * inkOf(picture) + 30)
  }
})
