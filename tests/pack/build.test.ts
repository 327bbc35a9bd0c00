import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lateImportProblems } from '../../scripts/build/late-imports.mjs'
import { markPure } from '../../scripts/build/pure.mjs'
import { replaceFiles } from '../../scripts/build/replace.mjs'

const HOUR = 3600_000
const NOW = Date.UTC(2026, 0, 1)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const build = (now: number, ...paths: string[]) =>
  replaceFiles(folder, new Map(paths.map((path) => [path, Buffer.from(path)])), now)
const names = () => readdirSync(folder, { recursive: true }).filter((name) => /\./.test(String(name)))

test('programs that run keep the chunks of their build for an hour, however old that build is', () => {
  build(NOW, 'main.js', 'chunks/a.js')
  build(NOW + 100 * HOUR, 'main.js', 'chunks/b.js')
  build(NOW + 100.9 * HOUR, 'main.js', 'chunks/c.js')
  expect(names().sort()).toEqual(['chunks/a.js', 'chunks/b.js', 'chunks/c.js', 'main.js'])
  build(NOW + 101.1 * HOUR, 'main.js', 'chunks/c.js')
  expect(names().sort()).toEqual(['chunks/b.js', 'chunks/c.js', 'main.js'])
})

test('what is the same stays the same file', () => {
  build(NOW, 'main.js')
  const { ino } = statSync(join(folder, 'main.js'))
  build(NOW + 1, 'main.js')
  expect(statSync(join(folder, 'main.js')).ino).toBe(ino)
})

test('chunks are there before the program that loads them', () => {
  mkdirSync(join(folder, 'main.js'))
  writeFileSync(join(folder, 'main.js/x'), '')
  expect(() => build(NOW, 'main.js', 'engine/engine.js', 'engine/chunks/a.js', 'chunks/b.js')).toThrow()
  expect(names()).toEqual(expect.arrayContaining(['chunks/b.js', 'engine/chunks/a.js']))
})

test('the schemas of the MCP SDK are the same, but may be left out', () => {
  const types = readFileSync(fileURLToPath(import.meta.resolve('@modelcontextprotocol/sdk/types.js')), 'utf8')
  const marked = markPure(types)
  expect(marked.replaceAll('/* @__PURE__ */ (() => ', '').replace(/\)\(\);$/gm, ';')).toBe(types)
  expect(marked.match(/@__PURE__/g)?.length).toBe(types.match(/^(export )?const \w+ = (z|\w+Schema)\b/gm)?.length)
  expect(() => markPure('export const ASchema = z.string();\n')).toThrow(/only 0 schemas/)
})

test('a late import that a bundle would leave without names is refused', async () => {
  const problemsOf = async (contents: string) => {
    const stdin = { contents, resolveDir: import.meta.dirname }
    const options = { bundle: true, splitting: true, format: 'esm', platform: 'node', metafile: true } as const
    const { metafile } = await bundle({ ...options, stdin, write: false, outdir: folder, logLevel: 'silent' })
    return lateImportProblems(metafile)
  }
  expect(await problemsOf("export const { parse } = await import('yaml')")).toEqual([
    expect.stringMatching(/yaml.* is CommonJS/),
  ])
  expect(await problemsOf("export const { default: envPaths } = await import('env-paths')")).toEqual([])
})
