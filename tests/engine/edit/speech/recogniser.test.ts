import { describe, expect, test } from 'vitest'
import { applyOperations } from '../../../../src/engine/edit/apply.ts'
import type { EditContext } from '../../../../src/engine/edit/context.ts'
import { needsOf } from '../../../../src/engine/edit/needs.ts'
import type { Operation } from '../../../../src/engine/edit/operation.ts'
import { heardBy, heardId } from '../../../../src/engine/edit/speech/recogniser.ts'
import { spokenFiles, transcriptsOf } from '../../../../src/engine/edit/speech/transcripts.ts'
import { contextOf, LINES, line, TALK, talk, WORDS } from './talk.ts'

/** Where the words of a recording come from: a file, a model that listens, or nowhere. */

const HEARD = [line(1, 3, 'Good morning everybody.'), line(4, 6, 'Um, this is heard.')]
const listening = (change: Partial<EditContext> = {}): EditContext => ({
  ...contextOf(LINES, [TALK]),
  recognises: true,
  cues: new Map([
    ['heard::m1', HEARD],
    ['heard:de:m1', HEARD.slice(0, 1)],
  ]),
  ...change,
})
const transcribe = (params: Extract<Operation, { op: 'transcribe' }>['params'] = {}): Operation => ({
  op: 'transcribe',
  params,
})
const source = (context: EditContext, draft = talk()) => spokenFiles(draft, context).get('m1')?.id

describe('the source of what is said', () => {
  test('is a file by its name, else the recogniser where there is one', () => {
    expect(source(listening({ assets: [TALK, WORDS] }))).toBe('m2')
    expect(source(listening())).toBe('heard::m1')
    expect(source(listening({ recognises: false }))).toBeUndefined()
  })

  test('is not music, nor what is not in the film', () => {
    const song = { id: 'm5', name: 'song.mp3', kind: 'audio' as const, durationSeconds: 20 }
    const other = { ...TALK, id: 'm6', name: 'other.mp4' }
    const context = listening({ assets: [TALK, song, other] })
    const add: Operation = { op: 'add_sound', params: { asset: 'song.mp3', role: 'bgm', at: 0 } }
    const { draft } = applyOperations(talk(), [add], context, 'en')
    expect(draft.audio.length).toBe(1)
    const spoken = spokenFiles(draft, context)
    expect([...spoken.keys()]).toEqual(['m1'])
  })

  test('ids tell what is to be heard', () => {
    expect(heardBy(heardId('m1', 'pt'))).toEqual({ mediaId: 'm1', language: 'pt' })
    expect(heardBy(heardId('m1', undefined))).toEqual({ mediaId: 'm1', language: undefined })
    expect(heardBy('m1')).toBeUndefined()
  })
})

describe('transcribe', () => {
  test('asks for what is heard in the language that is given, and has its words from then on', () => {
    const operation = transcribe({ language: 'de-AT' })
    expect(needsOf(talk(), [operation], listening({ cues: new Map() }))?.cues).toContain('heard:de:m1')
    const { draft, changes } = applyOperations(talk(), [operation], listening(), 'en')
    expect(changes.join()).toContain('3 words recognised in talk.mp4')
    expect(draft.speech.sources).toEqual([{ mediaId: 'm1', source: 'heard:de' }])
    const [transcript] = transcriptsOf(draft, listening())
    expect([transcript?.source, transcript?.words.length]).toEqual(['speech recognition', 3])
  })

  test('prefers the recogniser to a file when it is told so, and none to both', () => {
    const both = listening({ assets: [TALK, WORDS] })
    expect(source(both, applyOperations(talk(), [transcribe()], both, 'en').draft)).toBe('heard::m1')
    const { draft, changes } = applyOperations(talk(), [transcribe({ source: 'none' })], both, 'en')
    expect(changes.join()).toContain('talk.mp4 is not transcribed')
    expect(source(both, draft)).toBeUndefined()
  })

  test.each<[string, Partial<EditContext>, string]>([
    ['without a model', { recognises: false }, 'engine install --speech base (148 MB)'],
    ['where nobody speaks', { cues: new Map([['heard::m1', []]]) }, 'No words were recognised in talk.mp4'],
  ])('says why it does nothing %s', (_, change, why) => {
    const { draft, problems } = applyOperations(talk(), [transcribe()], listening(change), 'en')
    expect(problems.join()).toContain(why)
    expect(draft).toEqual(talk())
  })
})

test('edits by words wait for what is heard, and go by it', () => {
  const cut: Operation = { op: 'cut_words', params: { phrase: 'um' } }
  const needs = needsOf(talk(), [cut], listening({ cues: new Map(), levels: new Map() }))
  expect([needs?.cues, needs?.levels]).toEqual([['heard::m1'], ['m1']])
  expect(applyOperations(talk(), [cut], listening(), 'en').changes.join()).toContain('1 word cut')
})

test('edits by words say that nobody speaks where nothing was heard', () => {
  const cut: Operation = { op: 'cut_words', params: { phrase: 'um' } }
  const { problems } = applyOperations(talk(), [cut], listening({ cues: new Map([['heard::m1', []]]) }), 'en')
  expect(problems.join()).toContain('nobody seems to speak in it')
})
