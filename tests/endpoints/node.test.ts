import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findNode, type Host } from '../../src/endpoints/node.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nemo-node-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const electron: Host = {
  execPath: '/Applications/Claude.app/Claude',
  versions: { node: '22.0.0', electron: '30.0.0' },
  platform: 'linux',
}

/** A program that says it is Node of a version. */
function fakeNode(name: string, version: string): string {
  const bin = join(folder, name)
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'node'), `#!/bin/sh\necho v${version}\n`)
  chmodSync(join(bin, 'node'), 0o755)
  return bin
}

describe.skipIf(process.platform === 'win32')('findNode', () => {
  test('takes the Node that runs this', () => {
    expect(findNode({})).toEqual({ path: process.execPath, why: 'it runs this program' })
  })

  test('in Electron it takes the first on the PATH that is new enough', () => {
    const old = fakeNode('old', '18.20.0')
    const almost = fakeNode('almost', '20.18.9')
    const good = fakeNode('good', '20.19.0')
    const later = fakeNode('later', '24.1.0')
    const PATH = ['/nowhere', old, almost, good, later].join(delimiter)
    expect(findNode({ PATH, HOME: folder }, electron)).toEqual({ path: join(good, 'node'), why: 'found on the PATH' })
  })

  test('it looks into version managers, the newest version first', () => {
    fakeNode('.nvm/versions/node/v20.19.1/bin', '20.19.1')
    const newest = fakeNode('.nvm/versions/node/v22.10.0/bin', '22.10.0')
    fakeNode('.nvm/versions/node/v9.0.0/bin', '9.0.0')
    const found = findNode({ PATH: '', HOME: folder }, electron)
    // a Node in a system folder would come first on a machine that has one
    const system = ['/usr/local/bin/node', '/opt/homebrew/bin/node', '/usr/bin/node']
    expect([join(newest, 'node'), ...system]).toContain(found?.path)
  })

  test('a program that is no Node, hangs on to nothing or cannot run is passed over', () => {
    const broken = fakeNode('broken', '22')
    writeFileSync(join(broken, 'node'), 'not a program')
    const dangling = join(folder, 'dangling')
    mkdirSync(dangling)
    symlinkSync('/nowhere/node', join(dangling, 'node'))
    const good = fakeNode('good', '22.1.0')
    const PATH = [broken, dangling, good].join(delimiter)
    expect(findNode({ PATH, HOME: folder }, electron)?.path).toBe(join(good, 'node'))
  })

  test.each([{ bun: '1.2.0' }, { deno: '2.0.0' }])('%j is no Node', (other) => {
    const good = fakeNode('good', '22.1.0')
    const host: Host = { ...electron, versions: { node: '22.0.0', ...other } }
    expect(findNode({ PATH: good, HOME: folder }, host)?.path).toBe(join(good, 'node'))
  })
})
