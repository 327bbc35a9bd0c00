import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Which rooms a room may import. A room is the first folder below src/ (and below src/engine/); the files at the
 * top of src/ and of src/engine/ are named here one by one.
 */
const ARROWS: Record<string, readonly string[]> = {
  'version.ts': [],
  'config.ts': ['protocol'],
  'log.ts': ['config.ts', 'log-lines.ts', 'protocol'],
  'log-lines.ts': [],
  protocol: [],
  timeline: ['protocol'],
  client: ['protocol', 'timeline', 'version.ts'],
  endpoints: ['protocol', 'version.ts'],
  edits: ['protocol'],
  tools: ['client', 'endpoints', 'timeline', 'protocol', 'edits', 'version.ts'],
  cli: ['client', 'endpoints', 'timeline', 'protocol', 'tools', 'edits', 'config.ts', 'log.ts', 'version.ts'],
  // a client over HTTP: of the rest it knows types alone
  studio: ['protocol', 'edits'],
  // a page for MCP clients, which knows results alone
  'chat-view': [],
  'workbench.ts': ['tools', 'client', 'endpoints', 'protocol', 'config.ts', 'log.ts'],
  'serve.ts': ['tools', 'workbench.ts', 'log.ts'],
  'main.ts': ['serve.ts', 'cli', 'protocol', 'config.ts', 'version.ts'],
  'engine/style': ['edits', 'protocol'],
  'engine/edit': ['engine/style', 'edits', 'protocol'],
  'engine/reader': ['engine/edit', 'edits', 'protocol'],
  'engine/turn': ['engine/edit', 'engine/reader', 'edits', 'protocol'],
  'engine/workers': [],
  'engine/media': ['engine/edit', 'engine/style', 'engine/workers', 'edits', 'protocol'],
  'engine/render': ['engine/edit', 'engine/media', 'engine/workers', 'edits', 'protocol', 'version.ts'],
  'engine/check': ['engine/edit', 'engine/media', 'engine/render', 'engine/workers', 'edits', 'protocol'],
  // the store keeps what the contracts of these rooms describe
  'engine/store': ['engine/turn', 'engine/edit', 'engine/media', 'engine/render', 'protocol'],
  'engine/server': [
    'engine/turn',
    'engine/style',
    'engine/edit',
    'engine/media',
    'engine/render',
    'engine/check',
    'engine/store',
    'engine/workers',
    'edits',
    'protocol',
    'timeline',
    'version.ts',
  ],
  'engine/worker.ts': ['engine/media', 'engine/render', 'engine/check', 'engine/workers'],
  'engine/flite.ts': ['engine/edit', 'engine/media'],
  'engine/process.ts': ['engine/store', 'engine/media', 'engine/render', 'engine/workers', 'protocol', 'log.ts'],
  // parts of films made on other machines
  'engine/farm': [
    'engine/process.ts',
    'engine/edit',
    'engine/media',
    'engine/render',
    'engine/workers',
    'protocol',
    'log.ts',
    'config.ts',
    'version.ts',
  ],
  // the server of many users
  'engine/service': [
    'engine/farm',
    'engine/process.ts',
    'engine/turn',
    'engine/server',
    'engine/store',
    'engine/render',
    'engine/workers',
    'protocol',
    'log.ts',
    'config.ts',
    'version.ts',
  ],
  'engine/main.ts': [
    'engine/process.ts',
    'engine/farm',
    'engine/turn',
    'engine/server',
    'engine/store',
    'engine/media',
    'engine/render',
    'engine/workers',
    'protocol',
    'log.ts',
    'config.ts',
    'version.ts',
  ],
}

const SRC = resolve(import.meta.dirname, '../src')

function room(path: string): string {
  const parts = relative(SRC, path).split(/[\\/]/)
  return parts[0] === 'engine' ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

function sources(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/[\\/]assembly[\\/]/.test(name))
    .map((name) => join(SRC, name))
}

const NAMED = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g
/** What is there before the first line runs. */
const AT_ONCE = /^(?:import|export) (?!type)[^'"]*from ['"](\.{1,2}\/[^'"]+)['"]/gm
/** Without what is imported for its types alone. */
const LOADED = /(?:^(?:import|export) (?!type)[^'"]*from |import\s*\(?)['"](\.{1,2}\/[^'"]+)['"]/gm

function imports(file: string, how = NAMED): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(how)].map((m) => resolve(dirname(file), m[1] ?? ''))
}

describe('imports run one way', () => {
  test.each(sources().map((file) => [relative(SRC, file), file]))('%s', (_, file) => {
    const from = room(file)
    const allowed = ARROWS[from]
    expect(allowed, `${from} has no line in ARROWS`).toBeDefined()
    const against = imports(file)
      .map(room)
      .filter((to) => to !== from && !allowed?.includes(to))
    expect(against).toEqual([])
  })

  test('the MCP SDK is imported only by tools/, cli/ and serve.ts', () => {
    const users = sources()
      .filter((file) => readFileSync(file, 'utf8').includes('@modelcontextprotocol/sdk'))
      .map(room)
    expect(users.filter((r) => !['tools', 'serve.ts', 'cli'].includes(r))).toEqual([])
  })

  test('FFmpeg is loaded only by code that runs in workers', () => {
    const users = sources()
      .filter((file) => /from 'node-av/.test(readFileSync(file, 'utf8').replace(/import type [^\n]*\n/g, '')))
      .map(room)
    expect(users.filter((r) => !['engine/render', 'engine/media', 'engine/worker.ts'].includes(r))).toEqual([])
  })

  /** All files that one loads at once, itself included. */
  function loadedBy(entry: string, how = LOADED): Set<string> {
    const loaded = new Set<string>()
    const load = (file: string) => {
      if (loaded.has(file)) return
      loaded.add(file)
      for (const each of imports(file, how)) load(each)
    }
    load(join(SRC, entry))
    expect(loaded.size).toBeGreaterThan(50)
    return loaded
  }

  test('FFmpeg is not loaded by the engine, which leaves it to its workers', () => {
    const loads = [...loadedBy('engine/main.ts')].filter((file) =>
      /from 'node-av/.test(readFileSync(file, 'utf8').replace(/import type [^;]*? from '[^']*'\n/g, '')),
    )
    expect(loads.map((file) => relative(SRC, file))).toEqual([])
  })

  test.each(['engine/main.ts', 'engine/service/main.ts'])(
    'what a farm takes is not loaded by %s before there is one',
    (entry) => {
      const loads = [...loadedBy(entry, AT_ONCE)].filter((file) =>
        /from '(bullmq|ioredis|@aws-sdk)/.test(readFileSync(file, 'utf8')),
      )
      expect(loads.map((file) => relative(SRC, file))).toEqual([])
    },
  )

  test('zod is not loaded by workers, each of which would take a tenth of a second longer to start', () => {
    const users = [...loadedBy('engine/worker.ts')].filter((file) => /from 'zod'/.test(readFileSync(file, 'utf8')))
    expect(users.map((file) => relative(SRC, file))).toEqual([])
  })

  test('zod is imported as a namespace, so that a bundle leaves out what is not used (300 kB of languages)', () => {
    const users = sources().filter((file) =>
      /import (?:z\b|\{[^}]*\bz\b[^}]*\}) from 'zod'/.test(readFileSync(file, 'utf8')),
    )
    expect(users.map((file) => relative(SRC, file))).toEqual([])
  })
})
