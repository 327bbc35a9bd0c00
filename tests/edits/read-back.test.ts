import { expect, test } from 'vitest'
import { AS_WRITTEN } from '../../src/edits/as-written.ts'
import { definitionOf, OPERATION_NAMES, type OperationName } from '../../src/edits/index.ts'
import { parseEdits } from '../../src/edits/parse.ts'
import { editSaidBy } from '../../src/edits/read-back.ts'
import { sentenceOf } from '../../src/edits/sentences.ts'
import { randomFilm, SOME_THINGS } from './random-film.ts'

/** What a document is made of is not all said. */
const SAID = OPERATION_NAMES.filter((op) => op !== 'compose')

function sentences(op: OperationName, seed: number): string[] {
  const parsed = parseEdits({ op, ...definitionOf(op).random(randomFilm(seed, SOME_THINGS)) })
  return 'fault' in parsed ? [] : parsed.edits.map((edit) => sentenceOf(edit, AS_WRITTEN))
}

function saidAgain(sentence: string, names: string[] = []): string | undefined {
  const edit = editSaidBy(sentence, names)
  return edit && sentenceOf(edit, AS_WRITTEN)
}

test.each(SAID)('sentences of %s are read as an edit that says the same', (op) => {
  for (const sentence of [1, 2].flatMap((seed) => sentences(op, seed))) expect(saidAgain(sentence)).toBe(sentence)
})

test.each(['my clip 2.mp4', 'library:Lo-fi Study (1) [a|b]/x.mp4'])('a file may be called %s', (asset) => {
  expect(editSaidBy(`Put ${asset} in after clip 1`, [asset])).toEqual({ op: 'insert', asset, after: 1 })
})

test('a file may have any signs in its name', () => {
  const name = 'Lo-fi (final) [2]/*mix.mp3'
  expect(editSaidBy('Add some music', [name, '-.^$|\\{}'])).toBeUndefined()
  expect(editSaidBy(`Put ${name} in after clip 1`, [name])).toEqual({ op: 'insert', asset: name, after: 1 })
})

test.each(['Add some music', 'Make clip 2 louder please', 'Put', '', 'Delete clip 1 and something else'])(
  '%j is no sentence of an edit',
  (said) => {
    expect(editSaidBy(said)).toBeUndefined()
  },
)
