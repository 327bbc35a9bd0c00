import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { places } from '../../src/cli/clients/places.ts'
import { encoderFinding, fontFinding } from '../../src/cli/doctor/abilities.ts'
import { accountFinding } from '../../src/cli/doctor/account.ts'
import { clientFindings } from '../../src/cli/doctor/clients.ts'
import { dataFinding } from '../../src/cli/doctor/data.ts'
import { engineFindings } from '../../src/cli/doctor/engines.ts'
import { folderFinding } from '../../src/cli/doctor/folders.ts'
import { proxyFinding } from '../../src/cli/doctor/proxy.ts'
import { type Config, readConfig } from '../../src/config.ts'
import { takeEngineLock } from '../../src/engine/store/lock.ts'
import { openStore } from '../../src/engine/store/store.ts'
import { Backend } from '../backend/backend.ts'

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
    return findings.find(({ what }) => what === 'Engine for new projects')
  }

  test('auto with a token takes the cloud, and the local engine where there is none', async () => {
    const backend = await Backend.start()
    onTestFinished(() => backend.stop())
    expect(await verdictOf({ NEMO_TOKEN: 'mine', NEMO_API_URL: backend.url }, join(DIST, 'engine'))).toMatchObject({
      verdict: 'ok',
      detail: 'cloud, because NEMO_TOKEN is set; media is sent to it',
    })
    expect(await verdictOf({ NEMO_TOKEN: 'mine' }, join(DIST, 'engine'))).toMatchObject({
      verdict: 'ok',
      detail: 'local, because the cloud can’t be reached',
    })
  })

  test('auto without a token takes the local engine, and the cloud where that lacks its parts', async () => {
    const backend = await Backend.start()
    onTestFinished(() => backend.stop())
    const reachable = { NEMO_API_URL: backend.url }
    expect(await verdictOf(reachable, join(DIST, 'engine'))).toMatchObject({
      verdict: 'ok',
      detail: 'local, because its parts are installed and no NEMO_TOKEN is set; media stays on this machine',
    })
    const fix = 'node dist/main.js engine install'
    expect(await verdictOf(reachable, folder)).toMatchObject({
      verdict: 'note',
      detail: 'cloud, because the local engine can’t work here yet; media is sent to it',
      fix,
    })
    expect(await verdictOf({}, folder)).toMatchObject({
      verdict: 'missing',
      detail: expect.stringMatching(/^none/),
      fix,
    })
  })

  test('a cloud that is asked for and out of reach is missing', async () => {
    expect(await verdictOf({ NEMO_ENGINE: 'cloud' }, join(DIST, 'engine'))).toMatchObject({ verdict: 'missing' })
  })

  test('the local engine without its parts names the command that brings them', async () => {
    expect(await verdictOf({ NEMO_ENGINE: 'local' }, folder)).toMatchObject({
      verdict: 'missing',
      fix: 'node dist/main.js engine install',
    })
  })
})

describe('encoders and fonts', () => {
  const ALL = [
    ...['libx264', 'aac', 'libvpx-vp9', 'libopus', 'libmp3lame', 'pcm_s16le', 'gif', 'libwebp_anim', 'mjpeg', 'png'],
  ]

  test('without H.264 nothing can be exported; without WebM one format lacks', () => {
    expect(encoderFinding('8.1', ALL, 'fix')).toMatchObject({ verdict: 'ok' })
    expect(
      encoderFinding(
        '8.1',
        ALL.filter((name) => name !== 'libx264'),
        'fix',
      ),
    ).toMatchObject({ verdict: 'missing', detail: 'FFmpeg 8.1 lacks libx264 (MP4, MOV and MKV)', fix: 'fix' })
    expect(
      encoderFinding(
        '8.1',
        ALL.filter((name) => name !== 'libvpx-vp9'),
        'fix',
      ),
    ).toMatchObject({ verdict: 'note', detail: 'FFmpeg 8.1 lacks libvpx-vp9 (WebM)' })
  })

  test('fonts that can’t be read are named', () => {
    expect(fontFinding(['Latin', 'emoji'], 'fix')).toMatchObject({
      verdict: 'missing',
      detail: 'the fonts for Chinese can’t be read',
    })
  })
})

