import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { interpret } from '../../../src/engine/agent/index.ts'
import { toRecord } from '../../../src/engine/agent/record.ts'
import { TIMELINES } from './support/timelines.ts'

/** What was once said and misread, and the like in other words: each message makes just these operations. */
interface Said {
  on: keyof typeof TIMELINES
  text: string
  expect: unknown[]
}
const rows: Said[] = readFileSync(join(import.meta.dirname, 'said.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

describe.each(Object.keys(TIMELINES))('on %s', (name) => {
  test.each(rows.filter(({ on }) => on === name))('$text', ({ on, text, expect: expected }) => {
    const { operations, notUnderstood } = interpret(text, TIMELINES[on])
    expect({ notUnderstood, operations: operations.map(toRecord) }).toEqual({ notUnderstood: [], operations: expected })
  })
})
