import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { trustIn, unsaidIn } from '../../../../src/engine/edit/speech/script.ts'
import { alignScript } from '../../../../src/engine/media/align/align-script.ts'
import { makeMedia } from '../make.ts'
import { installVoice, talk, wavOf } from './speaker.ts'

/** A script over a recording, by a voice that the tests make: on real speech see librivox.test.ts. */

const SENTENCES = [
  'Good morning everyone and welcome to the garden.',
  'Today I talk about water, roots and patience.',
  'Never plant tomatoes before the last frost of the year.',
  'Thank you for listening, and see you in the autumn.',
]
const OTHERS = [
  'Our company sells plastic furniture in four different sizes.',
  'Click on the blue button, then wait until this window closes.',
  'Tomorrow will be mostly cloudy with a little rain up north.',
  'Bring seven fresh lemons with flour from that corner shop.',
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'script-'))
  installVoice(folder)
  writeFileSync(join(folder, 'talk.wav'), wavOf(talk(SENTENCES).parts))
})
beforeEach(() => vi.stubEnv('PATH', folder))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

async function aligned(lines: readonly string[], recording = 'talk.wav') {
  const script = join(folder, 'talk.txt')
  writeFileSync(script, lines.join('\n'))
  const { cues, voice } = await alignScript(
    { recording: { path: join(folder, recording), demuxer: 'wav' }, script },
    () => {},
  )
  return { cues, voice, words: cues.flatMap(({ words = [] }) => words) }
}

test.skipIf(process.platform === 'win32')(
  'each word has its time, and no sentence goes over the quiet beside it',
  async () => {
    const { cues, words, voice } = await aligned(SENTENCES)
    const { times } = talk(SENTENCES)
    expect(voice).toBe('espeak-ng')
    expect(words.map(({ text }) => text)).toEqual(times.map(({ word }) => word))
    const far = words.map(({ start, end }, i) =>
      Math.max(Math.abs(start - (times[i]?.start ?? 0)), Math.abs(end - (times[i]?.end ?? 0))),
    )
    expect(far.sort((a, b) => a - b)[Math.floor(far.length / 2)]).toBeLessThan(0.04)
    expect(Math.max(...far)).toBeLessThan(0.12)
    expect(cues.map(({ text }) => text)).toEqual(SENTENCES)
    expect(trustIn(cues)).toBe('exact')
  },
)

test.skipIf(process.platform === 'win32')('a script of something else is known as that', async () => {
  expect(trustIn((await aligned(OTHERS)).cues)).toBe('unfit')
})

test.skipIf(process.platform === 'win32').each([
  ['music alone', '0.3*sin(2*PI*t*(220+110*mod(floor(2*t)\\,4)))*(1-0.8*mod(2*t\\,1))'],
  ['noise alone', '0.3*(random(0)-0.5)*(0.3+lt(mod(t\\,1.3)\\,0.9))'],
])('a script is not what is said in %s', async (name, expression) => {
  const graph = `aevalsrc=${expression}:d=14:s=16000,aformat=s16`
  await makeMedia(join(folder, `${name}.wav`), { audio: { graph, encoder: 'pcm_s16le' } })
  expect(trustIn((await aligned(SENTENCES, `${name}.wav`)).cues)).toBe('unfit')
})

test.skipIf(process.platform === 'win32')('sentences that are not said are named', async () => {
  const changed = SENTENCES.map((sentence, i) => (i === 2 ? (OTHERS[0] ?? '') : sentence))
  const { cues } = await aligned(changed)
  expect(trustIn(cues)).toBe('parts')
  expect(unsaidIn(cues)).toEqual([OTHERS[0]])
})

test('without a voice, sentences are still found between the pauses, and their times said to be guessed', async () => {
  vi.stubEnv('PATH', join(folder, 'nowhere'))
  const { cues, words, voice } = await aligned(SENTENCES)
  const { times } = talk(SENTENCES)
  expect(voice).toBeNull()
  expect(trustIn(cues)).toBe('rough')
  const first = cues.map(({ text }) => text.split(' ').length)
  let at = 0
  for (const [i, cue] of cues.entries()) {
    expect(Math.abs(cue.startMs / 1000 - (times[at]?.start ?? 0))).toBeLessThan(0.3)
    at += first[i] ?? 0
  }
  expect(words).toHaveLength(times.length)
})
