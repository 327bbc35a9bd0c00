import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commit } from '../../scripts/build/commit.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commit-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function clone(): string {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim()
  git('init', '--quiet')
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '--message=one')
  return git('rev-parse', 'HEAD')
}

test('the build knows the commit of a clone', () => {
  expect(commit(folder)).toBe('')
  const head = clone()
  expect(head.startsWith(commit(folder))).toBe(true)
  expect(commit(folder)).toHaveLength(8)
})

test('an archive that is unpacked inside somebody else’s clone does not take its commit', () => {
  clone()
  mkdirSync(join(folder, 'unpacked'))
  expect(commit(join(folder, 'unpacked'))).toBe('')
})
