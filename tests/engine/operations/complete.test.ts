import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SessionOperation } from '../../../src/engine/agent/operation.ts'
import { EDITS } from '../../../src/engine/edit/table.ts'

/** Whether an operation that is no edit can be seen in a film or a file. */
const SESSION: Record<SessionOperation['op'], boolean> = {
  undo: true,
  redo: true,
  reset: true,
  save_version: true,
  restore_version: true,
  export: true,
  extract_audio: true,
  export_captions: true,
  preview: true,
  cancel_export: false,
  query: false,
  clarify: false,
  refuse: false,
  reply: false,
}

test('every operation has tests that measure what it does', () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  const tested = sources.flatMap((source) =>
    [...source.matchAll(/^ *(?:operation\(studio, |sessionOperation\()'(\w+)'/gm)].map(([, name]) => name),
  )
  const shown = Object.entries(SESSION).flatMap(([name, seen]) => (seen ? [name] : []))
  expect(tested.sort()).toEqual([...Object.keys(EDITS), ...shown].sort())
})
