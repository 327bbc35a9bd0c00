import { homedir } from 'node:os'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { absolute, applyFlags, homeFolder, readConfig } from '../src/config.ts'

const DEFAULTS = {
  apiUrl: 'https://mega-api-prod.nemovideo.ai',
  webUrl: 'https://nemovideo.com',
  engine: 'auto',
  mediaDirs: [],
  logLevel: 'warn',
  hardware: 'off',
  engineIdleMs: 600_000,
}

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toEqual({ config: DEFAULTS, problems: [] })
})

const PLACEHOLDERS = ['user_config.token', 'NEMO_TOKEN'].map((name) => `$\{${name}}`)

test.each(['', '   ', ...PLACEHOLDERS])('%j counts as unset', (value) => {
  const names = [
    'NEMO_TOKEN',
    'NEMO_ENGINE',
    'NEMO_API_URL',
    'NEMO_OUTPUT_DIR',
    'NEMO_MEDIA_DIRS',
    'NEMO_ENGINE_IDLE_MS',
    'NEMO_HW',
  ]
  expect(readConfig(Object.fromEntries(names.map((name) => [name, value])))).toEqual({ config: DEFAULTS, problems: [] })
})

test('every variable is read', () => {
  const { config, problems } = readConfig({
    NEMO_TOKEN: ' Bearer nmv_usr_x ',
    NEMO_CLIENT_ID: 'client-1',
    NEMO_API_URL: 'http://127.0.0.1:8080/',
    NEMO_WEB_URL: 'https://web.example.test',
    NEMO_ENGINE: 'Local',
    NEMO_HOME: '/data/nemo',
    NEMO_MEDIA_DIRS: ['/photos', '~/Movies', ''].join(delimiter),
    NEMO_OUTPUT_DIR: '~/Videos',
    NEMO_SKILL_DIR: 'skill',
    SKILL_SOURCE: 'cursor',
    NEMO_LOG_LEVEL: 'debug',
    NEMO_HW: 'auto',
    NEMO_ENGINE_IDLE_MS: '1500',
  })
  expect(problems).toEqual([])
  expect(config).toEqual({
    token: 'nmv_usr_x',
    clientId: 'client-1',
    apiUrl: 'http://127.0.0.1:8080',
    webUrl: 'https://web.example.test',
    engine: 'local',
    home: resolve('/data/nemo'),
    mediaDirs: [resolve('/photos'), join(homedir(), 'Movies')],
    outputDir: join(homedir(), 'Videos'),
    skillDir: resolve('skill'),
    skillSource: 'cursor',
    logLevel: 'debug',
    hardware: 'auto',
    engineIdleMs: 1500,
  })
})

test.each([
  ['NEMO_ENGINE', 'locl', 'NEMO_ENGINE must be one of auto, cloud, local'],
  ['NEMO_API_URL', 'nemovideo.ai', 'NEMO_API_URL must be an http or https address'],
  ['NEMO_API_URL', 'ftp://x', 'NEMO_API_URL must be an http or https address'],
  ['NEMO_LOG_LEVEL', 'loud', 'NEMO_LOG_LEVEL must be one of silent, error, warn, info, debug'],
  ...['https://me:secret@nemovideo.ai', 'https://nemovideo.ai/?x=1', 'https://nemovideo.ai/#x'].map((address) => [
    'NEMO_API_URL',
    address,
    'NEMO_API_URL must be an address without user name, password, query or fragment',
  ]),
  // an engine that ends before it is asked anything would serve nobody
  ...['soon', '0', '999', '-1', '1500.5', 'Infinity', '0x10', '9'.repeat(400)].map((value) => [
    'NEMO_ENGINE_IDLE_MS',
    value,
    'NEMO_ENGINE_IDLE_MS must be a whole number of milliseconds, at least 1000',
  ]),
  ['NEMO_CLIENT_ID', 'x'.repeat(65), 'NEMO_CLIENT_ID must be at most 64 characters'],
])('%s=%s is a problem that names the variable', (variable = '', value, problem) => {
  const { config, problems } = readConfig({ [variable]: value })
  expect(problems).toEqual([{ variable, problem }])
  expect(config).toEqual(DEFAULTS)
})

test('a token that can not be used is never repeated', () => {
  const { problems } = readConfig({ NEMO_TOKEN: 'nmv_usr_geheim extra' })
  expect(problems).toEqual([{ variable: 'NEMO_TOKEN', problem: 'NEMO_TOKEN must be one word of plain characters' }])
})

describe('flags', () => {
  test('are another spelling of the variables, and win', () => {
    const env = { NEMO_ENGINE: 'cloud', NEMO_HOME: '/a' }
    applyFlags(['--engine', 'local', '--output-dir=/videos', '--skill-source', 'cursor'], env)
    expect(env).toEqual({ NEMO_ENGINE: 'local', NEMO_HOME: '/a', NEMO_OUTPUT_DIR: '/videos', SKILL_SOURCE: 'cursor' })
  })

  test.each([[['--engin', 'local']], [['--engine']], [['--token', 'x']], [['local']]])('%j is refused', (args) => {
    expect(() => applyFlags(args, {})).toThrow()
  })
})

describe('the data folder', () => {
  test('is NEMO_HOME where it is set', async () => {
    expect(await homeFolder(readConfig({ NEMO_HOME: '/data/nemo' }).config)).toBe(resolve('/data/nemo'))
  })
  test('else one of the platform, of our name', async () => {
    expect(await homeFolder(readConfig({}).config)).toMatch(/[\\/]video-maker-mcp/)
  })
})

test('an empty HOME counts as unset, so that nothing is kept wherever the server was started', async () => {
  const before = process.env.HOME
  onTestFinished(() => {
    if (before === undefined) delete process.env.HOME
    else process.env.HOME = before
  })
  process.env.HOME = ' '
  expect(isAbsolute(await homeFolder({}))).toBe(true)
  expect(isAbsolute(homedir())).toBe(true)
  expect(absolute('~/Movies')).toBe(join(homedir(), 'Movies'))
})
