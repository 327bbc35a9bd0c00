import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commonJs } from '../../scripts/build/commonjs.mjs'
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

test('modules turned into CommonJS still load their neighbours late, and know where they are', async () => {
  const source =
    '#!/usr/bin/env node\nimport { a } from "./a.js";\nexport const b = () => [a, import("./b.js"), import.meta.url]\n'
  const [first, ...rest] = (await commonJs(source)).split('\n')
  expect(first).toBe('#!/usr/bin/env node')
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }')
  writeFileSync(join(folder, 'a.js'), 'exports.a = 1')
  writeFileSync(join(folder, 'main.js'), rest.join('\n'))
  const { default: main } = await import(join(folder, 'main.js'))
  const [a, late, url] = main.b()
  expect([a, url]).toEqual([1, pathToFileURL(join(folder, 'main.js')).href])
  await expect(late).rejects.toThrow(/b\.js/)
})
