import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeMedia } from './tools/av.ts'
import { card, seenOf } from './tools/card.ts'
import { mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine({ size: 1 })
const dir = mkdtempSync(join(tmpdir(), 'large-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

test.each([
  ['jpg', 'yuvj420p', 'mjpeg', { colorRange: 2 }, 700],
  ['png', 'rgb24', 'png', {}, 900],
])('a %s of 100 megapixels is shown within memory', async (extension, format, codec, encoder, megabytes) => {
  const file = await makeMedia({
    file: join(dir, `large.${extension}`),
    format: 'image2',
    muxer: { update: '1' },
    video: { filter: `${card(12_000, 8400, format)},trim=end_frame=1`, codec, encoder },
  })
  const photo = mediaOf(file, { kind: 'image', demuxer: extension === 'jpg' ? 'jpeg_pipe' : 'png_pipe' })
  expect(await seenOf(engine, photo)).toEqual(['white', 'red', 'blue', 'white'])
  const peaks = children().map(peak)
  if (peaks.length > 0) expect(Math.max(...peaks)).toBeGreaterThan(100)
  for (const most of peaks) expect(most).toBeLessThan(megabytes)
})

/** Processes of this one, where the system tells. */
function children(): string[] {
  if (process.platform !== 'linux') return []
  return readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean)
}

/** Most memory that a process ever had, MB; none of one that has just ended. */
function peak(pid: string): number {
  return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1000
}
