import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { INSTRUCTIONS } from '../../src/tools/instructions.ts'
import { listTools } from '../../src/tools/registry.ts'

const tools = listTools()
const NAMES = ['create_session', 'upload_media', 'chat_edit', 'get_state', 'get_credits', 'export_render']

test('there are six tools', () => {
  expect(tools.map((tool) => tool.name)).toEqual(NAMES)
})

test('tools/list takes at most 11 kB', () => {
  expect(Buffer.byteLength(JSON.stringify({ jsonrpc: '2.0', id: 1, result: { tools } }))).toBeLessThanOrEqual(11_000)
})

test('the instructions take less than 2,000 characters and name every tool', () => {
  expect(INSTRUCTIONS.length).toBeLessThan(2000)
  for (const name of NAMES) expect(INSTRUCTIONS).toContain(name)
})

describe.each(tools.map((tool) => [tool.name, tool] as const))('%s', (name, tool) => {
  test('is as it was (UPDATE_CONTRACT=1 accepts a change)', () => {
    const file = join(import.meta.dirname, 'fixtures/contract', `${name}.json`)
    const now = `${JSON.stringify(tool, null, 2)}\n`
    if (process.env.UPDATE_CONTRACT) writeFileSync(file, now)
    expect(now).toBe(readFileSync(file, 'utf8'))
  })

  test('is portable', () => {
    expect(name).toMatch(/^[a-z_]{1,40}$/)
    expect(tool.inputSchema.type).toBe('object')
    expect(tool.outputSchema?.type).toBe('object')
    expect(tool.annotations).toEqual({
      readOnlyHint: expect.any(Boolean),
      destructiveHint: expect.any(Boolean),
      idempotentHint: expect.any(Boolean),
      openWorldHint: expect.any(Boolean),
    })
    const keys = keywords([tool.inputSchema, tool.outputSchema])
    const allowed = ['type', 'description', 'enum', 'properties', 'required', 'items', 'minimum', 'maximum']
    expect([...keys].filter((key) => !allowed.includes(key))).toEqual([])
  })

  test('takes flat, described parameters', () => {
    for (const [key, property] of Object.entries(tool.inputSchema.properties ?? {})) {
      const { type, description, items } = property as { type: string; description: string; items?: { type: string } }
      expect(description).toMatch(/\w/)
      expect(['string', 'number', 'boolean', 'array']).toContain(type)
      // an edit is flat in its turn: an operation's name, and its parameters beside it
      if (type === 'array') expect(items?.type).toBe(key === 'edits' ? 'object' : 'string')
    }
  })
})

/** Keywords of JSON Schema in use, names of properties left out; every `type` is one word. */
function keywords(schemas: unknown[]): Set<string> {
  const found = new Set<string>()
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [key, value] of Object.entries(schema)) {
      found.add(key)
      if (key === 'type') expect(typeof value).toBe('string')
      if (key === 'properties') Object.values(value as object).forEach(visit)
      else if (key === 'items') visit(value)
    }
  }
  schemas.forEach(visit)
  return found
}
