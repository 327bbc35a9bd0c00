import { describe, expect, test } from 'vitest'
import { interpret } from '../../../src/engine/agent/index.ts'
import { toRecord } from '../../../src/engine/agent/record.ts'
import { TIMELINES } from './support/timelines.ts'

/** Timeline, message, and just the operations that it makes. */
type Row = [on: keyof typeof TIMELINES, text: string, expected: unknown[]]

const yellow = (match: string) => ({ op: 'update_text', params: { match, set: { color: '#FFFF00' } } })
const half = { op: 'set_volume', params: { target: 'bgm', level: 0.5 } }

const LEFT_ALONE: Row[] = [
  ['full', "Set the music to 50%. Don't change the text or the transitions.", [half]],
  ['full', 'Music at 50%. Please do not alter the captions, the titles or the transition durations.', [half]],
  ['full', 'Music at 50%. Please leave the clips, text and audio unmodified.', [half]],
  ['full', 'Set the music to 50%. The logo overlay stays where it is.', [half]],
  ['full', 'Set the music to 50%, no further edits yet', [half]],
  [
    'full',
    "Don't touch the music, and the captions go at the top",
    [{ op: 'update_captions', params: { set: { position: 'top' } } }],
  ],
]

const TEXTS: Row[] = [
  ['texts', 'The text "Hello" should be yellow', [yellow('Hello')]],
  ['texts', 'The title "Hello" should be yellow', [yellow('Hello')]],
  [
    'texts',
    'the text "Hello" should say "Bye"',
    [{ op: 'update_text', params: { match: 'Hello', set: { text: 'Bye' } } }],
  ],
  ['texts', 'The End should be yellow', [yellow('The End')]],
  [
    'texts',
    'fade the sound out over 3 seconds at the end',
    [{ op: 'fade_audio', params: { target: 'original', out: 3 } }],
  ],
]

describe.each([
  ['what is left alone', LEFT_ALONE],
  ['texts that stand', TEXTS],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (on, text, expected) => {
    const { operations, notUnderstood } = interpret(text, TIMELINES[on])
    expect({ notUnderstood, operations: operations.map(toRecord) }).toEqual({ notUnderstood: [], operations: expected })
  })
})
