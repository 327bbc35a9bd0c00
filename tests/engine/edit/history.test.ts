import { describe, expect, test } from 'vitest'
import { type Place, redo, reset, restore, undo } from '../../../src/engine/edit/history.ts'

const VERSIONS = [{}, { name: 'draft A' }, {}, { name: 'Final' }, {}]
const at = (head: number): Place => ({ versions: VERSIONS, head })

describe('history', () => {
  test('undo and redo move by steps and stop at the ends', () => {
    expect(undo(at(4), 2)).toEqual({ kind: 'head', head: 2 })
    expect(undo(at(2), 5)).toEqual({ kind: 'head', head: 0, short: 2 })
    expect(undo(at(0), 1)).toEqual({ kind: 'problem', reason: 'nothing_to_undo' })
    expect(redo(at(1), 2)).toEqual({ kind: 'head', head: 3 })
    expect(redo(at(3), 9)).toEqual({ kind: 'head', head: 4, short: 1 })
    expect(redo(at(4), 1)).toEqual({ kind: 'problem', reason: 'nothing_to_redo' })
    expect(undo(at(4), 0)).toEqual({ kind: 'head', head: 3 })
    expect(undo(at(4), Number.NaN)).toEqual({ kind: 'head', head: 0 })
  })

  test('reset and restore bring back a copy, so that they can be undone', () => {
    expect(reset(at(3))).toEqual({ kind: 'copy', from: 0 })
    expect(reset(at(0))).toEqual({ kind: 'problem', reason: 'nothing_to_reset' })
    expect(restore(at(4), '“Draft a”')).toEqual({ kind: 'copy', from: 1 })
    expect(restore(at(3), 'final')).toEqual({ kind: 'problem', reason: 'already_there' })
    expect(restore(at(4), 'draft B')).toEqual({
      kind: 'problem',
      reason: 'unknown_version',
      names: ['draft A', 'Final'],
    })
  })
})