describe('folders', () => {
  test('one that does not exist yet is judged by the one that it would be made in', async () => {
    expect(await folderFinding('Data folder', join(folder, 'a', 'b'), 'fix')).toMatchObject({ what: 'Data folder' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('a file in its place is missing, with what fixes it', async () => {
    writeFileSync(join(folder, 'videos'), '')
    for (const path of [join(folder, 'videos'), join(folder, 'videos', 'mine')]) {
      expect(await folderFinding('Finished videos', path, 'choose another')).toMatchObject({
        verdict: 'missing',
        fix: 'choose another',
      })
    }
  })

  test.skipIf(process.getuid?.() === 0)('one that can’t be written is missing, with what fixes it', async () => {
    chmodSync(folder, 0o500)
    expect(await folderFinding('Data folder', folder, 'choose another')).toMatchObject({
      verdict: 'missing',
      fix: 'choose another',
    })
  })
})

describe('account', () => {
  const kept = (expiresAt: number, origin = 'http://127.0.0.1:9', token = 'nmv_usr_canary') =>
    writeFileSync(
      join(folder, 'credentials.json'),
      JSON.stringify({ origins: { [origin]: { token, clientId: 'c', expiresAt } } }),
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

  describe('where the service can be asked', () => {
    let backend: Backend
    beforeEach(async () => {
      backend = await Backend.start()
      backend.tokens.set('nmv_usr_canary', { userId: 'anon_1', expiresAt: Number.POSITIVE_INFINITY })
      backend.credits = { available: 42, frozen: 0 }
    })
    afterEach(() => backend.stop())

    test('tells the credits that are left', async () => {
      kept(3 * 86_400_000, backend.url)
      const finding = await accountFinding(config({ NEMO_API_URL: backend.url }), folder, 0)
      expect(finding).toMatchObject({ verdict: 'ok', detail: expect.stringContaining('42 credits left') })
    })

    test('says that a token is refused, and asks for no other', async () => {
      const refused = await accountFinding(
        config({ NEMO_API_URL: backend.url, NEMO_TOKEN: 'nmv_usr_other' }),
        folder,
        0,
      )
      expect(refused).toMatchObject({
        verdict: 'missing',
        detail: 'the service does not accept NEMO_TOKEN',
      })
      expect(JSON.stringify(refused)).not.toContain('nmv_usr_other')
      expect(backend.log.map(({ path }) => path)).toEqual(['/api/credits/balance/simple'])
      expect(readdirSync(folder)).toEqual([])
    })
  })
})

describe('what the local engine keeps', () => {
  const ask = (parts = process.cwd()) => dataFinding(process.execPath, parts, folder, 'engine install')

  test('is in order where there is none yet, or what is there can be read', async () => {
    expect(await ask()).toMatchObject({ verdict: 'ok', detail: 'none yet' })
    openStore(folder).close()
    takeEngineLock(folder)
    expect(await ask()).toMatchObject({ verdict: 'ok' })
  })

  test.each([
    ['engine.db', 'garbage'.repeat(99), /can't be used \(SQLITE_NOTADB\)/, /move it, .* somewhere else/],
    ['engine.lock', 'garbage'.repeat(99), /can't be used \(SQLITE_NOTADB\)/, /remove that file/],
  ])('%s that is garbage is told with what fixes it', async (name, content, detail, fix) => {
    writeFileSync(join(folder, name), content)
    const finding = await ask()
    expect(finding).toMatchObject({ verdict: 'missing' })
    expect(finding.detail).toMatch(detail)
    expect(finding.fix).toMatch(fix)
  })

  test('that cannot be asked, since the parts do not load, is told with what brings them', async () => {
    writeFileSync(join(folder, 'engine.db'), '')
    expect(await ask(folder)).toMatchObject({ verdict: 'missing', fix: 'engine install' })
  })

  test('of a newer version is told as that', async () => {
    openStore(folder).close()
    const sqlite = new Sqlite(join(folder, 'engine.db'))
    sqlite.exec('PRAGMA user_version = 99')
    sqlite.close()
    expect(await ask()).toMatchObject({ verdict: 'missing', detail: expect.stringContaining('newer version') })
  })
})

test('a proxy that is no address is a fault, named without its login', () => {
  expect(proxyFinding({})).toEqual([])
  expect(proxyFinding({ HTTPS_PROXY: 'http://me:pw@proxy.test:3128' })).toMatchObject([
    { verdict: 'ok', detail: 'proxy.test:3128' },
  ])
  const [finding] = proxyFinding({ HTTPS_PROXY: 'me:pw@proxy.test' })
  expect(finding).toMatchObject({ verdict: 'missing', detail: expect.stringContaining('HTTPS_PROXY') })
  expect(JSON.stringify(finding)).not.toContain('pw')
})

test('clients are found by their settings, with or without the server in them', async () => {
  const where = places('linux', { HOME: folder })
  mkdirSync(join(folder, '.cursor'))
  writeFileSync(join(folder, '.cursor', 'mcp.json'), '{"mcpServers":{"video-maker":{"command":"npx"}}}')
  writeFileSync(join(folder, '.claude.json'), '{}')
  mkdirSync(join(folder, '.config', 'Claude'), { recursive: true })
  writeFileSync(join(folder, '.config', 'Claude', 'claude_desktop_config.json'), '{ "mcpServers": ')
  const findings = await clientFindings(where)
  expect(findings.map(({ what, verdict, fix }) => [what, verdict, fix])).toEqual([
    ['Cursor', 'ok', undefined],
    ['Claude Desktop', 'note', 'correct that file'],
    ['Claude Code', 'note', 'node dist/main.js install --client claude-code'],
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
    expect(report.findings).toContainEqual(expect.objectContaining({ what: 'Encoders', verdict: 'ok' }))
    expect(report.findings).toContainEqual(expect.objectContaining({ what: 'Fonts', verdict: 'ok' }))
    expect(readdirSync(folder)).toEqual([])
  })

  test('the next step is to install it, or where it is installed to ask for a video', () => {
    const [node, [main = ''], options] = doctor({ NEMO_ENGINE: 'local' })
    const told = () => execFileSync(node, [main, 'doctor'], options).toString()
    expect(told()).toMatch(/Next: \S.* install adds the server/)
    mkdirSync(join(folder, '.cursor'))
    writeFileSync(join(folder, '.cursor', 'mcp.json'), '{"mcpServers":{"video-maker":{"command":"npx"}}}')
    expect(told()).toContain('Next: ask your assistant for a video')
  })

  test('works with an empty environment', () => {
    const [node, args] = doctor({})
    const { stderr, stdout } = spawnSync(node, args, { env: { NEMO_ENGINE: 'local' } })
    expect(stderr.toString()).toBe('')
    expect(JSON.parse(stdout.toString()).findings).toContainEqual(expect.objectContaining({ what: 'Data folder' }))
  })

  test.runIf(process.getuid?.() === 0)('works for a user that the system does not know, and says so', () => {
    const [node, args] = doctor({})
    const home = join(folder, 'nobody')
    const stranger = { uid: 54321, gid: 54321, env: { NEMO_ENGINE: 'local', NEMO_HOME: home } }
    const { stderr, stdout } = spawnSync(node, args, stranger)
    expect(stderr.toString()).toBe('')
    expect(JSON.parse(stdout.toString()).findings).toContainEqual(
      expect.objectContaining({ what: 'Home folder', verdict: 'note', fix: 'set HOME' }),
    )
  })

  test('ends with 1 and names the variable when a setting can’t be used', () => {
    const { status, stdout } = spawnSync(...doctor({ NEMO_ENGINE: 'moon' }))
    expect(status).toBe(1)
    expect(stdout.toString()).toContain('NEMO_ENGINE must be one of auto, cloud, local')
  })
})
