import { describe, expect, test } from 'vitest'
import { findVersion, lineOf, type Place, redo, reset, restore, undo } from '../../../src/engine/edit/history.ts'

const VERSIONS = [{ n: 0 }, { n: 3, name: 'draft A' }, { n: 4 }, { n: 7, name: 'Final' }, { n: 8 }]
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
    expect(restore(at(4), 3)).toEqual({ kind: 'copy', from: 1 })
    expect(restore(at(4), '4')).toEqual({ kind: 'copy', from: 2 })
    expect(restore(at(4), 8)).toEqual({ kind: 'problem', reason: 'already_there' })
    expect(restore(at(3), 'final')).toEqual({ kind: 'problem', reason: 'already_there' })
    expect(restore(at(4), 'draft B')).toEqual({
      kind: 'problem',
      reason: 'unknown_version',
      names: ['draft A', 'Final'],
    })
  })

  test('a saved version that was undone stands beside the way', () => {
    const versions = [{ n: 0 }, { n: 1, parent: 0 }, { n: 2, name: 'A', parent: 1 }, { n: 3, parent: 1 }]
    expect(undo({ versions, head: 3 }, 1)).toEqual({ kind: 'head', head: 1 })
    expect(redo({ versions, head: 1 }, 1)).toEqual({ kind: 'head', head: 3 })
    expect(undo({ versions, head: 2 }, 1)).toEqual({ kind: 'head', head: 1 })
    expect(lineOf({ versions, head: 3 })).toEqual([1, 3])
    expect(undo({ versions: [{ n: 0 }, { n: 7, name: 'A' }, { n: 101, parent: 100 }], head: 2 }, 9)).toEqual({
      kind: 'head',
      head: 0,
      short: 2,
    })
  })

  test('a name counts before a number, the newest of the name first', () => {
    const versions = [{ n: 0 }, { n: 1, name: '2' }, { n: 2 }, { n: 3, name: 'cut' }, { n: 4, name: 'Cut' }, { n: 5 }]
    expect(findVersion(versions, 2)).toBe(1)
    expect(findVersion(versions, '“CUT”')).toBe(4)
    expect(findVersion(versions, 9)).toBe(-1)
  })
})
