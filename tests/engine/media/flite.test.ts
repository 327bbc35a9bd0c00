import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Spoken } from '../../../src/engine/edit/speech/voice-over.ts'
import { phonesIn, wordStarts } from '../../../src/engine/media/voice/phones.ts'
import { VOICE_FOLDER } from '../../../src/protocol/voice.ts'
import { testEngine } from '../render/tools/engine.ts'

/** The English voice that `engine install --voice` brings; here it comes with the packages of development. */

const ROOT = join(import.meta.dirname, '../../..')
afterEach(() => vi.unstubAllEnvs())

/** As a worker says it on a machine without programs that speak. */
async function spoken(text: string, folder: string, pace = 1): Promise<Spoken | null> {
  vi.stubEnv('PATH', join(ROOT, 'docs'))
  vi.stubEnv(VOICE_FOLDER, folder)
  const engine = testEngine()
  try {
    return await engine.runner.run<Spoken | null>('timeSpeech', { text, pace })
  } finally {
    await engine.close()
  }
}

describe.skipIf(process.platform !== 'linux')('on a machine without programs that speak', () => {
  test('it says English, and knows when it says each word', async () => {
    const {
      voice,
      seconds,
      said = [],
    } = (await spoken('Good morning and welcome to the bakery.', ROOT)) ?? expect.fail()
    expect(voice).toBe('Flite')
    expect(seconds).toBeGreaterThan(1.5)
    expect(seconds).toBeLessThan(3.5)
    expect(said).toHaveLength(14)
    const starts = said.filter((_, i) => i % 2 === 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(said.at(-1)).toBeLessThanOrEqual(seconds)
  })

  test('silent for as long as the text says, with its words where they are said', async () => {
    const said = async (text: string) => (await spoken(text, ROOT)) ?? expect.fail()
    const { seconds, said: times = [] } = await said('Good morning and welcome. [pause 2s] Please come in. [pause 1 s]')
    const [first, second] = [await said('Good morning and welcome.'), await said('Please come in.')]
    // what is silent at the ends of a sentence is no part of a pause
    expect(seconds).toBeLessThan(first.seconds + second.seconds + 3)
    expect(seconds).toBeGreaterThan(first.seconds + second.seconds + 3 - 1.2)
    expect(times).toHaveLength(14)
    const [welcome = 0, please = 0] = [times[7], times[8]]
    expect(Math.abs(please - welcome - 2)).toBeLessThan(0.15)
    expect(Math.abs(seconds - (times[13] ?? 0) - 1)).toBeLessThan(0.15)
  })

  test('as fast as asked', async () => {
    const [slow, fast] = [
      await spoken('Good morning and welcome.', ROOT, 0.8),
      await spoken('Good morning and welcome.', ROOT, 1.6),
    ]
    expect((slow?.seconds ?? 0) / (fast?.seconds ?? 1)).toBeCloseTo(2, 0)
  })

  test('it says no other language, and nothing where it was not brought', async () => {
    expect(await spoken('早上好，欢迎来到面包店。', ROOT)).toBeNull()
    expect(await spoken('Good morning.', join(ROOT, 'docs'))).toBeNull()
  })
})

test('phones are read with their times, an utterance after the other', () => {
  expect(phonesIn('pau:0.2 hh:0.25 ay:0.5 \npau:0.1 y:0.15\n')).toEqual([
    [
      { name: 'pau', from: 0, to: 0.2 },
      { name: 'hh', from: 0.2, to: 0.25 },
      { name: 'ay', from: 0.25, to: 0.5 },
    ],
    [
      { name: 'pau', from: 0.5, to: 0.6 },
      { name: 'y', from: 0.6, to: 0.65 },
    ],
  ])
})

test('words begin where the phones of a sentence are most like theirs, weaker vowels and lost sounds or not', () => {
  const words = [
    ['w', 'iy'],
    ['hh', 'ae', 'd'],
    ['t', 'uw'],
    ['g', 'ow'],
  ]
  expect(wordStarts(['w', 'iy', 'hh', 'ae', 'd', 't', 'ax', 'g', 'ow'], words)).toEqual([0, 2, 5, 7])
  expect(wordStarts(['w', 'iy', 'hh', 'ae', 't', 'ax', 'g', 'ow'], words)).toEqual([0, 2, 4, 6])
  expect(wordStarts([], words)).toEqual([0, 0, 0, 0])
})
