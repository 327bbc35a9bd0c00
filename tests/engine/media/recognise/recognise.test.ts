import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HeardWindow, recognise } from '../../../../src/engine/media/recognise/recognise.ts'
import { modelFacts } from '../../../../src/protocol/speech/model-file.ts'
import { makeMedia } from '../make.ts'
import { SAID, tinyModel } from './tiny-model.ts'

/** FFmpeg's whisper filter with a model that says the same whatever it hears. */

let folder: string
let model: Buffer
const at = (name: string) => join(folder, name)
const TALK = { path: '', demuxer: 'wav' }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recognise-'))
  model = tinyModel()
  await writeFile(at('tiny.bin'), model)
  TALK.path = at('talk.wav')
  const graph = 'aevalsrc=0.3*sin(2*PI*200*t):d=70:s=16000,aformat=s16'
  await makeMedia(TALK.path, { audio: { graph, encoder: 'pcm_s16le' } })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function heard(
  windows: { start: number; end: number }[][],
  name = 'tiny.bin',
  language?: string,
): Promise<HeardWindow[]> {
  const told: HeardWindow[] = []
  const found = { path: at(name), name, bytes: model.length }
  await recognise({ file: TALK, model: found, language, windows }, (one) => told.push(one))
  return told
}

const text = SAID.map(({ words }) => words.join('').trim())

describe('a model that fits', () => {
  test('says what is said in each window, at its times in the recording, and in which language', async () => {
    const [first, second, third, ...more] = await heard([
      [{ start: 2, end: 20 }],
      // 1 s into the second piece of a window is 4.5 s into the window
      [
        { start: 24, end: 27 },
        { start: 40, end: 60 },
      ],
      [{ start: 64, end: 69 }],
    ])
    expect(more).toEqual([])
    expect(first).toEqual({
      window: 0,
      language: 'en',
      lines: [
        { start: 2, end: 4, text: text[0] },
        { start: 4, end: 7, text: text[1] },
      ],
    })
    expect(second?.lines.map(({ start, end }) => [start, end])).toEqual([
      [24, 26],
      [26, expect.closeTo(41.5)],
    ])
    expect(third?.lines.map(({ start, end }) => [start, end])).toEqual([
      [64, 66],
      [66, 69],
    ])
    expect([second, third].map((window) => window?.lines.map((line) => line.text))).toEqual([text, text])
  })

  test('is told the language, and leaves out what it says after the end', async () => {
    const [only] = await heard([[{ start: 10, end: 11.5 }]], 'tiny.bin', 'es')
    expect(only).toEqual({ window: 0, language: 'es', lines: [{ start: 10, end: 11.5, text: text[0] }] })
  })
})

describe('a model that does not fit', () => {
  const changed = async (name: string, change: (bytes: Buffer) => Buffer) => {
    await writeFile(at(name), change(Buffer.from(model)))
    return heard([[{ start: 0, end: 5 }]], name)
  }
  const put = (bytes: Buffer, place: number, value: number) => {
    bytes.writeInt32LE(value, place * 4)
    return bytes
  }

  test.each<[string, string, (bytes: Buffer) => Buffer]>([
    [
      'is something else',
      'it is not a Whisper model in ggml’s format',
      () => Buffer.from('GGUF, a model of another kind'),
    ],
    ['is empty', 'it is not a Whisper model in ggml’s format', () => Buffer.alloc(0)],
    ['is cut short', 'it is cut short: fetch it again', (bytes) => bytes.subarray(0, bytes.length - 5000)],
    ['is cut short in its head', 'it is cut short: fetch it again', (bytes) => bytes.subarray(0, 30)],
    [
      'is of another architecture',
      'it is a model with an architecture other than Whisper’s',
      (bytes) => put(bytes, 1, 32_000),
    ],
    ['has a damaged filter', 'it is damaged', (bytes) => put(bytes, 12, 17)],
    [
      'has a tensor of a type that is not known',
      'it is damaged',
      (bytes) => {
        const name = bytes.indexOf('decoder.positional_embedding')
        bytes.writeInt32LE(77, name - 12)
        return bytes
      },
    ],
  ])('it %s', async (what, why, change) => {
    await expect(changed(`${what}.bin`, change)).rejects.toThrow(`can’t be used: ${why}`)
  })

  test('it is not there', async () => {
    await expect(heard([[{ start: 0, end: 5 }]], 'nothing.bin')).rejects.toThrow(
      'the speech model nothing.bin can’t be used: it can’t be read',
    )
  })
})

test('the facts of a model are read past its weights', async () => {
  expect(await modelFacts(at('tiny.bin'))).toEqual({ multilingual: true, bytes: model.length })
})
