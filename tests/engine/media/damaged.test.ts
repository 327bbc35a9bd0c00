import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MediaError, type Probe } from '../../../src/engine/media/media.ts'
import { probe } from '../../../src/engine/media/probe.ts'
import { SoundReader } from '../../../src/engine/media/sound/reader.ts'
import { damaged } from '../render/tools/damage.ts'
import { makeMedia } from './make.ts'

const EACH = 8
let folder: string
const originals: Buffer[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'damaged-'))
  const picture = 'testsrc2=s=64x48:r=10:d=1'
  const tone = 'sine=f=440:d=1:r=48000'
  await makeMedia(join(folder, 'a.webm'), {
    video: { graph: `${picture},format=yuv420p`, encoder: 'libvpx-vp9' },
    audio: { graph: `${tone},aformat=flt`, encoder: 'libopus' },
  })
  await makeMedia(join(folder, 'a.avi'), { video: { graph: `${picture},format=yuv420p`, encoder: 'mpeg4' } })
  await makeMedia(join(folder, 'a.gif'), { video: { graph: `${picture},format=bgr8`, encoder: 'gif' } })
  await makeMedia(join(folder, 'a.m4a'), { audio: { graph: `${tone},aformat=fltp`, encoder: 'aac' } })
  await makeMedia(join(folder, 'a.flac'), { audio: { graph: `${tone},aformat=s16`, encoder: 'flac' } })
  const given = ['rabbit.mp4', 'viper.mp3', 'larch.jpg'].map((name) =>
    resolve(import.meta.dirname, '../../media', name),
  )
  const made = ['a.webm', 'a.avi', 'a.gif', 'a.m4a', 'a.flac'].map((name) => join(folder, name))
  originals.push(...[...given, ...made].map((file) => readFileSync(file)))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('damaged files are used or refused with a reason, never hang and never crash', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7])('original %i', async (which) => {
    for (let seed = 0; seed < EACH; seed++) {
      const path = join(folder, 'damaged.bin')
      writeFileSync(path, damaged(originals[which] ?? Buffer.alloc(0), which * 100 + seed))
      const found = await probed(path)
      if (found?.hasAudio && found.demuxer) expect(await samplesIn(path, found.demuxer)).toBeLessThan(48_000 * 60)
    }
  })
})

async function probed(path: string): Promise<Probe | undefined> {
  try {
    return await probe({ path, name: 'damaged' }, () => {})
  } catch (error) {
    expect(error).toBeInstanceOf(MediaError)
    expect((error as MediaError).reason).not.toBe('') // checked in the line above
    return undefined
  }
}

async function samplesIn(path: string, demuxer: string): Promise<number> {
  const reader = await SoundReader.open({ path, demuxer }, 0)
  let samples = 0
  for (let pcm = reader.read(); pcm; pcm = reader.read()) samples += pcm.left.length
  reader.close()
  return samples
}
