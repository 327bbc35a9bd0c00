import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
// @ts-expect-error a script without types
import { partsLock } from '../../scripts/build/parts-lock.mjs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

test('every package of the lock file has its hash, for every platform', () => {
  const entries = Object.entries<{ integrity?: string }>(lock.packages).filter(([path]) => path !== '')
  expect(entries.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
})

test('the parts are locked with all that they need, and nothing else', () => {
  const { packages } = partsLock(lock, optionalDependencies)
  const names = Object.keys(packages)
  expect(names).toEqual(expect.arrayContaining(['node_modules/node-av', 'node_modules/@napi-rs/canvas-win32-x64-msvc']))
  expect(names).not.toContain('node_modules/vitest')
  for (const [path, { version, integrity, dependencies = {} }] of Object.entries<Record<string, never>>(packages)) {
    if (path === '') continue
    expect({ version, integrity }).toEqual({
      version: expect.any(String),
      integrity: expect.stringMatching(/^sha512-/),
    })
    for (const name of Object.keys(dependencies))
      expect(names.some((each) => each.endsWith(`node_modules/${name}`))).toBe(true)
  }
})

test('a package inside another one is found before one above', () => {
  const packages = {
    'node_modules/a': { version: '1', dependencies: { b: '2' } },
    'node_modules/a/node_modules/b': { version: '2', dependencies: { c: '1' } },
    'node_modules/b': { version: '1' },
    'node_modules/c': { version: '1', optional: true, os: ['linux'] },
  }
  const { packages: found } = partsLock({ lockfileVersion: 3, packages }, { a: '1' })
  expect(Object.keys(found)).toEqual(['', 'node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c'])
  expect(found['node_modules/c']).toMatchObject({ optional: true, os: ['linux'] })
})
