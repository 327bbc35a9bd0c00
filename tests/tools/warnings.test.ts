import { describe, expect, test } from 'vitest'
import type { Warning } from '../../src/protocol/warning.ts'
import { call } from './call.ts'
import { fakeClient, renderReport, stateReport } from './fake-client.ts'

const SHORT: Warning = {
  rule: 'text_too_short',
  ids: ['t2'],
  start_ms: 1000,
  end_ms: 1600,
  text: 't2 stands 0.6 s, too short for 48 characters: give it 3.9 s',
  edits: [{ op: 'update_text', match: 't2', duration: 3.9 }],
}

const state = (warnings: Warning[], more = {}) =>
  call(fakeClient({ state: async () => stateReport({ warnings, ...more }) }), 'get_state')

describe('get_state', () => {
  test('tells what is wrong with the film, and the edit that fixes it', async () => {
    const { facts, text } = await state([SHORT])
    expect(facts.warnings).toEqual([SHORT])
    expect(text).toContain(
      'Warning: t2 stands 0.6 s, too short for 48 characters: give it 3.9 s. Fix: [{"op":"update_text","match":"t2","duration":3.9}]',
    )
  })

  test('says nothing where nothing is wrong', async () => {
    const { facts, text } = await state([])
    expect(facts).not.toHaveProperty('warnings')
    expect(text).not.toContain('Warning')
  })

  test('is no longer than it may be, and gives each fixing edit whole', async () => {
    const points = Array.from({ length: 60 }, (_, i) => [i, 0.5])
    const fix = { op: 'animate', clip: 'c1', property: 'scale', points }
    const segments = Array.from({ length: 200 }, (_, i) => ({ name: `clip ${i}`, startMs: i, durationMs: 1 }))
    const { facts, result } = await state(
      Array.from({ length: 30 }, (_, i) => ({ ...SHORT, ids: [`t${i}`], edits: [fix] })),
      { tracks: [{ type: 'video', segments }] },
    )
    expect(JSON.stringify(result).length).toBeLessThanOrEqual(8000)
    const shown = facts.warnings as Warning[]
    expect(shown.length).toBeGreaterThan(0)
    for (const { edits } of shown) expect(edits).toEqual([fix])
  })
})

test('export_render tells them with the file', async () => {
  const { facts, text } = await call(
    fakeClient({ exportRender: async () => renderReport({ warnings: [SHORT] }) }),
    'export_render',
  )
  expect(facts.warnings).toEqual([SHORT])
  expect(text).toContain('Warning: t2 stands 0.6 s')
})

test('get_state says when there may be more', async () => {
  const { facts } = await state([], { checking: true })
  expect(facts.note).toContain('checked')
})
