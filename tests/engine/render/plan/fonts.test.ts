import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { planSegments } from '../../../../src/engine/render/plan/plan.ts'
import { segmentName } from '../../../../src/engine/render/plan/segment.ts'
import { FONTS_FOLDER } from '../../../../src/protocol/scripts.ts'
import { clip, draftOf, library, mediaOf, text } from '../tools/drafts.ts'

const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test('what was drawn as boxes is drawn anew when fonts for it were brought, and nothing else is', () => {
  vi.stubEnv(FONTS_FOLDER, folder)
  const photo = mediaOf('photo.jpg', { kind: 'image' })
  const encoding = { codec: 'h264', preset: 'veryfast', crf: 21 } as const
  const named = (words: string) => {
    const draft = draftOf([clip(photo, 30)], { texts: [text(words, 0, 30)] })
    return planSegments({ draft, media: library(photo), encoding, range: { from: 0, to: 30 } }).map(segmentName)
  }
  const before = [named('Hello 你好'), named('สวัสดี')]
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  expect(named('Hello 你好')).toEqual(before[0])
  expect(named('สวัสดี')).not.toEqual(before[1])
})
