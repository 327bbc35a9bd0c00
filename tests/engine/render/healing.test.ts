import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Media } from '../../../src/engine/media/media.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const photo: Media = mediaOf(new URL('../../media/larch.jpg', import.meta.url).pathname, {
  kind: 'image',
  demuxer: 'jpeg_pipe',
})
const media = library(photo)
const dir = mkdtempSync(join(tmpdir(), 'healing-test-'))
const engine = testEngine({ dir })
const draft = draftOf([clip(photo, 12), clip(photo, 12, { flipHorizontal: true })])
let whole: Buffer
const cached = (ending: string) =>
  readdirSync(join(dir, 'cache'))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(dir, 'cache', name))

beforeAll(async () => {
  whole = readFileSync(await engine.film(draft, media))
})
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

function flip(path: string): void {
  const bytes = readFileSync(path)
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] ?? 0) ^ 16
  writeFileSync(path, bytes)
}

test.each<[string, () => void]>([
  ['a segment with a flipped bit', () => flip(cached('.mp4')[0] ?? '')],
  ['an empty segment', () => truncateSync(cached('.mp4')[1] ?? '', 0)],
  ['a sound with a flipped bit', () => flip(cached('.m4a')[0] ?? '')],
  ['a sound that was cut short', () => truncateSync(cached('.m4a')[0] ?? '', 900)],
  ['everything damaged', () => [...cached('.mp4'), ...cached('.m4a')].forEach(flip)],
  ['no cache at all', () => rmSync(join(dir, 'cache'), { recursive: true })],
  ['no folder of finished films', () => rmSync(join(dir, 'renders'), { recursive: true })],
])('%s is made anew in the same export', async (_, damage) => {
  damage()
  expect(readFileSync(await engine.film(draft, media)).equals(whole)).toBe(true)
})
