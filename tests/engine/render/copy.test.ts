import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf, text } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'copy-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

/** Key frames every 15 frames; luma tells the number of the frame. */
async function counter(name: string, base: number, change: Record<string, string> = {}) {
  const file = await makeMedia({
    file: join(dir, name),
    video: {
      filter: `color=s=320x180:r=30:d=2,format=yuv420p,geq=lum='${base}+N':cb=128:cr=128`,
      codec: 'libx264',
      settings: { crf: '10', profile: 'high', g: '15', 'x264-params': 'scenecut=0:open-gop=0:stitchable=1', ...change },
    },
  })
  return mediaOf(file, { width: 320, height: 180, durationSeconds: 2 })
}

async function tasksOf(
  draft: Draft,
  ...media: Parameters<typeof library>
): Promise<{ tasks: string[]; luma: number[] }> {
  engine.runner.tasks.length = 0
  const file = await engine.film(draft, library(...media))
  const seen = await readMedia(file, { points: [[0.5, 0.5]] })
  for (const [i, { seconds }] of seen.frames.entries()) expect(Math.abs(seconds - i / 30)).toBeLessThan(0.001)
  return { tasks: [...engine.runner.tasks], luma: seen.frames.map(({ colors }) => colors[0]?.[0] ?? 0) }
}

const COPIED = ['mixSound', 'copyClips']

test('untouched clips of one format are joined without encoding, whole and cut at key frames', async () => {
  const [a, b] = [await counter('a.mp4', 20), await counter('b.mp4', 100)]
  const { tasks, luma } = await tasksOf(
    draftOf([clip(a, 60), clip(b, 30, { sourceStart: 0.5 }), clip(a, 15, { sourceStart: 1.5 })]),
    a,
    b,
  )
  expect(tasks).toEqual(COPIED)
  const expected = [
    ...Array(60).keys(),
    ...[...Array(30).keys()].map((n) => 80 + 15 + n),
    ...[...Array(15).keys()].map((n) => 45 + n),
  ]
  expect(luma).toHaveLength(105)
  for (const [i, value] of luma.entries()) expect(Math.abs(value - 20 - (expected[i] ?? 0))).toBeLessThanOrEqual(1)
})

test('anything else is encoded', async () => {
  const a = await counter('a2.mp4', 20)
  const other = await counter('other.mp4', 100, { bf: '0' })
  const fields = await counter('fields.mp4', 20, { flags: '+ildct+ilme', 'x264-params': 'tff=1' })
  const hlg = await counter('hlg.mp4', 20, { 'x264-params': 'transfer=arib-std-b67' })
  const odd = [
    draftOf([clip(fields, 45)]),
    draftOf([clip(hlg, 45)]),
    draftOf([clip(a, 60, { sourceStart: 0.1 })]),
    draftOf([clip(a, 20)]),
    draftOf([clip(a, 60), clip(other, 60)]),
    draftOf([clip(a, 60)], { texts: [text('Title', 0, 20)] }),
    draftOf([clip(a, 60, { flipHorizontal: true })]),
  ]
  for (const draft of odd) {
    const { tasks } = await tasksOf(draft, a, other, fields, hlg)
    expect(tasks.at(-1)).toBe('joinSegments')
    expect(tasks).toContain('renderSegment')
  }
})
