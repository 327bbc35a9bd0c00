import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { definitionOf, OPERATION_NAMES } from '../../../src/edits/index.ts'
import { EDITS } from '../../../src/engine/edit/table.ts'
import type { SessionName } from '../../../src/engine/reader/wish.ts'

/** Whether what only a message can ask for can be seen in a film or a file. */
const SAID: Record<SessionName, boolean> = {
  export: true,
  extract_audio: true,
  preview: true,
  cancel_export: false,
  query: false,
  clarify: false,
  refuse: false,
  reply: false,
  nothing: false,
  again: false,
}

const ROOT = join(import.meta.dirname, '../../..')

/** The text of every file under a folder whose name ends so. */
function sources(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
}

test('every definition is in the list of operations', () => {
  const defined = sources('src/edits', '.ts').filter((source) => / = defineEdit\(/.test(source))
  expect(OPERATION_NAMES).toHaveLength(defined.length)
})

test('every operation that makes a draft of one has its function', () => {
  const ofDrafts = OPERATION_NAMES.filter((name) => definitionOf(name).family !== 'history')
  expect(Object.keys(EDITS).sort()).toEqual(ofDrafts.sort())
})

test('every operation has tests that measure what it does', () => {
  const tested = sources('tests/engine/operations', '.test.ts').flatMap((source) =>
    [...source.matchAll(/^ *(?:operation\(studio, |sessionOperation\()'(\w+)'/gm)].map(([, name]) => name),
  )
  const shown = Object.entries(SAID).flatMap(([name, seen]) => (seen ? [name] : []))
  expect([...new Set(tested)].sort()).toEqual([...OPERATION_NAMES, ...shown].sort())
})
