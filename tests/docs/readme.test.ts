import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLIENTS } from '../../src/cli/clients/clients.ts'
import { editConfig } from '../../src/cli/clients/edit-config.ts'
import { launch } from '../../src/cli/clients/launch.ts'
import { claudeCodeCommand } from '../../src/cli/clients/links.ts'
import { VARIABLES } from '../../src/config.ts'
import { TOOLS } from '../../src/tools/registry.ts'
import { blocks, codes, ROOT, read } from './markdown.ts'

const readme = read('README.md')
const CLONE = launch('/absolute/path/dist/main.js', 'node', {})
const { scripts, version } = JSON.parse(read('package.json'))

test('is short', () => {
  expect(readme.split('\n').length).toBeLessThan(250)
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

describe('commands', () => {
  const commands = [...blocks(readme, 'sh').flatMap((block) => block.trim().split('\n')), ...codes(readme)]
    .flatMap((line) => line.split('&&'))
    .map((command) => command.trim())
  const ours = commands.flatMap((command) => {
    const [, words] = /^(?:node (?:\/absolute\/path\/)?dist\/main\.js|video-maker-mcp) (.+)/.exec(command) ?? []
    return words === undefined ? [] : [words.split(' ')]
  })
  const npm = commands.flatMap((command) => {
    const [, run, plain] = /^npm (?:run (\S+)|(test|ci))/.exec(command) ?? []
    return run ?? plain ?? []
  })

  test('of npm are scripts of package.json', () => {
    expect(npm).toEqual(expect.arrayContaining(['ci', 'test', 'demo', 'build', 'pack']))
    for (const name of npm) expect(['ci', ...Object.keys(scripts)]).toContain(name)
  })

  test('of ours are among those that --help lists', () => {
    const listed = help()
    expect(ours.map(([name]) => name)).toEqual(expect.arrayContaining(['install', 'engine', 'doctor']))
    for (const [name] of ours) expect(listed).toMatch(new RegExp(`video-maker-mcp ${name}\\b`))
  })

  test.each(ours.filter(([name, ...rest]) => name !== 'demo' && rest.length > 0))('%s %s', (name = '', ...rest) => {
    const listed = help(name)
    for (const word of rest) expect(listed).toContain(word)
  })

  test('name the clients that install knows', () => {
    const named = ['cursor', ...codes(readme).filter((code) => /^(claude-desktop|claude-code|vscode)$/.test(code))]
    expect(new Set(named)).toEqual(new Set(Object.keys(CLIENTS)))
  })
})

test('the settings are ones that the server reads', () => {
  const known = VARIABLES.map(({ variable }) => variable)
  const named = codes(readme).flatMap((code) => code.match(/\bNEMO_\w+/g) ?? [])
  for (const name of named) expect(known).toContain(name)
})

test('the table of tools has all of them, in order', () => {
  const rows = [...readme.matchAll(/^\| `(\w+)` \|[^|]+\|$/gm)].map(([, name]) => name)
  expect(rows).toEqual(TOOLS.map(({ name }) => name))
})

function help(...command: string[]): string {
  return execFileSync(process.execPath, [join(ROOT, 'dist/main.js'), ...command, '--help']).toString()
}
