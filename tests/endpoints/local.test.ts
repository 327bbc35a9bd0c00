import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import type { Dispatcher } from 'undici'
import { describe, expect, test } from 'vitest'
import { partsFolder } from '../../src/endpoints/parts.ts'
import { engineSocket } from '../../src/endpoints/socket.ts'
import type { Endpoint } from '../../src/protocol/endpoint.ts'
import { alive, ENGINE_DIR, end, engines, homes, optionalDependencies, packageVersion } from './home.ts'

const h = homes()

/** As the client core asks: the global fetch with the endpoint's dispatcher. */
async function ask(endpoint: Endpoint, path: string, init: RequestInit = {}) {
  // Node's fetch takes a dispatcher, which the DOM's types don't know
  const response = await fetch(endpoint.baseUrl + path, { ...init, dispatcher: endpoint.dispatcher } as RequestInit & {
    dispatcher: Dispatcher
  })
  return (await response.json()) as { code: number; data: { token?: string; pid?: number; version?: string } }
}
const token = (endpoint: Endpoint) =>
  ask(endpoint, '/api/auth/anonymous-token', { method: 'POST', headers: { 'x-client-id': 'c' } })

describe('the local engine', () => {
  test('is started on demand, detached, in a folder that is the user’s alone', async () => {
    const home = h.newHome('nemo ép 影片 ')
    const { endpoint } = await h.endpoints(home).open('local')
    expect(endpoint).toMatchObject({ engine: 'local', privacy: expect.stringContaining('stays on this machine') })
    expect((await token(endpoint)).data.token).toMatch(/^nmv_usr_/)
    const socket = engineSocket(home)
    expect(statSync(dirname(socket)).mode & 0o777).toBe(0o700)
    expect(statSync(join(home, 'engine.db')).mode & 0o077).toBe(0)
  })

  test('two servers that start at once share one engine', async () => {
    const home = h.newHome()
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => h.endpoints(home).open('local')))
    if (!a || !b || !c) throw new Error('three opened')
    const pids = await Promise.all(
      [a, b, c].map(async ({ endpoint }) => (await ask(endpoint, '/engine/health')).data.pid),
    )
    expect(new Set(pids).size).toBe(1)
    await h.health(home)
  })

  test('a killed engine leaves a stale socket, which starters at once replace safely', async () => {
    const home = h.newHome()
    const first = h.endpoints(home)
    const { endpoint } = await first.open('local')
    const issued = await token(endpoint)
    const { pid = 0 } = (await h.health(home)) ?? {}
    end(pid, 'SIGKILL')
    await expect.poll(() => alive(pid)).toBe(false)
    expect(existsSync(engineSocket(home))).toBe(true)
    await Promise.all([h.endpoints(home).open('local'), h.endpoints(home).open('local'), first.open('local')])
    const after = await h.health(home)
    expect(after?.pid).not.toBe(pid)
    // what the killed one had written is there
    const headers = { authorization: `Bearer ${issued.data.token}` }
    expect((await ask(endpoint, '/api/credits/balance/simple', { headers })).code).toBe(0)
  })

  test('an open endpoint starts a new engine when the old one has gone', async () => {
    const home = h.newHome()
    const { endpoint } = await h.endpoints(home).open('local')
    const { pid = 0 } = (await h.health(home)) ?? {}
    end(pid, 'SIGKILL')
    await expect.poll(() => alive(pid)).toBe(false)
    expect((await token(endpoint)).code).toBe(0)
    expect((await h.health(home))?.pid).not.toBe(pid)
  })

  test('goes when idle, and leaves neither socket nor process', async () => {
    const home = h.newHome()
    const env = { PATH: process.env.PATH, NEMO_ENGINE_IDLE_MS: '3000' }
    const { endpoint } = await h.endpoints(home, { env }).open('local')
    await token(endpoint)
    await expect.poll(() => engines(home)).toEqual([])
    expect(existsSync(engineSocket(home))).toBe(false)
  })

  test('another version takes over from an idle engine', async () => {
    const home = h.newHome()
    const { endpoint } = await h.endpoints(home).open('local')
    const issued = await token(endpoint)
    const old = await h.health(home)
    const { engineDir, version } = nextVersion()
    await h.endpoints(home, { engineDir, version }).open('local')
    expect(await h.health(home)).toMatchObject({ version })
    expect(alive(old?.pid ?? 0)).toBe(false)
    // the older server goes on with the new engine
    const headers = { authorization: `Bearer ${issued.data.token}` }
    expect((await ask(endpoint, '/api/credits/balance/simple', { headers })).code).toBe(0)
  })

  test('starts with the parts that `engine install` brought, where the program has none', async () => {
    const home = h.newHome()
    const program = join(home, 'npx', 'dist', 'engine')
    cpSync(ENGINE_DIR, program, { recursive: true })
    const installed = partsFolder(realpathSync(home), optionalDependencies)
    mkdirSync(installed, { recursive: true })
    symlinkSync(resolve('node_modules'), join(installed, 'node_modules'))
    const { endpoint } = await h.endpoints(home, { engineDir: program, parts: optionalDependencies }).open('local')
    expect((await token(endpoint)).code).toBe(0)
  })

  test('a home with a long path has its socket elsewhere', async () => {
    const home = join(h.newHome(), 'x'.repeat(120))
    mkdirSync(home)
    const socket = engineSocket(home)
    expect(Buffer.byteLength(socket)).toBeLessThan(100)
    const endpoints = h.endpoints(home)
    const { endpoint } = await endpoints.open('local')
    expect((await token(endpoint)).code).toBe(0)
    end((await h.health(home))?.pid ?? 0, 'SIGTERM')
    await endpoints.close()
    // nothing is left among the temporary files
    await expect.poll(() => existsSync(dirname(socket)), { timeout: 60_000 }).toBe(false)
  })

  test('a token of the person’s never reaches the engine’s environment', async () => {
    const home = h.newHome()
    const env = { PATH: process.env.PATH, NEMO_TOKEN: 'nmv_usr_mine', SECRET: 's' }
    await h.endpoints(home, { env }).open('local')
    const { pid } = (await h.health(home)) ?? {}
    if (process.platform !== 'linux') return
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toMatch(/nmv_usr_mine|SECRET/)
  })
})

