import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { problems } from '../../scripts/pack/problems.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const DESCRIPTIONS = [
  'package.json',
  'manifest.json',
  'server.json',
  'SKILL.md',
  'README.md',
  'LICENSE',
  '.cursor-plugin/plugin.json',
  '.claude-plugin/plugin.json',
  'docs/icon.png',
]

let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'problems-'))
  for (const name of DESCRIPTIONS) cpSync(join(ROOT, name), join(copy, name))
  mkdirSync(join(copy, 'dist'))
  writeFileSync(join(copy, 'dist/main.js'), '')
})
afterEach(() => rmSync(copy, { recursive: true, force: true }))

function spoil(name: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(copy, name), 'utf8')
  expect(text).toMatch(from)
  writeFileSync(join(copy, name), text.replace(from, to))
}

test('what ships agrees with itself', () => {
  expect(problems(ROOT)).toEqual([])
  expect(problems(copy)).toEqual([])
})

describe('what no validator sees', () => {
  test.each([
    ['SKILL.md', /version: .*/, 'version: 9.9.9', /SKILL\.md says version 9\.9\.9/],
    ['manifest.json', /"version": "[^"]*"/, '"version": "9.9.9"', /manifest\.json says version 9\.9\.9/],
    [
      'server.json',
      /"version": "[^"]*",\n {2}"packages"/,
      '"version": "9.9.9",\n  "packages"',
      /server\.json says version 9/,
    ],
    [
      '.cursor-plugin/plugin.json',
      /"version": "[^"]*"/,
      '"version": "9.9.9"',
      /\.cursor-plugin.* says version 9\.9\.9/,
    ],
    [
      '.claude-plugin/plugin.json',
      /"version": "[^"]*"/,
      '"version": "9.9.9"',
      /\.claude-plugin.* says version 9\.9\.9/,
    ],
    ['manifest.json', /"version": "[^"]*"/, '"version": "1.0"', /1\.0 is not a version/],
    ['manifest.json', /"manifest_version": "0.3"/, '"manifest_version": "0.2"', /manifest_version is 0\.2/],
    [
      'manifest.json',
      /"entry_point": "[^"]*"/,
      '"entry_point": "dist/index.js"',
      /entry_point dist\/index\.js is missing/,
    ],
    ['manifest.json', /"entry_point": "[^"]*"/, '"entry_point": "../main.js"', /outside the bundle/],
    ['manifest.json', /dist\/main\.js"\]/, 'dist/other.js"]', /does not start dist\/main\.js/],
    ['manifest.json', /user_config\.token/, 'user_config.tokn', /setting tokn is used and not declared/],
    ['manifest.json', /user_config\.token/, 'user_config.tokn', /setting token is never used/],
    ['manifest.json', /__dirname/, '__dir', /no host knows the variable \$\{__dir\}/],
    ['manifest.json', /"sensitive": true/, '"sensitive": false', /token must be sensitive/],
    ['manifest.json', /docs\/icon\.png/, 'docs/none.png', /icon docs\/none\.png is missing/],
    ['manifest.json', /docs\/icon\.png/, 'README.md', /icon README\.md is not a PNG/],
    ['manifest.json', /"name": "video-maker-mcp"/, '"name": "other"', /named other/],
    ['package.json', /"mcpName": "[^"]*"/, '"mcpName": "a/b"', /mcpName in package\.json a\/b/],
    ['server.json', /"description": "/, `"description": "${'x'.repeat(100)}`, /longer than 100/],
  ])('%s with %s', (name, from, to, complaint) => {
    spoil(name, from, to)
    expect(problems(copy).join('\n')).toMatch(complaint)
  })

  test.each(['dist/main.js', 'SKILL.md', 'README.md', 'LICENSE'])('%s is missing', (name) => {
    rmSync(join(copy, name))
    expect(problems(copy)).toEqual([`${name} is missing`])
  })
})

test('every setting is one that the server reads', async () => {
  const { VARIABLES } = await import('../../src/config.ts')
  const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'))
  const named = JSON.parse(readFileSync(join(ROOT, 'scripts/release/settings.json'), 'utf8')).map(
    ({ name }: { name: string }) => name,
  )
  for (const name of [...Object.keys(manifest.server.mcp_config.env), ...named])
    expect(VARIABLES.map(({ variable }) => variable)).toContain(name)
})

test("the plugins' files are there", () => {
  const { logo } = JSON.parse(readFileSync(join(ROOT, '.cursor-plugin/plugin.json'), 'utf8'))
  expect(existsSync(join(ROOT, logo))).toBe(true)
  expect(dirname(logo)).toBe('docs')
})
