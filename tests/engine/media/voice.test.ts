import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { timeSpeech } from '../../../src/engine/media/analysis/time-speech.ts'
import { speak } from '../../../src/engine/media/voice/speak.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speech-'))
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A mono WAV of silence at 22,050 Hz. */
function wav(seconds: number): Buffer {
  const bytes = Math.round(seconds * 22_050) * 2
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + bytes, 4)
  header.write('WAVEfmt ', 8)
  for (const [at, value] of [
    [16, 16],
    [20, 1],
    [22, 1],
    [24, 22_050],
    [28, 44_100],
    [32, 2],
    [34, 16],
  ] as const)
    header.writeUInt16LE(value, at)
  header.write('data', 36)
  header.writeUInt32LE(bytes, 40)
  return Buffer.concat([header, Buffer.alloc(bytes)])
}

/** A synthesiser that writes down what it was called with, and speaks for 1.7 s. */
function machine(exitCode = 0) {
  const program = join(folder, 'espeak-ng')
  const log = join(folder, 'log.json')
  const sound = join(folder, 'sound')
  writeFileSync(sound, wav(1.7))
  writeFileSync(
    program,
    `#!${process.execPath}
const fs = require('node:fs')
const args = process.argv.slice(2)
fs.writeFileSync(${JSON.stringify(log)}, JSON.stringify({ args, text: fs.readFileSync(0, 'utf8') }))
fs.copyFileSync(${JSON.stringify(sound)}, args[args.indexOf('-w') + 1])
process.exit(${exitCode})`,
  )
  chmodSync(program, 0o755)
  return {
    platform: 'linux' as const,
    env: { PATH: folder },
    called: () => JSON.parse(readFileSync(log, 'utf8')) as { args: string[]; text: string },
  }
}

test.skipIf(process.platform === 'win32')('the text goes in by standard input, whatever it says', async () => {
  const file = join(folder, 'out.wav')
  const fake = machine()
  const hostile = `--help; $(rm -rf /) 'quoted' "text"`
  await speak(hostile, file, {}, fake)
  expect(fake.called().text).toBe(hostile)
  expect(fake.called().args.join(' ')).not.toContain('help')
  await speak('你好', file, {}, fake)
  expect(fake.called().args).toContain('cmn')
})

test.skipIf(process.platform === 'win32')('a failing one is told', async () => {
  await expect(speak('hello', join(folder, 'x.wav'), {}, machine(1))).rejects.toThrow(/failed/)
})

test.skipIf(process.platform !== 'linux')('what a text takes is measured; null where none can say it', async () => {
  vi.stubEnv('PATH', machine().env.PATH)
  expect(await timeSpeech({ text: 'Hello', pace: 1 }, () => {})).toEqual({
    seconds: expect.closeTo(1.7, 3),
    voice: 'espeak-ng',
  })
  vi.stubEnv('PATH', machine(1).env.PATH)
  await expect(timeSpeech({ text: 'Hello', pace: 1 }, () => {})).rejects.toThrow(/failed/)
  vi.stubEnv('PATH', join(folder, 'nowhere'))
  expect(await timeSpeech({ text: 'Hello', pace: 1 }, () => {})).toBeNull()
})

test('none is told, with what would help', async () => {
  const empty = { platform: 'linux' as const, env: { PATH: join(folder, 'nowhere') } }
  await expect(speak('hello', join(folder, 'y.wav'), {}, empty)).rejects.toThrow(/espeak-ng/)
  await expect(speak(' \u0000 ', join(folder, 'y.wav'), {}, empty)).rejects.toThrow(/nothing to say/)
})