/** The engine as a later release: a copy in a folder from which it finds its parts too. */
function nextVersion(): { engineDir: string; version: string } {
  const engineDir = `${ENGINE_DIR}-next`
  cpSync(ENGINE_DIR, engineDir, { recursive: true })
  const chunks = readdirSync(join(engineDir, 'chunks')).map((name) => join(engineDir, 'chunks', name))
  const versioned = [join(engineDir, 'engine.js'), ...chunks].filter((file) =>
    readFileSync(file, 'utf8').includes(`"${packageVersion}"`),
  )
  expect(versioned).not.toEqual([])
  for (const file of versioned)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`"${packageVersion}"`, '"99.0.0"'))
  return { engineDir, version: '99.0.0' }
}

describe('what keeps it from starting', () => {
  test('missing parts name the command', async () => {
    const home = h.newHome()
    const engineDir = join(home, 'elsewhere')
    mkdirSync(engineDir)
    const opened = h.endpoints(home, { engineDir, parts: { 'node-av': '6.1.1' } }).open('local')
    await expect(opened).rejects.toMatchObject({
      code: 'engine_missing',
      facts: { command: 'node dist/main.js engine install' },
    })
  })

  test('a data folder that can’t be made or written', async () => {
    const home = h.newHome()
    const file = join(home, 'file')
    writeFileSync(file, '')
    await expect(h.endpoints(home, { home: join(file, 'home') }).open('local')).rejects.toMatchObject({
      code: 'bad_config',
      message: expect.stringContaining('NEMO_HOME'),
    })
  })

  test('a socket folder that others can reach is not trusted', async () => {
    const home = h.newHome()
    const { endpoint } = await h.endpoints(home).open('local')
    chmodSync(dirname(engineSocket(home)), 0o777)
    await expect(h.endpoints(home).open('local')).rejects.toMatchObject({ code: 'engine_failed' })
    // nor by a connection that is made later
    end((await h.health(home))?.pid ?? 0, 'SIGKILL')
    await expect(token(endpoint)).rejects.toMatchObject({ cause: { code: 'engine_failed' } })
  })

  test.each([
    ['engine.db', /damaged/, /Move .*engine\.db/],
    ['engine.lock', /damaged/, /Remove that file/],
  ])('%s that is garbage is told with what fixes it, at once, and fixed so', async (name, problem, fix) => {
    const home = h.newHome()
    const garbage = 'garbage'.repeat(999)
    writeFileSync(join(home, name), garbage)
    for (const _ of [1, 2]) {
      await expect(h.endpoints(home).open('local')).rejects.toMatchObject({
        code: 'engine_data',
        message: expect.stringMatching(problem),
        facts: { fix: expect.stringMatching(fix) },
      })
    }
    expect(readFileSync(join(home, name), 'utf8')).toBe(garbage)
    rmSync(join(home, name))
    const { endpoint } = await h.endpoints(home).open('local')
    expect((await token(endpoint)).code).toBe(0)
  })

  test('an engine that breaks is tried a few times, then its complaint is told', async () => {
    const home = h.newHome()
    const engineDir = join(home, 'broken')
    mkdirSync(engineDir)
    writeFileSync(join(engineDir, 'engine.js'), 'throw new Error("no such codec")')
    const opened = h.endpoints(home, { engineDir, parts: {} }).open('local')
    await expect(opened).rejects.toMatchObject({
      code: 'engine_failed',
      message: expect.stringContaining('no such codec'),
    })
  })

  test('a program that listens there and is no engine', async () => {
    const home = h.newHome()
    const socket = engineSocket(home)
    mkdirSync(dirname(socket), { mode: 0o700 })
    const impostor = createServer((connection) => connection.destroy())
    await new Promise<void>((resolve) => impostor.listen(socket, resolve))
    // it does not hold the lock, so the engine takes its place
    const { endpoint } = await h.endpoints(home).open('local')
    expect((await token(endpoint)).code).toBe(0)
    impostor.close()
  })
})
