import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
