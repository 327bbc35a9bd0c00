import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { FILES, released } from '../../scripts/release/rewrite.mjs'
import { CLIENTS } from '../../src/cli/clients/clients.ts'
import { editConfig } from '../../src/cli/clients/edit-config.ts'
import { fromRegistry } from '../../src/cli/clients/launch.ts'
import { claudeCodeCommand, cursorWebLink, vsCodeWebLink } from '../../src/cli/clients/links.ts'
import { blocks, DOCUMENTS, targets } from '../docs/markdown.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** What would fetch our name, or a button to do so, from a registry that does not have it. */
const FETCHED =
  /\b(?:npx|npm (?:i|install|exec)|pnpm dlx|yarn dlx|bunx)\b[^\n`]*\bvideo-maker-mcp\b|cursor\.com\/en\/install|vscode\.dev\/redirect/

describe('until it is published', () => {
  test.each([...new Set([...FILES, ...DOCUMENTS, 'manifest.json'])])('%s names no package of a registry', (path) => {
    expect(read(path)).not.toMatch(FETCHED)
    if (path === 'package.json') expect(JSON.parse(read(path)).private).toBe(true)
    if (path === 'server.json') expect(JSON.parse(read(path)).packages).toEqual([])
    if (path === 'SKILL.md') expect(read(path)).not.toMatch(/kind: node/)
  })
})

describe('a name is written everywhere at once', () => {
  const NAME = '@made-up/films'
  const links = { cursor: cursorWebLink(fromRegistry(NAME)), vscode: vsCodeWebLink(fromRegistry(NAME)) }
  let texts: Record<string, string>
  const text = (path: string) => texts[path] ?? ''
  beforeAll(() => {
    texts = released(Object.fromEntries(FILES.map((path) => [path, read(path)])), NAME, links)
  })

  test.each(FILES)('%s has it, and no way of a clone', (path) => {
    expect(text(path)).toContain(NAME)
    expect(text(path)).not.toMatch(
      /node [^`\n]*dist\/main\.js|\/absolute\/path\/dist|<!-- (until|button|end)|run in the folder of the clone/,
    )
  })

  test('in the README as install writes and prints it', () => {
    const readme = text('README.md')
    expect(targets(readme)).toEqual(expect.arrayContaining(Object.values(links)))
    expect(blocks(readme, 'sh')).toContain(`${claudeCodeCommand(fromRegistry(NAME))}\n`)
    const written = (['claude-desktop', 'cursor', 'vscode'] as const).map((client) =>
      JSON.parse(editConfig('', CLIENTS[client].changes(fromRegistry(NAME), 'linux'))),
    )
    expect(blocks(readme, 'json').map((block) => JSON.parse(block))).toEqual(written)
  })

  test('in what registries and plug-ins read', () => {
    const json = (path: string) => JSON.parse(text(path))
    expect(json('package.json')).toMatchObject({ name: NAME })
    expect(json('package.json')).not.toHaveProperty('private')
    expect(json('server.json').packages).toMatchObject([
      { registryType: 'npm', identifier: NAME, version: json('package.json').version },
    ])
    for (const plugin of ['.claude-plugin/plugin.json', '.cursor-plugin/plugin.json'])
      expect(json(plugin).mcpServers['video-maker']).toEqual({ command: 'npx', args: ['-y', NAME] })
    expect(text('SKILL.md')).toMatch(/^ {4}install:\n {6}- id: npm\n {8}kind: node\n {8}package: @made-up\/films$/m)
  })
})
