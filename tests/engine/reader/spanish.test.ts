import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { wishesIn } from './support/done.ts'

const context: Context = {
  uploads: [
    { name: 'playa.mp4', type: 'video', duration: 30 },
    { name: 'foto.jpg', type: 'image' },
    { name: 'entrevista.mp4', type: 'video', duration: 30 },
    { name: 'song.mp3', type: 'audio', duration: 60 },
    { name: 'piano.mp3', type: 'audio', duration: 60 },
    { name: 'logo.png', type: 'image' },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'playa.mp4', start: 0, end: 30 },
    { clip: 2, name: 'foto.jpg', start: 30, end: 34 },
    { clip: 3, name: 'entrevista.mp4', start: 34, end: 64 },
  ],
  transitions: [{ between: [1, 2], type: 'fade', duration: 0.5 }],
  audio: [{ role: 'bgm', name: 'song.mp3', start: 0, end: 64, volume: 0.6 }],
  text: [{ text: 'Verano', start: 0, end: 3, position: 'center' }],
  history: ['first', 'second'],
  redo: ['third'],
}

/** Files of which there is no film yet. */
const EMPTY: Context = {
  uploads: [
    { name: 'playa.mp4', type: 'video', duration: 30 },
    { name: 'feria.jpg', type: 'image' },
    { name: 'entrevista.mp4', type: 'video', duration: 30 },
    { name: 'song.mp3', type: 'audio', duration: 60 },
    { name: 'piano.mp3', type: 'audio', duration: 60 },
    { name: 'patio.jpg', type: 'image' },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
}

interface Sentence {
  text: string
  /** said where there are only files */
  empty?: true
  expect: object[]
}

const sentences: Sentence[] = readFileSync(join(import.meta.dirname, 'corpus/spanish.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

const done = (text: string, empty = false): object[] => wishesIn(text, empty ? EMPTY : context)

test('76 sentences, written before the tables: at least 73 are read right, the rest is asked', () => {
  const failed = sentences.filter(({ text, empty, expect: wanted }) => {
    const made = done(text, empty)
    const right = made.length === wanted.length && made.every((edit, i) => matches(edit, wanted[i]))
    expect(right || made.length === 0, `${text}: ${JSON.stringify(made)}`).toBe(true)
    return !right
  })
  expect(failed.length, failed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(3)
})

test.each<[string, object[]]>([
  ['Llama al vídeo "Verano en Cádiz"', [{ op: 'rename', title: 'Verano en Cádiz' }]],
  ['renombra el proyecto "Verano"', [{ op: 'rename', title: 'Verano' }]],
  ['Haz tres shorts de 20 a 60 segundos de esta charla', [{ op: 'shorts', count: 3, length: [20, 60] }]],
  ['Corta esta entrevista en 3 TikToks', [{ op: 'shorts', count: 3 }]],
  ['Convierte esto en 2 reels, cada uno de 15 a 40 segundos', [{ op: 'shorts', count: 2, length: [15, 40] }]],
])('%s', (text, edits) => {
  expect(done(text)).toEqual(edits)
})

/** A default that the sentence leaves open may be there besides. */
function matches(edit: object, wanted: object | undefined): boolean {
  const { amount: _, ...rest } = edit as Record<string, unknown>
  const { amount: __, ...expected } = (wanted ?? {}) as Record<string, unknown>
  return JSON.stringify(sorted(rest)) === JSON.stringify(sorted(expected))
}

function sorted(edit: Record<string, unknown>): [string, unknown][] {
  return Object.entries(edit).sort(([a], [b]) => (a < b ? -1 : 1))
}
