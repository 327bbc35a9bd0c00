import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { probe } from '../../../src/engine/media/probe.ts'
import { SoundReader } from '../../../src/engine/media/sound/reader.ts'
import { FramePicker } from '../../../src/engine/render/av/picker.ts'
import { makeMedia } from '../media/make.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-off-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what is there of a recording that broke off can be used, from its first moment to its last', () => {
  // the picture begins a little after the sound, as encoders of sound have it
  const graph = 'testsrc2=s=64x48:r=20:d=6,format=yuv420p,setpts=PTS+1'
  const aac = (frequency: number) => ({ graph: `sine=f=${frequency}:d=6,aformat=fltp`, encoder: 'aac' })
  const opus = { graph: 'sine=d=6:r=48000,aformat=flt', encoder: 'libopus' }
  const x264 = { graph, encoder: 'libx264' }

  test.each([
    ['of a screen recorder', 'obs.mkv', { video: x264, audio: [440, 660, 880].map(aac) }],
    ['with one track of sound', 'one.mkv', { video: x264, audio: aac(440) }],
    ['of a browser', 'opus.webm', { video: { graph, encoder: 'libvpx' }, audio: opus }],
    ['that begins with its picture', 'picture.mkv', { video: x264 }],
    ['with key pictures', 'keys.mkv', { video: { ...x264, options: { g: '10', bf: '0' } }, audio: aac(440) }],
  ])('%s', async (_, name, streams) => {
    await makeMedia(join(folder, name), streams)
    const whole = readFileSync(join(folder, name))
    const path = join(folder, `cut-${name}`)
    writeFileSync(path, whole.subarray(0, whole.length * 0.6))
    const { truncated, durationSeconds = 0, demuxer = '', hasAudio } = await probe({ path, name }, () => {})
    expect(truncated).toBe(true)
    expect(durationSeconds).toBeGreaterThan(1)
    for (const time of [0, 0.04, durationSeconds / 2, durationSeconds]) {
      const picker = await FramePicker.open({ path, demuxer })
      expect(picker.at(time, 0.1).width).toBe(64)
      picker.close()
    }
    if (hasAudio)
      for (const time of [0, 0.5, durationSeconds / 2]) {
        const sound = await SoundReader.open({ path, demuxer }, time, time + 0.2)
        expect(sound.read()?.left.length).toBeGreaterThan(0)
        sound.close()
      }
  })
})
