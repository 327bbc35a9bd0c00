import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AV_CODEC_ID_AV1, AV_CODEC_ID_H264, AV_CODEC_ID_HEVC } from 'node-av/constants'
import { afterAll, expect, test } from 'vitest'
import { decoderThreads } from '../../../src/engine/render/av/decoder-threads.ts'
import { FramePicker } from '../../../src/engine/render/av/picker.ts'
import { makeMedia } from './tools/av.ts'

const dir = mkdtempSync(join(tmpdir(), 'threads-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('large pictures of heavy codecs are decoded by several threads, all others by one', () => {
  const threads = (codecId: typeof AV_CODEC_ID_H264 | typeof AV_CODEC_ID_HEVC | typeof AV_CODEC_ID_AV1, side: number) =>
    [1, 2, 16].map((cores) => decoderThreads({ codecId, width: 2 * side, height: side }, cores))
  expect(threads(AV_CODEC_ID_HEVC, 2160)).toEqual([1, 2, 4])
  expect(threads(AV_CODEC_ID_AV1, 2160)).toEqual([1, 2, 4])
  expect(threads(AV_CODEC_ID_HEVC, 1080)).toEqual([1, 1, 1])
  expect(threads(AV_CODEC_ID_HEVC, 4320)).toEqual([1, 1, 1])
  expect(threads(AV_CODEC_ID_H264, 2160)).toEqual([1, 1, 1])
})

const HEVC = { preset: 'ultrafast', 'x265-params': 'log-level=error:open-gop=1:keyint=12:min-keyint=12:scenecut=0' }
test.each([
  ['hevc.mp4', 'mov', 'libx265', HEVC],
  ['vp9.webm', 'matroska', 'libvpx-vp9', { g: '20', crf: '30', b: '0', 'cpu-used': '8', 'lag-in-frames': '8' }],
])(
  '%s shows the same, however many threads decode it and wherever they begin',
  async (name, demuxer, codec, settings) => {
    const filter = 'testsrc2=s=160x90:r=25:d=2,format=yuv420p'
    const path = await makeMedia({ file: join(dir, name), video: { filter, codec, settings } })
    const moments = [0, 0.04, 0.5, 0.52, 1.9, 3, 0.7, 0.2, 1.2]
    const shown = async (threads: number) => {
      const picker = await FramePicker.open({ path, demuxer }, threads)
      const hashes = moments.map((moment) => createHash('md5').update(picker.at(moment, 0.04).toBuffer()).digest('hex'))
      picker.close()
      return hashes
    }
    const expected = await shown(1)
    expect(new Set(expected).size).toBe(moments.length)
    expect(await shown(3)).toEqual(expected)
  },
)
