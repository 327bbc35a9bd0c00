import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeMedia } from './tools/av.ts'
import { damaged } from './tools/damage.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'damaged-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const PICTURE = 'testsrc2=s=96x64:r=30:d=0.4'

const FORMATS: Record<string, string> = { jpg: 'yuvj420p', png: 'rgb24', gif: 'bgr8', webp: 'yuva420p', mov: 'argb' }

test.each([
  ['mp4', 'mov', 'libx264'],
  ['mov', 'mov', 'qtrle'],
  ['ts', 'mpegts', 'libx264'],
  ['mkv', 'matroska', 'libx264'],
  ['webm', 'matroska', 'libvpx'],
  ['avi', 'avi', 'mpeg4'],
  ['jpg', 'jpeg_pipe', 'mjpeg'],
  ['png', 'png_pipe', 'png'],
  ['gif', 'gif', 'gif'],
  ['webp', 'webp_anim', 'libwebp_anim'],
])('a cut or bit-flipped %s is shown as far as it goes or refused with its name', async (extension, demuxer, codec) => {
  const still = demuxer.endsWith('_pipe')
  const filter = `${PICTURE},format=${FORMATS[extension] ?? 'yuv420p'}${still ? ',trim=end_frame=1' : ''}`
  const file = await makeMedia({
    file: join(dir, `whole.${extension}`),
    video: { filter, codec, encoder: extension === 'jpg' ? { colorRange: 2 } : {} },
    ...(still ? { format: 'image2', muxer: { update: '1' } } : {}),
  })
  const whole = readFileSync(file)
  const renders = Array.from({ length: 6 }, (_, seed) => {
    const path = join(dir, `bad-${seed}.${extension}`)
    writeFileSync(path, damaged(whole, seed))
    const size = { width: 96, height: 64, durationSeconds: 0.4 }
    const media = mediaOf(path, { ...size, demuxer, kind: still ? 'image' : 'video', hash: `${extension}-${seed}` })
    const canvas = { width: 96, height: 64, fps: 30, fit: 'crop', background: '#000000' } as const
    return engine.render(draftOf([clip(media, 12)], { canvas }), library(media))
  })
  for (const [seed, status] of (await Promise.all(renders)).entries()) {
    if (status.status === 'completed') continue
    expect(status, `seed ${seed}`).toMatchObject({ status: 'failed', error: expect.stringContaining(`bad-${seed}`) })
  }
})
