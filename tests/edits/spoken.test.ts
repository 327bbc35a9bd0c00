import { expect, test } from 'vitest'
import { parseEdits } from '../../src/edits/parse.ts'
import { spokenPieces, withoutPauses } from '../../src/edits/values/spoken.ts'

test.each([
  ['Hello there.', [{ text: 'Hello there.' }]],
  ['Hello. [pause 2s] Begin!', [{ text: 'Hello.' }, { pause: 2 }, { text: 'Begin!' }]],
  ['[Pause 500 ms]Hello[pause of 1.5 seconds]', [{ pause: 0.5 }, { text: 'Hello' }, { pause: 1.5 }]],
  ['你好。[停顿1秒]我们开始。', [{ text: '你好。' }, { pause: 1 }, { text: '我们开始。' }]],
  ['Hola. [pausa 0,5 s] … [pausa 1 s]', [{ text: 'Hola.' }, { pause: 0.5 }, { pause: 1 }]],
  ['a [note] and pauses', [{ text: 'a [note] and pauses' }]],
])('%s', (text, pieces) => {
  expect(spokenPieces(text)).toEqual(pieces)
})

test('a text without its pauses', () => {
  expect(withoutPauses('Hello.[pause 2s]Begin!')).toBe('Hello. Begin!')
})

test.each(['Hello [pause]', '[pause two seconds] Hello', 'Hello [pause 61s]', 'Hello [pause 0s]'])(
  'a pause that cannot be made is refused: %s',
  (text) => {
    expect(parseEdits({ op: 'add_voiceover', text })).toMatchObject({
      fault: { problem: expect.stringContaining('a pause is written as "[pause 2s]" and lasts at most 60 s') },
    })
  },
)
