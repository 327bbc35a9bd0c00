import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { read } from '../../../src/engine/reader/index.ts'
import { EXAMPLES, page } from './support/examples.ts'

const uploads: Context['uploads'] = [
  { name: 'beach.mp4', type: 'video', duration: 12 },
  { name: 'cat.jpg', type: 'image' },
  { name: 'city.mp4', type: 'video', duration: 8 },
  { name: 'song.mp3', type: 'audio', duration: 60 },
  { name: 'talk.srt', type: 'subtitle' },
]
const timeline: Context = {
  uploads: [
    ...uploads,
    { name: 'dog.jpg', type: 'image' },
    { name: 'logo.png', type: 'image', alpha: true },
    { name: 'badge.png', type: 'image', alpha: true },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'beach.mp4', start: 0, end: 12 },
    { clip: 2, name: 'cat.jpg', start: 12, end: 17 },
    { clip: 3, name: 'city.mp4', start: 17, end: 25 },
  ],
  transitions: [{ between: [1, 2], type: 'fade', duration: 0.5 }],
  audio: [{ role: 'bgm', name: 'song.mp3', start: 0, end: 25, volume: 0.5 }],
  text: [{ text: 'Summer Sale', start: 0, end: 3, position: 'top' }],
  captions: { source: 'talk.srt', cues: 4 },
  overlays: [{ name: 'badge.png', start: 0, end: 25, position: 'top-left', scale: 0.2 }],
  history: ['add_text Summer Sale', 'set_volume bgm 0.5'],
  jobs: [{ id: 'r-1', status: 'processing', progress: 10 }],
}

const cases = EXAMPLES.flatMap(({ operations }) =>
  Object.entries(operations).flatMap(([name, { en, zh, where }]) =>
    [...en, ...zh].map((text) => ({ name, text, where })),
  ),
)

describe('everything on the page of what can be said is understood', () => {
  test.each(cases)('$name: $text', ({ name, text, where }) => {
    const { wishes, unread, ambiguous, troubles } = read(text, where === 'uploads' ? { uploads } : timeline)
    expect({ unread, ambiguous }).toEqual({ unread: [], ambiguous: [] })
    const asked = troubles.map((trouble) => ('ask' in trouble ? 'clarify' : 'refuse'))
    const names = [...wishes.map(({ op }) => op), ...asked].filter((op) => op !== 'build_sequence' || name === op)
    expect(new Set(names)).toEqual(new Set([name]))
  })
})

test('docs/what-you-can-say.md is that page', async () => {
  await expect(page()).toMatchFileSnapshot(join(import.meta.dirname, '../../../docs/what-you-can-say.md'))
})
