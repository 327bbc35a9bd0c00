import { expect, test } from 'vitest'
import { PLAIN_AUDIO } from '../../../../src/engine/edit/draft/defaults.ts'
import type { Clip } from '../../../../src/engine/edit/draft.ts'
import { heardWords } from '../../../../src/engine/edit/speech/heard.ts'
import { transcriptsOf } from '../../../../src/engine/edit/speech/transcripts.ts'
import { contextOf, LINES, TALK, talk, WORDS } from './talk.ts'

const heard = (change: Partial<Clip> = {}, context = contextOf()) => {
  const draft = talk(change)
  return heardWords(draft, transcriptsOf(draft, context)).map(({ index, text, from, to }) => ({
    index,
    text,
    from,
    to,
  }))
}

test('words of a recording stand where they are heard in the film', () => {
  const words = heard()
  expect(words).toHaveLength(38)
  expect(words[0]).toMatchObject({ index: 1, text: 'Good', from: 30 })
  expect(words.at(-1)).toMatchObject({ index: 38, text: 'listening.', to: 540 })
})

test('what is trimmed away is not heard, and the others keep their numbers', () => {
  const words = heard({ sourceStart: 3, frames: 90 })
  expect(words.map(({ index }) => index)).toEqual([4, 5, 6, 7, 8, 9, 10])
  expect(words[0]?.from).toBeCloseTo(0)
})

test('a faster clip says them sooner', () => {
  expect(heard({ speed: 2, frames: 300 })[0]?.from).toBeCloseTo(15)
})

test('played backwards, they come in the other order', () => {
  const words = heard({ reverse: true })
  expect(words[0]?.text).toBe('listening.')
  expect(words[0]?.from).toBeCloseTo(60)
})

test('a ramp leads through them', () => {
  const points: [{ at: number; pace: number }, { at: number; pace: number }] = [
    { at: 0, pace: 2 },
    { at: 20, pace: 2 },
  ]
  expect(heard({ ramp: { points, muted: false }, frames: 300 })[0]?.from).toBeCloseTo(15)
})

test.each<[string, Partial<Clip>]>([
  ['is muted', { sound: { ...talk().clips[0]?.sound, volume: 0 } as Clip['sound'] }],
  ['stands still', { freeze: true }],
])('nothing is heard of a clip that %s', (_, change) => {
  expect(heard(change)).toEqual([])
})

test('a file for a language is one of the recording, and its own comes first', () => {
  const other = { ...WORDS, id: 'm3', name: 'talk.de.srt' }
  const context = contextOf(LINES, [TALK, other, WORDS])
  expect(transcriptsOf(talk(), context).map(({ source }) => source)).toEqual(['talk.srt'])
  const only = { ...context, assets: [TALK, other], cues: new Map([['m3', LINES]]) }
  expect(transcriptsOf(talk(), only).map(({ source }) => source)).toEqual(['talk.de.srt'])
})

test('an edit says whose words a file has', () => {
  const assets = [TALK, { ...WORDS, name: 'take3.json' }]
  const context = contextOf(LINES, assets)
  expect(heard({}, context)).toEqual([])
  const draft = { ...talk(), speech: { sources: [{ mediaId: 'm1', source: 'm2' }], corrections: [] } }
  expect(heardWords(draft, transcriptsOf(draft, context))).toHaveLength(38)
})

test('a voice-over made of a text is known by its text', () => {
  const speech = { ...PLAIN_AUDIO, id: 'a1', role: 'voice' as const, name: 'Hi', start: 60, frames: 60 }
  const draft = { ...talk(), audio: [{ ...speech, source: { speech: 'Hello there, friends', seconds: 2 } }] }
  const context = { ...contextOf(), assets: [TALK] }
  const words = heardWords(draft, transcriptsOf(draft, context))
  expect(words.map(({ text }) => text)).toEqual(['Hello', 'there,', 'friends'])
  expect(words[0]?.from).toBe(60)
  expect(words.at(-1)?.to).toBe(120)
})
