import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Packet } from 'node-av/lib'
import { afterAll, expect, test } from 'vitest'
import { HevcReferences } from '../../../src/engine/render/av/hevc-references.ts'
import { picturesDecoded } from '../../../src/engine/render/av/input.ts'
import { FramePicker } from '../../../src/engine/render/av/picker.ts'
import { lateness } from '../../../src/engine/render/plan/moment.ts'
import { makeMedia } from './tools/av.ts'

const dir = mkdtempSync(join(tmpdir(), 'picker-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Luma tells the number of the picture: 20 + 2n. A key picture every five. */
const COUNTER = "color=s=64x64:r=25:d=4,format=yuv420p,geq=lum='20+2*N':cb=128:cr=128"
const settings = { qp: '0', g: '5', bf: '0', preset: 'ultrafast' }

async function open(name: string, more = '', change: Record<string, string> = {}) {
  const video = { filter: `${COUNTER}${more}`, codec: 'libx264', settings: { ...settings, ...change } }
  const path = await makeMedia({ file: join(dir, name), video })
  return FramePicker.open({ path, demuxer: 'matroska' })
}

/** The number of the picture at each moment, and how many were decoded for all. */
function seen(picker: FramePicker, moments: number[], step: number) {
  const before = picturesDecoded()
  const numbers = moments.map((moment) => Math.round(((picker.at(moment, step).toBuffer()[0] ?? 0) - 20) / 2))
  return { numbers, decoded: picturesDecoded() - before }
}

test('moments far apart are gone to, those near one another are read on to', async () => {
  const picker = await open('even.mkv')
  const near = Array.from({ length: 30 }, (_, i) => i / 25)
  const slow = seen(picker, near, 1 / 25)
  expect(slow.numbers).toEqual(near.map((_, i) => i))
  expect(slow.decoded).toBeLessThanOrEqual(32)
  const far = seen(picker, [2, 3, 3.8], 1)
  expect(far.numbers).toEqual([50, 75, 95])
  expect(far.decoded).toBeLessThan(15)
  expect(seen(picker, [0.4, 3.96, 9], 1).numbers).toEqual([10, 99, 99])
  picker.close()
})

test('a moment far ahead is gone to, though only one key picture was read so far', async () => {
  const picker = await open('one.mkv', '', { g: '25' })
  expect(seen(picker, [0, 3.4, 3.44], 1 / 25)).toEqual({ numbers: [0, 85, 86], decoded: expect.closeTo(14, -1) })
  picker.close()
})

test('while a picture stands for long nothing is decoded again', async () => {
  const picker = await open('held.mkv', ",setpts='if(lt(N,50),PTS,PTS+10/TB)'")
  const moments = Array.from({ length: 350 }, (_, i) => i / 25)
  const { numbers, decoded } = seen(picker, moments, 1 / 25)
  expect(numbers).toEqual(moments.map((_, i) => (i < 50 ? i : i < 300 ? 49 : i - 250)))
  expect(decoded).toBeLessThanOrEqual(100)
  picker.close()
})

const WITH_B = { qp: '1', g: '40', bf: '3', b_strategy: '0', 'x264-params': 'open-gop=1:b-pyramid=normal' }

test('on the way to a picture, those to which none refers are not decoded, and the same pictures are seen', async () => {
  for (const name of ['open', 'uneven']) {
    const more = name === 'uneven' ? ",setpts='(3*N+mod(N,3))/25/TB'" : ''
    const shown = Array.from({ length: 100 }, (_, i) => (more ? 3 * i + (i % 3) : i) / 25)
    const picker = await open(`${name}.mkv`, more, WITH_B)
    for (const step of [1 / 25, 1 / 8, 1 / 3]) {
      const wanted = (moment: number) =>
        Math.max(
          0,
          shown.findLastIndex((time) => time <= moment + lateness(step)),
        )
      const moments = Array.from({ length: 12 }, (_, i) => 0.7 + i * step).filter((moment) => moment < 4)
      for (const from of [moments, moments.slice(2), [3.3], [0.1, 0.14], [2.5, 3.9], [0]])
        expect(seen(picker, from, step).numbers).toEqual(from.map(wanted))
    }
    picker.at(0, 0.04)
    // from the key picture at 40 on; half of the rest are B-frames without dependants
    if (!more) expect(seen(picker, [3.1], 1).decoded).toBeLessThan(25)
    picker.close()
  }
})

/** s: moments of a clip at a speed, and of one that grows faster */
const steady = (from: number, step: number) =>
  Array.from({ length: 95 }, (_, i) => from + i * step).filter((moment) => moment < 3.9)
const faster = Array.from({ length: 90 }, (_, i) => 0.1 + i / 25 + (i / 25) ** 2).filter((moment) => moment < 3.9)

const CODECS = {
  h264: { codec: 'libx264', settings: WITH_B },
  hevc: { codec: 'libx265', settings: hevc('temporal-layers=1') },
  'hevc with sub-layers': { codec: 'libx265', settings: hevc('temporal-layers=3') },
} as const

function hevc(layers: string) {
  const parameters = `log-level=none:lossless=1:keyint=40:min-keyint=40:scenecut=0:bframes=3:b-adapt=0:${layers}`
  return { preset: 'ultrafast', 'x265-params': parameters }
}

test.each(Object.entries(CODECS))('of a sped-up clip in %s, what nothing shows is not decoded', async (name, video) => {
  const path = await makeMedia({ file: join(dir, `fast ${name}.mp4`), video: { filter: COUNTER, ...video } })
  const picker = await FramePicker.open({ path, demuxer: 'mov' })
  const wanted = (moments: number[], step: number) =>
    moments.map((moment) => Math.floor(25 * (moment + lateness(step))))
  for (const [moments, step] of [
    ...[1, 2, 3, 4, 8].flatMap((speed) => [0, 1, 2, 3].map((at) => [steady(at / 25, speed / 25), speed / 25] as const)),
    [faster, 2 / 25] as const,
  ]) {
    picker.expect(moments, step)
    expect(seen(picker, moments, step).numbers).toEqual(wanted(moments, step))
  }
  // every second picture, of which each has one that nothing refers to before it
  const twice = steady(0, 2 / 25)
  picker.expect(twice, 2 / 25)
  expect(seen(picker, twice, 2 / 25).decoded).toBeLessThan(0.65 * 100)
  // others than those that were announced, and more of them
  picker.expect(twice, 2 / 25)
  expect(seen(picker, [0, 0.08, 0.16, 0.2, 0.24, 0.28], 1 / 25).numbers).toEqual([0, 2, 4, 5, 6, 7])
  picker.expect([0, 0.4, 0.8], 0.4)
  expect(seen(picker, [0, 0.4], 0.4).numbers).toEqual([0, 10])
  const next = steady(11 / 25, 1 / 25)
  picker.expect(next, 1 / 25)
  expect(seen(picker, next, 1 / 25).numbers).toEqual(wanted(next, 1 / 25))
  picker.close()
})

test('the last picture of a film whose edit list leaves out its end is seen, however far ahead', async () => {
  const file = join(dir, 'cut.mp4')
  await makeMedia({ file, video: { filter: COUNTER, codec: 'libx264', settings: WITH_B } })
  const bytes = readFileSync(file)
  for (const pictures of [95, 96, 97, 98]) {
    // after the version, the flags and the count: the duration, ms
    bytes.writeUInt32BE(40 * pictures, bytes.indexOf('elst') + 12)
    writeFileSync(file, bytes)
    const picker = await FramePicker.open({ path: file, demuxer: 'mov' })
    const oneByOne = seen(picker, steady(3.2, 1 / 25), 1 / 25).numbers.at(-1)
    picker.close()
    const fresh = await FramePicker.open({ path: file, demuxer: 'mov' })
    expect(seen(fresh, [9], 1).numbers).toEqual([oneByOne])
    fresh.close()
  }
})

test('in HEVC only pictures of the highest sub-layer are free, and only those that their own layer does not use', () => {
  const parameters = Buffer.from([33 << 1, 1, 1 << 1, 0]) // of two sub-layers
  const record = Buffer.concat([
    Buffer.from([1, ...Array(20).fill(0), 3, 1, 33, 0, 1, 0, parameters.length]),
    parameters,
  ])
  const references = HevcReferences.of(record)
  const isFree = (...units: [type: number, layer: number, subLayer: number][]) => {
    const packet = new Packet()
    packet.alloc()
    packet.data = Buffer.concat(
      units.map(([type, layer, subLayer]) => Buffer.from([0, 0, 0, 3, type << 1, (layer << 3) | (subLayer + 1), 128])),
    )
    const result = references?.isFree(packet)
    packet.free()
    return result
  }
  expect(isFree([0, 0, 1])).toBe(true)
  expect(isFree([35, 0, 0], [8, 0, 1], [8, 0, 1], [40, 0, 1])).toBe(true)
  expect(isFree([0, 0, 0])).toBe(false)
  expect(isFree([1, 0, 1])).toBe(false)
  expect(isFree([0, 0, 1], [1, 0, 1])).toBe(false)
  expect(isFree([0, 0, 1], [0, 1, 1])).toBe(false)
  expect(isFree([35, 0, 0])).toBe(false)
  expect(HevcReferences.of(Buffer.from([0, 0, 0, 1, 64, 1]))).toBeUndefined()
  expect(HevcReferences.of(record.subarray(0, record.length - 2))).toBeDefined()
  expect(HevcReferences.of(null)).toBeUndefined()
})
