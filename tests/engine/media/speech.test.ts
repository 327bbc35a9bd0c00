import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canSpeak, speak } from '../../../src/engine/media/speech.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speech-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A synthesiser that writes down what it was called with. */
function machine(exitCode = 0) {
  const program = join(folder, 'espeak-ng')
  const log = join(folder, 'log.json')
  writeFileSync(
    program,
    `#!${process.execPath}
const fs = require('node:fs')
const args = process.argv.slice(2)
fs.writeFileSync(${JSON.stringify(log)}, JSON.stringify({ args, text: fs.readFileSync(0, 'utf8') }))
fs.writeFileSync(args[args.indexOf('-w') + 1], Buffer.alloc(100))
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
  await speak(hostile, file, fake)
  expect(fake.called().text).toBe(hostile)
  expect(fake.called().args.join(' ')).not.toContain('help')
  await speak('你好', file, fake)
  expect(fake.called().args).toContain('cmn')
})

test.skipIf(process.platform === 'win32')('a failing one is told', async () => {
  await expect(speak('hello', join(folder, 'x.wav'), machine(1))).rejects.toThrow(/failed/)
})

test.skipIf(process.platform === 'win32')('whether there is one is known', () => {
  expect(canSpeak(machine())).toBe(true)
  expect(canSpeak({ platform: 'linux', env: { PATH: join(folder, 'nowhere') } })).toBe(false)
  expect(canSpeak({ platform: 'darwin', env: {} })).toBe(true)
})

test('none is told, with what would help', async () => {
  const empty = { platform: 'linux' as const, env: { PATH: join(folder, 'nowhere') } }
  await expect(speak('hello', join(folder, 'y.wav'), empty)).rejects.toThrow(/espeak-ng/)
  await expect(speak(' \u0000 ', join(folder, 'y.wav'), empty)).rejects.toThrow(/nothing to say/)
})
