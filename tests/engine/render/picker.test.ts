import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { picturesDecoded } from '../../../src/engine/render/av/input.ts'
import { FramePicker } from '../../../src/engine/render/av/picker.ts'
import { makeMedia } from './tools/av.ts'

const dir = mkdtempSync(join(tmpdir(), 'picker-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Luma tells the number of the picture: 20 + 2n. A key picture every five. */
const COUNTER = "color=s=64x64:r=25:d=4,format=yuv420p,geq=lum='20+2*N':cb=128:cr=128"
const settings = { qp: '0', g: '5', bf: '0', preset: 'ultrafast' }

async function open(name: string, more = '') {
  const video = { filter: `${COUNTER}${more}`, codec: 'libx264', settings }
  const path = await makeMedia({ file: join(dir, name), video })
  return FramePicker.open({ path, demuxer: 'matroska' })
}

/** The number of the picture at each moment, and how many were decoded for all. */
function seen(picker: FramePicker, moments: number[], step: number) {
  const before = picturesDecoded()
  const numbers = moments.map((moment) => ((picker.at(moment, step).toBuffer()[0] ?? 0) - 20) / 2)
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

test('while a picture stands for long nothing is decoded again', async () => {
  const picker = await open('held.mkv', ",setpts='if(lt(N,50),PTS,PTS+10/TB)'")
  const moments = Array.from({ length: 350 }, (_, i) => i / 25)
  const { numbers, decoded } = seen(picker, moments, 1 / 25)
  expect(numbers).toEqual(moments.map((_, i) => (i < 50 ? i : i < 300 ? 49 : i - 250)))
  expect(decoded).toBeLessThanOrEqual(100)
  picker.close()
})
