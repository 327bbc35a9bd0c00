import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLIENTS } from '../../src/cli/clients/clients.ts'
import { editConfig } from '../../src/cli/clients/edit-config.ts'
import { launch } from '../../src/cli/clients/launch.ts'
import { claudeCodeCommand } from '../../src/cli/clients/links.ts'
import { TOOLS } from '../../src/tools/registry.ts'
import { blocks, codes, ROOT, read } from './markdown.ts'

const readme = read('README.md')
const CLONE = launch('/absolute/path/dist/main.js', 'node', {})
const { version } = JSON.parse(read('package.json'))

test('is short', () => {
  expect(readme.split('\n').length).toBeLessThan(250)
})

test('the moving picture is small enough to load', () => {
  expect(statSync(join(ROOT, 'docs/first-screen.webp')).size).toBeLessThan(3_000_000)
})

describe('clients', () => {
  test('the command for Claude Code is the one that install prints', () => {
    expect(blocks(readme, 'sh')).toContain(`${claudeCodeCommand(CLONE)}\n`)
  })

  test('the entries are those that install writes', () => {
    const entries = blocks(readme, 'json').map((text) => JSON.parse(text))
    const written = (['claude-desktop', 'cursor', 'vscode'] as const).map((client) =>
      JSON.parse(editConfig('', CLIENTS[client].changes(CLONE, 'linux'))),
    )
    expect(entries).toEqual(written)
  })

  test('the bundle has its present name', () => {
    expect(codes(readme)).toContain(`out/video-maker-mcp-${version}.mcpb`)
  })
})

test('it names the clients that install knows', () => {
  const said = [...codes(readme), ...blocks(readme, 'sh').flatMap((block) => block.split(/\s+/))]
  const named = said.filter((word) => /^(cursor|claude-desktop|claude-code|vscode)$/.test(word))
  expect(new Set(named)).toEqual(new Set(Object.keys(CLIENTS)))
})

test('the table of tools has all of them, in order', () => {
  const rows = [...readme.matchAll(/^\| `(\w+)` \|[^|]+\|$/gm)].map(([, name]) => name)
  expect(rows).toEqual(TOOLS.map(({ name }) => name))
})
