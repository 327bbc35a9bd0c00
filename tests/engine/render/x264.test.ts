import { afterEach, expect, test } from 'vitest'
import { fillsEights } from '../../../src/engine/render/av/x264.ts'
import { readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const photo = mediaOf(new URL('../../media/larch.jpg', import.meta.url).pathname, {
  kind: 'image',
  demuxer: 'jpeg_pipe',
})

afterEach(() => {
  delete process.env.MALLOC_PERTURB_
})

test.each([
  [3840, true],
  [1920, true],
  [1280, true],
  [640, true],
  [630, true],
  [1080, false],
  [854, false],
  [480, false],
  [624, false],
])('rows of pictures %d px wide are whole eights of macroblocks: %s', (width, expected) => {
  expect(fillsEights(width)).toBe(expected)
})

/** Renders where the C library (glibc's, at least) fills memory that is handed out with some byte. */
async function hashes(width: number, byte: string): Promise<string[]> {
  process.env.MALLOC_PERTURB_ = byte
  const engine = testEngine({ size: 1 })
  const motion = { direction: 'left', amount: 0.5 } as const
  const canvas = { width, height: 270, fps: 30, fit: 'crop', background: '#000000' } as const
  const file = await engine.film(draftOf([clip(photo, 60, { motion })], { canvas }), library(photo))
  const { frames } = await readMedia(file)
  await engine.close()
  return frames.map(({ hash }) => hash)
}

test.each([480, 640])('memory that nobody wrote is not seen in pictures %d px wide', async (width) => {
  expect(await hashes(width, '1')).toEqual(await hashes(width, '254'))
})
