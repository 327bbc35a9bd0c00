import { expect, test } from 'vitest'
import type { StudioTurn } from '../../src/protocol/studio.ts'
import { logOf } from '../../src/studio/log.ts'

const turn = (id: string, at: number, more: Partial<StudioTurn> = {}): StudioTurn => ({
  id,
  at,
  by: 'person',
  outcome: 'done',
  lines: [`${id} done`],
  ...more,
})
const NONE = new Map()
const said = (entries: ReturnType<typeof logOf>) => entries.map(({ from, lines }) => `${from}: ${lines.join(', ')}`)

test('what was done before the page was opened is shown, with who did it as far as that is known', () => {
  const { by: _, ...unknown } = turn('old', 1)
  const turns = [
    unknown,
    turn('a', 2, { by: 'assistant', lines: ['Text added', 'Music added'] }),
    turn('b', 3, { message: 'make it shorter' }),
    turn('c', 4, { message: 'flibber', outcome: 'answered', lines: ['I did not understand'] }),
    turn('d', 5, { outcome: 'failed', lines: ['The film was changed'] }),
  ]
  expect(said(logOf(turns, [], NONE))).toEqual([
    'done: old done',
    'assistant: Text added, Music added',
    'you: make it shorter',
    'done: b done',
    'you: flibber',
    'answer: I did not understand',
    'problem: The film was changed',
  ])
})

test('a message is shown as soon as it is sent, and once when it is answered', () => {
  const note = { id: 1, at: 10_000, from: 'you', lines: ['make it shorter'] } as const
  const sent = { ...note, lines: [...note.lines] }
  const earlier = turn('a', 1000, { message: 'make it shorter' })
  expect(said(logOf([earlier], [sent], NONE)).at(-1)).toBe('you: make it shorter')
  const answered = logOf([earlier, turn('b', 10_005, { message: 'make it shorter' })], [sent], NONE)
  expect(said(answered).slice(2)).toEqual(['you: make it shorter', 'done: b done'])
})

test('a problem of the page stands where it happened, and an offer with its turn', () => {
  const notes = [{ id: 2, at: 1500, from: 'problem' as const, lines: ['x.exe: no media'] }]
  const offers = new Map([['b', [{ op: 'undo' as const }]]])
  const entries = logOf([turn('a', 1000), turn('b', 2000, { outcome: 'answered' })], notes, offers)
  expect(entries.map(({ key }) => key)).toEqual(['a', 'note 2', 'b'])
  expect(entries.at(-1)?.edits).toEqual([{ op: 'undo' }])
})
