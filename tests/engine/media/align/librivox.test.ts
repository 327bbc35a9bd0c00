import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Aligned, alignScript } from '../../../../src/engine/media/align/align-script.ts'
import { SENTENCES } from './librivox.ts'
import { wavOf } from './speaker.ts'

/** How well known words find their times on real speech. It needs Debian's pocketsphinx-testdata and espeak-ng. */

const FOLDER = '/usr/share/pocketsphinx/test/data/librivox'
const lacking = [
  ...(existsSync(FOLDER) ? [] : ['pocketsphinx-testdata']),
  ...(spawnSync('espeak-ng', ['--version']).error ? ['espeak-ng'] : []),
]
const RATE = 16_000
/** s of quiet between the sentences */
const PAUSE = 1.5

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'librivox-'))
  writeFileSync(join(folder, 'talk.wav'), talk())
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const samplesOf = (file: string) => {
  const bytes = readFileSync(join(FOLDER, `sense_and_sensibility_01_austen_64kb-${file}.wav`)).subarray(44)
  return Float32Array.from({ length: bytes.length >> 1 }, (_, i) => bytes.readInt16LE(2 * i) / 32768)
}

/** All sentences, with quiet between them. */
function talk(): Buffer {
  if (lacking.length > 0) return Buffer.alloc(0)
  const quiet = new Float32Array(PAUSE * RATE)
  return wavOf(
    SENTENCES.flatMap(({ file }) => [samplesOf(file), quiet]),
    RATE,
  )
}

/** When each word begins, s. */
function truth(): number[] {
  let at = 0
  return SENTENCES.flatMap(({ file, starts }) => {
    const begins = starts.map((start) => at + start / 100)
    at += samplesOf(file).length / RATE + PAUSE
    return begins
  })
}

async function aligned(text: string): Promise<Aligned> {
  const script = join(folder, 'talk.txt')
  writeFileSync(script, text)
  return alignScript({ recording: { path: join(folder, 'talk.wav'), demuxer: 'wav' }, script }, () => {})
}

const wordsOf = ({ cues }: Aligned) => cues.flatMap(({ words = [] }) => words)
const script = SENTENCES.map(({ text }) => `${text}.`).join('\n')

function errorsOf(found: Aligned): number[] {
  const begins = truth()
  const words = wordsOf(found)
  expect(words).toHaveLength(begins.length)
  return words.map(({ start }, i) => Math.abs(start - (begins[i] ?? 0))).sort((a, b) => a - b)
}
const share = (errors: readonly number[], part: number) => errors[Math.floor((errors.length - 1) * part)] ?? Infinity

describe.skipIf(lacking.length > 0)(
  `on real speech${lacking.length > 0 ? ` (needs ${lacking.join(' and ')})` : ''}`,
  () => {
    test('words begin within 60 ms of the truth in the median, and 90 % within 250 ms', async () => {
      const found = await aligned(script)
      const errors = errorsOf(found)
      console.log(`median ${share(errors, 0.5).toFixed(3)} s, 90 % within ${share(errors, 0.9).toFixed(3)} s`)
      expect(found.voice).toBe('espeak-ng')
      expect(share(errors, 0.5)).toBeLessThanOrEqual(0.06)
      expect(share(errors, 0.9)).toBeLessThanOrEqual(0.25)
      expect(wordsOf(found).filter(({ unfit }) => unfit)).toEqual([])
    })

    test('a script that is not what is said does not fit, and a part that is not does not', async () => {
      const wrong = [
        'Our company sells plastic garden chairs in four sizes and they are easy to stack.',
        'Click on the blue button, then wait until the window closes by itself.',
        'Tomorrow the weather will be mostly cloudy with a little rain in the north.',
        'Please bring seven fresh lemons and a bag of flour from the corner shop.',
      ].join('\n')
      const nothing = wordsOf(await aligned(wrong))
      expect(nothing.filter(({ unfit }) => unfit).length / nothing.length).toBeGreaterThan(0.8)
    })

    test('without a voice the times are rough, and say so', async () => {
      vi.stubEnv('PATH', folder)
      const found = await aligned(script)
      vi.unstubAllEnvs()
      expect(found.voice).toBeNull()
      const errors = errorsOf(found)
      console.log(`rough: median ${share(errors, 0.5).toFixed(3)} s, 90 % within ${share(errors, 0.9).toFixed(3)} s`)
      expect(share(errors, 0.5)).toBeLessThan(0.5)
      expect(wordsOf(found).every(({ estimated }) => estimated)).toBe(true)
    })
  },
)
