import { expect, test } from 'vitest'
import type { Box } from '../../../../src/edits/values/box.ts'
import { hashDistance, momentNear, NOTHING_SEEN } from '../../../../src/engine/edit/picture-analysis.ts'
import { lookAt } from '../../../../src/engine/media/pictures/moment.ts'
import { resized } from '../../../../src/engine/media/pictures/pixels.ts'
import { shotsIn } from '../../../../src/engine/media/pictures/shots.ts'
import { picture, thing } from './drawn.ts'

const see = (pixels: ReturnType<typeof picture>) => lookAt(pixels, 0, []).moment

test('what stands out is found wherever it is', () => {
  const boxes = [
    { x: 0.1, y: 0.2, width: 0.2, height: 0.4 },
    { x: 0.7, y: 0.5, width: 0.25, height: 0.3 },
    { x: 0.4, y: 0.1, width: 0.2, height: 0.7 },
  ]
  for (const box of boxes) {
    const found = see(thing(320, 180, box)).subject ?? expect.fail('nothing was found')
    expect(Math.abs(found.x + found.width / 2 - (box.x + box.width / 2))).toBeLessThan(0.05)
    expect(Math.abs(found.y + found.height / 2 - (box.y + box.height / 2))).toBeLessThan(0.06)
    expect(found.width).toBeGreaterThan(0.8 * box.width)
    expect(found.width).toBeLessThan(1.6 * box.width)
  }
})

test('what is connected with the subject and stands out less belongs to it on a calm ground', () => {
  const [body, legs] = [
    { x: 0.3, y: 0.3, width: 0.4, height: 0.25 },
    { x: 0.35, y: 0.55, width: 0.3, height: 0.2 },
  ]
  const { subject, reach } = see(
    picture(240, 160, (x, y) => {
      const isIn = (box: Box) =>
        x >= box.x * 240 && x < (box.x + box.width) * 240 && y >= box.y * 160 && y < (box.y + box.height) * 160
      return isIn(body) ? [240, 235, 225] : isIn(legs) ? [120, 105, 80] : [60, 80 + Math.round(x / 24), 50]
    }),
  )
  expect(subject?.height).toBeGreaterThan(0.44)
  expect(subject?.height).toBeLessThan(0.6)
  expect(reach).toBeUndefined()
})

test('nothing stands out where all is alike, nor in what is hardly a picture', () => {
  expect(see(picture(160, 90, () => [90, 90, 90])).subject).toBeUndefined()
  expect(see(picture(160, 90, (x, y) => ((x + y) % 6 < 3 ? [20, 20, 20] : [230, 230, 230]))).subject).toBeUndefined()
  for (const [width, height] of [
    [1, 1],
    [1, 400],
    [600, 2],
  ] as const)
    expect(see(picture(width, height, (x) => [x % 256, 0, 0])).subject).toBeUndefined()
})

test('the grid says where a picture is busy and where it is bright', () => {
  const { busy, light, dark, bright } = see(
    picture(320, 180, (x, y) => (x < 160 ? [255, 255, 255] : (x + y) % 4 < 2 ? [0, 0, 0] : [80, 80, 80])),
  )
  expect(busy).toHaveLength(144)
  const of = (cells: readonly number[], column: number) => cells[4 * 16 + column] ?? Number.NaN
  expect(of(busy, 3)).toBe(0)
  expect(of(busy, 12)).toBeGreaterThan(0.7)
  expect(of(light, 3)).toBe(1)
  expect(of(light, 12)).toBeLessThan(0.1)
  expect([of(dark, 12), of(bright, 12)]).toEqual([0, expect.closeTo(0.08, 2)])
})

test('a soft picture is less sharp than a crisp one', () => {
  const crisp = picture(320, 180, (x, y) =>
    Math.floor(x / 5) % 2 === Math.floor(y / 5) % 2 ? [30, 30, 30] : [220, 220, 220],
  )
  const soft = resized(resized(crisp, 40, 22), 320, 180)
  expect(see(crisp).sharpness).toBeGreaterThan(see(soft).sharpness + 0.2)
})

test('a hash stays when the size changes, and differs for another picture', () => {
  const one = thing(320, 180, { x: 0.2, y: 0.2, width: 0.3, height: 0.5 })
  const other = thing(320, 180, { x: 0.6, y: 0.4, width: 0.3, height: 0.5 })
  const [hash, small, else_] = [one, resized(one, 150, 90), other].map((each) => see(each).hash)
  expect(hash).toMatch(/^[0-9a-f]{16}$/)
  expect(hashDistance(hash ?? '', small ?? '')).toBeLessThan(6)
  expect(hashDistance(hash ?? '', else_ ?? '')).toBeGreaterThan(10)
})

test('colours are told with their shares, the largest first', () => {
  const { colors } = see(picture(48, 27, (x) => (x < 36 ? [20, 60, 160] : x < 45 ? [240, 200, 40] : [250, 250, 250])))
  expect(colors.map(({ share }) => Math.round(share * 100))).toEqual([75, 19, 6])
  expect(colors[0]?.color).toBe('#143CA0')
})

test('shots begin where a picture differs more than those around it', () => {
  const steps = Array.from({ length: 60 }, (_, i) => ({ time: i / 30, off: i === 20 ? 60 : 4 }))
  expect(shotsIn(steps)).toEqual([0, 667])
  // a camera that is swung round is no cut
  expect(shotsIn(steps.map((step, i) => ({ ...step, off: i > 15 && i < 30 ? 40 : 4 })))).toEqual([0])
})

test('the moment next to a time is found at either end', () => {
  const { moment } = lookAt(thing(64, 36, { x: 0.2, y: 0.2, width: 0.3, height: 0.5 }), 0, [])
  const seen = { ...NOTHING_SEEN, moments: [0, 400, 800].map((at_ms) => ({ ...moment, at_ms })) }
  expect([-5, 190, 250, 5000].map((ms) => momentNear(seen, ms)?.at_ms)).toEqual([0, 0, 400, 800])
  expect(momentNear(NOTHING_SEEN, 100)).toBeUndefined()
})
