import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findEngine } from '../../src/endpoints/find-engine.ts'
import { partsFolder } from '../../src/endpoints/parts.ts'

const parts = { 'node-av': '6.1.1', '@napi-rs/canvas': '1.1.1' }
let root: string
let engineDir: string
let home: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nemo-parts-'))
  home = join(root, 'home')
  engineDir = join(root, 'package', 'dist', 'engine')
  mkdirSync(join(engineDir, 'chunks'), { recursive: true })
  mkdirSync(join(engineDir, 'studio'))
  for (const file of [
    'engine.js',
    'service.js',
    'farm.js',
    'worker.js',
    'chunks/a.js',
    'studio/page.js',
    'studio/page.css',
    'studio/index.html',
  ])
    writeFileSync(join(engineDir, file), `// ${file}`)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function install(folder: string, versions: Record<string, string> = parts): void {
  for (const [name, version] of Object.entries(versions)) {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true })
    writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, version }))
  }
}
const find = (version = '1.0.0') => findEngine({ home, engineDir, parts, version })

describe('findEngine', () => {
  test('parts beside the program: the engine starts from where it is', () => {
    install(join(root, 'package'))
    install(partsFolder(home, parts))
    expect(find()).toMatchObject({ script: join(engineDir, 'engine.js'), partsIn: join(root, 'package') })
  })

  test('parts under the home: it starts from a copy that finds them', () => {
    const folder = partsFolder(home, parts)
    install(folder)
    const found = find()
    expect(found?.script).toMatch(/app-1\.0\.0-[0-9a-f]{8}[\\/]engine\.js$/)
    expect(found?.script.startsWith(folder)).toBe(true)
    expect(readFileSync(join(found?.script ?? '', '..', 'chunks', 'a.js'), 'utf8')).toBe('// chunks/a.js')
    expect(find()).toEqual(found)
    expect(readdirSync(folder).filter((name) => name.startsWith('app-'))).toHaveLength(1)
  })

  test('another build of the engine gets a copy of its own', () => {
    install(partsFolder(home, parts))
    const first = find()
    writeFileSync(join(engineDir, 'engine.js'), '// rebuilt')
    const second = find()
    expect(second?.script).not.toBe(first?.script)
    expect(readFileSync(second?.script ?? '', 'utf8')).toBe('// rebuilt')
  })

  test('nothing, half of it, or another version: not there, and nothing is copied', () => {
    expect(find()).toBeUndefined()
    install(partsFolder(home, parts), { 'node-av': '6.1.1' })
    expect(find()).toBeUndefined()
    install(join(root, 'package'), { ...parts, 'node-av': '6.1.0' })
    expect(find()).toBeUndefined()
    expect(existsSync(join(partsFolder(home, parts), 'app-1.0.0'))).toBe(false)
  })
})
