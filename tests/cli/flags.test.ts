import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const MAIN = join(import.meta.dirname, '../../dist/main.js')
const home = mkdtempSync(join(tmpdir(), 'flags-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function program(...args: string[]) {
  const env = { PATH: process.env.PATH, HOME: home, NEMO_HOME: join(home, 'data') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe.each(['demo', 'doctor', 'engine', 'install'])('video-maker-mcp %s', (command) => {
  const usage = new RegExp(`^video-maker-mcp ${command}`, 'm')

  test.each(['--help', '-h'])('%s says how it is used', (flag) => {
    expect(program(command, flag)).toEqual({ status: 0, stdout: expect.stringMatching(usage), stderr: '' })
  })

  test.each([['--moon'], ['moon']])('%s is answered with what there is, and does nothing', (wrong) => {
    expect(program(command, wrong)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(usage) })
    expect(program(command, wrong).stderr).toContain('moon')
    expect(readdirSync(home)).toEqual([])
  })
})

test('engine install takes nothing more', () => {
  expect(program('engine', 'install', 'now')).toMatchObject({ status: 2, stderr: expect.stringContaining('now') })
})

test('what can not be done is told without a trace', () => {
  const file = join(home, 'file')
  writeFileSync(file, '')
  const { status, stderr } = program('demo', '--out', join(file, 'out'))
  expect(status).toBe(1)
  expect(stderr).toMatch(/^video-maker-mcp: ENOTDIR[^\n]*\n$/)
})
