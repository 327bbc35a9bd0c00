import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { places } from '../../src/cli/clients/places.ts'
import { accountFinding } from '../../src/cli/doctor/account.ts'
import { clientFindings } from '../../src/cli/doctor/clients.ts'
import { engineFindings } from '../../src/cli/doctor/engines.ts'
import { folderFinding } from '../../src/cli/doctor/folders.ts'
import { type Config, readConfig } from '../../src/config.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function config(env: NodeJS.ProcessEnv = {}): Config {
  return readConfig({ NEMO_API_URL: 'http://127.0.0.1:9', ...env }).config
}

const DIST = join(import.meta.dirname, '../../dist')

describe('engines', () => {
  const verdictOf = async (env: NodeJS.ProcessEnv, engineDir: string) => {
    const findings = await engineFindings(config(env), folder, engineDir, { 'node-av': '6.1.1' })
    return findings.find(({ what }) => what === 'Engine that would be used')
  }

  test('auto without a cloud takes the local engine and says why', async () => {
    expect(await verdictOf({}, join(DIST, 'engine'))).toMatchObject({
      verdict: 'ok',
      detail: 'local, because the cloud can’t be reached',
    })
  })

  test('a cloud that is asked for and out of reach is missing', async () => {
    expect(await verdictOf({ NEMO_ENGINE: 'cloud' }, join(DIST, 'engine'))).toMatchObject({ verdict: 'missing' })
  })

  test('the local engine without its parts names the command that brings them', async () => {
    expect(await verdictOf({ NEMO_ENGINE: 'local' }, folder)).toMatchObject({
      verdict: 'missing',
      mend: 'npx video-maker-mcp engine install',
    })
  })
})

describe('folders', () => {
  test('one that does not exist yet is judged by the one that it would be made in', async () => {
    expect(await folderFinding('Data folder', join(folder, 'a', 'b'), 'mend')).toMatchObject({ what: 'Data folder' })
    expect(readdirSync(folder)).toEqual([])
  })

  test.skipIf(process.getuid?.() === 0)('one that can’t be written is missing, with what mends it', async () => {
    chmodSync(folder, 0o500)
    expect(await folderFinding('Data folder', folder, 'choose another')).toMatchObject({
      verdict: 'missing',
      mend: 'choose another',
    })
  })
})

describe('account', () => {
  const kept = (expiresAt: number) =>
    writeFileSync(
      join(folder, 'credentials.json'),
      JSON.stringify({ origins: { 'http://127.0.0.1:9': { token: 'nmv_usr_canary', clientId: 'c', expiresAt } } }),
    )

  test('tells the age of the kept token and never the token', async () => {
    kept(3 * 86_400_000)
    const finding = await accountFinding(config(), folder, 86_400_000)
    expect(finding.detail).toContain('2.0 more days')
    expect(JSON.stringify(finding)).not.toContain('canary')
  })

  test('says when it has run out', async () => {
    kept(1)
    expect(await accountFinding(config(), folder, 2)).toMatchObject({ verdict: 'note' })
  })
})

test('clients are found by their settings, with or without the server in them', async () => {
  const where = places('linux', { HOME: folder })
  mkdirSync(join(folder, '.cursor'))
  writeFileSync(join(folder, '.cursor', 'mcp.json'), '{"mcpServers":{"video-maker":{"command":"npx"}}}')
  writeFileSync(join(folder, '.claude.json'), '{}')
  const findings = await clientFindings(where)
  expect(findings.map(({ what, verdict }) => [what, verdict])).toEqual([
    ['Cursor', 'ok'],
    ['Claude Code', 'note'],
  ])
})

describe('the program', () => {
  const doctor = (env: NodeJS.ProcessEnv) =>
    [
      process.execPath,
      [join(DIST, 'main.js'), 'doctor', '--json'],
      {
        env: {
          ...process.env,
          NEMO_API_URL: 'http://127.0.0.1:9',
          NEMO_HOME: join(folder, 'home'),
          HOME: folder,
          ...env,
        },
      },
    ] as const

  test('prints its findings as JSON, ends with 0, and writes nothing', () => {
    const report = JSON.parse(execFileSync(...doctor({ NEMO_ENGINE: 'local' })).toString())
    expect(report.healthy).toBe(true)
    expect(readdirSync(folder)).toEqual([])
  })

  test('ends with 1 and names the variable when a setting can’t be used', () => {
    const { status, stdout } = spawnSync(...doctor({ NEMO_ENGINE: 'moon' }))
    expect(status).toBe(1)
    expect(stdout.toString()).toContain('NEMO_ENGINE must be one of auto, cloud, local')
  })
})
