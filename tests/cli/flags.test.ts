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

  test('help before it says the same', () => {
    expect(program('help', command)).toEqual(program(command, '--help'))
  })

  test.each([['--moon'], ['moon']])('%s is answered with what there is, and does nothing', (wrong) => {
    expect(program(command, wrong)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(usage) })
    expect(program(command, wrong).stderr).toContain('moon')
    expect(readdirSync(home)).toEqual([])
  })
})

test('help lists all commands', () => {
  expect(program('help')).toEqual(program('--help'))
  expect(program('help').stdout).toMatch(/video-maker-mcp demo[\s\S]*video-maker-mcp engine/)
})

describe('what was probably meant is asked', () => {
  test.each([
    ['a command', ['docter'], 'There is no command "docter". Did you mean "doctor"?'],
    ['a command of the engine', ['engine', 'instal'], 'There is no engine command "instal". Did you mean "install"?'],
    ['a flag', ['demo', '--output', 'x'], 'There is no flag "--output". Did you mean "--out"?'],
    ['a flag of the server', ['--engin', 'local'], 'There is no flag "--engin". Did you mean "--engine"?'],
    ['a client', ['install', '--client', 'curser'], 'There is no client "curser". Did you mean "cursor"?'],
  ])('%s', (_, args, said) => {
    const { status, stdout, stderr } = program(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.startsWith(`video-maker-mcp: ${said}\n`)).toBe(true)
  })
})

test('a server that is started by hand says what it is', () => {
  const terminal = ['--import', 'data:text/javascript,process.stdin.isTTY=true']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...terminal, MAIN], { input: '', encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  expect(stderr).toMatch(/^video-maker-mcp \S+.*this is an MCP server.*\n.*main\.js install/)
})

test('engine install takes nothing more', () => {
  expect(program('engine', 'install', 'now')).toMatchObject({ status: 2, stderr: expect.stringContaining('now') })
})

test('what cannot be done is told without a trace', () => {
  const file = join(home, 'file')
  writeFileSync(file, '')
  const { status, stderr } = program('demo', '--out', join(file, 'out'))
  expect(status).toBe(1)
  expect(stderr).toMatch(/^video-maker-mcp: ENOTDIR[^\n]*\n$/)
})
