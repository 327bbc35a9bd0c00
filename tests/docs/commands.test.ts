import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { VARIABLES } from '../../src/config.ts'
import { parseEdits } from '../../src/edits/parse.ts'
import { FARM_VARIABLES } from '../../src/engine/farm/settings.ts'
import { blocks, codes, DOCUMENTS, ROOT, read } from './markdown.ts'

/** What the documents tell people to type is there: commands, scripts, variables, edits. */

const { scripts } = JSON.parse(read('package.json'))
const documents = DOCUMENTS.filter((document) => document !== 'CHANGELOG.md')

const typed = documents.flatMap((document) => [
  ...blocks(read(document), 'sh').flatMap((block) => block.trim().split('\n')),
  ...codes(read(document)),
])
const commands = [...new Set(typed.flatMap((line) => line.split('&&')).map((command) => command.trim()))]

describe('commands of ours are ones that --help knows', () => {
  const ours = commands.flatMap((command) => {
    const [, words] = /^(?:node (?:\/absolute\/path\/)?dist\/main\.js|video-maker-mcp) ([a-z].*)/.exec(command) ?? []
    return words === undefined ? [] : [words]
  })
  const helps = new Map<string, string>()

  test('there are some', () => {
    expect(ours).toEqual(expect.arrayContaining(['doctor', 'engine install', 'engine stop', 'studio']))
  })

  test.each(ours)('%s', (words) => {
    const [name = '', ...rest] = words.split(' ')
    if (!helps.has(name)) helps.set(name, helpOf(name))
    const flags = rest.filter((word) => word.startsWith('--'))
    const further = name === 'engine' ? rest.slice(0, rest[0] === 'token' ? 2 : 1) : []
    for (const word of [...further, ...flags]) expect(helps.get(name)).toContain(word)
  })
})

/** Of a command, with those of its own commands that have flags of their own. */
function helpOf(name: string): string {
  const further = name === 'engine' ? [['serve'], ['token'], ['batch']] : []
  const calls = [[name], ...further.map((more) => [name, ...more])]
  return calls
    .map((call) => execFileSync(process.execPath, [join(ROOT, 'dist/main.js'), ...call, '--help']).toString())
    .join('\n')
}

test('scripts of npm are those of package.json', () => {
  const named = commands.flatMap((command) => /^npm run (?:-s )?([\w-]+)/.exec(command)?.[1] ?? [])
  expect(named).toEqual(expect.arrayContaining(['demo', 'build', 'docs', 'pack']))
  for (const name of named) expect(Object.keys(scripts)).toContain(name)
})

test('scripts that are run by Node are there', () => {
  const named = commands.flatMap((command) => /^node (scripts\/\S+)/.exec(command)?.[1] ?? [])
  expect(named.length).toBeGreaterThan(1)
  for (const path of named) expect(readFileSync(join(ROOT, path)).length).toBeGreaterThan(0)
})

test.each(documents)('the variables that %s names are read', (document) => {
  const known = [...VARIABLES.map(({ variable }) => variable), ...FARM_VARIABLES]
  const named = codes(read(document)).flatMap((code) => code.match(/\bNEMO_\w+/g) ?? [])
  for (const name of named) expect(known).toContain(name)
})

describe('JSON', () => {
  const inBlocks = documents.flatMap((document) => blocks(read(document), 'json').map((text) => ({ document, text })))

  test.each(inBlocks)('a block of $document can be read, and its edits sent', ({ text }) => {
    // a block holds one value, or one a line
    const values = isJson(text)
      ? [JSON.parse(text)]
      : text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
    for (const value of values) if (Array.isArray(value)) expect(parseEdits(value)).not.toHaveProperty('fault')
  })

  const inText = documents
    .flatMap((document) => codes(read(document)).map((code) => ({ document, code })))
    .filter(({ code }) => /^\[?\{ ?"op":.*\}\]?$/.test(code) && !/…|"op": ?"help"/.test(code))

  test.each(inText)('$code in $document can be sent', ({ code }) => {
    expect(parseEdits([JSON.parse(code)].flat())).not.toHaveProperty('fault')
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('the findings in the troubleshooting page are the doctor’s', () => {
  const folder = join(ROOT, 'src/cli/doctor')
  const sources = [join(ROOT, 'src/cli/doctor.ts'), ...readdirSync(folder).map((name) => join(folder, name))]
  const words = sources.map((path) => readFileSync(path, 'utf8')).join('\n')
  const [, table = ''] = /## What the doctor finds\n([\s\S]*?)\n## /.exec(read('docs/troubleshooting.md')) ?? []
  const rows = [...table.matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell = '']) => cell).slice(2)
  const named = rows.flatMap((row) => (row.split(':')[0] ?? '').split(', ')).filter((name) => name !== 'A client')
  expect(named.length).toBeGreaterThan(8)
  for (const name of named) expect(words).toContain(`'${name}'`)
})
