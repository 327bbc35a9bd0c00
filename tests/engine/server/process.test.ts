import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { Agent, FormData, fetch, type RequestInit } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newClip } from '../../../src/engine/edit/clip.ts'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { toWire } from '../../../src/engine/server/wire.ts'
import { openStore } from '../../../src/engine/store/store.ts'
import { overhear } from '../../overhear.ts'
import { json, runSse } from './harness.ts'

/** Code of processes that outlive a build, from where the native parts are found. */
const code = resolve('node_modules/.cache/video-maker-mcp', `process-${process.pid}`)
let home: string
let socket: string
let dispatcher: Agent
const children: ChildProcess[] = []

beforeAll(async () => {
  cpSync(resolve('dist/engine'), code, { recursive: true })
  await build({
    entryPoints: [resolve('tests/engine/server/stuck-engine.ts')],
    outfile: join(code, 'stuck.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['libsql'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
})
afterAll(() => rmSync(code, { recursive: true, force: true }))
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nemo-proc-'))
  socket = join(home, 'run', 's')
  dispatcher = new Agent({ connect: { socketPath: socket } })
})
afterEach(async () => {
  await dispatcher.destroy()
  for (const child of children.splice(0)) {
    child.kill('SIGKILL')
    await ended(child)
  }
  rmSync(home, { recursive: true, force: true })
})

const stuckEngine = (idleMs = 60_000) => start('stuck.js', [home, socket, String(idleMs)])
const realEngine = () => start('engine.js', ['--home', home, '--socket', socket])

function start(script: string, args: string[]): ChildProcess {
  const child = spawn(process.execPath, [join(code, script), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  overhear(script, child.stdout)
  overhear(script, child.stderr)
  children.push(child)
  return child
}

const ready = () =>
  expect
    .poll(() =>
      ask('/engine/health').then(
        (r) => r.status,
        () => 0,
      ),
    )
    .toBe(200)
const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null
async function ended(child: ChildProcess): Promise<number | null> {
  if (!hasEnded(child)) await once(child, 'exit')
  return child.exitCode
}
const ask = (path: string, init: RequestInit = {}) => fetch(`http://engine.invalid${path}`, { ...init, dispatcher })

async function signIn() {
  const init = { method: 'POST', headers: { 'x-client-id': 'c' } }
  const { data } = (await (await ask('/api/auth/anonymous-token', init)).json()) as { data: { token: string } }
  const authorization = `Bearer ${data.token}`
  const request = (path: string, init: RequestInit = {}) =>
    ask(path, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } })
  const session = await (await request('/api/tasks/me/with-session/nemo_agent', json({}))).json()
  return { request, sid: (session as { data: { session_id: string } }).data.session_id }
}

/** A session whose every message waits for an analysis of its song, for ever. */
async function stuckSession() {
  const { request, sid } = await signIn()
  const form = new FormData()
  form.append('files', new Blob(['la']), 'song.mp3')
  await request(`/api/upload-video/nemo_agent/me/${sid}`, { method: 'POST', body: form })
  return { request, sid }
}

describe('an engine process', () => {
  test('killed in the middle of a turn: the next one has the session as it was, and the turn is over', async () => {
    const first = stuckEngine()
    await ready()
    const { request, sid } = await stuckSession()
    const stream = await request('/run_sse', runSse(sid, 'sync to the beat'))
    await stream.body?.getReader().read() // the analysis has begun
    first.kill('SIGKILL')
    await ended(first)
    expect(existsSync(socket)).toBe(true)
    stuckEngine()
    await ready()
    const { data } = (await (await request(`/api/state/nemo_agent/me/${sid}/latest`)).json()) as {
      data: { last_turn: object; state: { draft: { t: unknown[] } } }
    }
    expect(data.last_turn).toMatchObject({ status: 'failed', reply: expect.stringContaining('Nothing was changed') })
    expect(data.state.draft.t).toEqual([])
    expect((await request('/run_sse', runSse(sid, 'again'))).status).toBe(200)
  })

  test('forgets at its start the renders that ended long ago', async () => {
    const store = openStore(home)
    const DAY = 24 * 3600_000
    const ended = (id: string, daysAgo: number) => {
      const status = { id, sessionId: '1', status: 'failed' as const, progress: 0, createdAt: Date.now() - 90 * DAY }
      const output = { format: 'mp4' as const, quality: 'draft' as const }
      store.renders.add({ id, sessionId: '1', draft: emptyDraft('x'), media: {}, output }, status)
      store.renders.update({ ...status, completedAt: Date.now() - daysAgo * DAY })
    }
    ended('long-ago', 31)
    ended('lately', 29)
    store.close()
    realEngine()
    await ready()
    const { request } = await signIn()
    const known = async (id: string) => (await request(`/api/render/proxy/lambda/${id}`)).status
    expect([await known('long-ago'), await known('lately')]).toEqual([404, 200])
  })

  test('ends when idle; asking how it is keeps nobody awake', async () => {
    const engine = stuckEngine(1500)
    const asking = setInterval(() => void ask('/engine/health').catch(() => {}), 50)
    expect(await ended(engine)).toBe(0)
    clearInterval(asking)
    expect(existsSync(socket)).toBe(false)
  })

  test('of five that start at once on a stale socket, one stays', async () => {
    const killed = stuckEngine()
    await ready()
    killed.kill('SIGKILL')
    await ended(killed)
    const engines = [1, 2, 3, 4, 5].map(() => stuckEngine())
    await expect.poll(() => engines.filter((e) => e.exitCode === 3).length).toBe(4)
    expect(engines.filter((e) => !hasEnded(e))).toHaveLength(1)
    await ready()
  })

  test('SIGTERM ends it cleanly, with a turn running', async () => {
    const engine = stuckEngine()
    await ready()
    const { request, sid } = await stuckSession()
    await request('/run_sse', runSse(sid, 'x'))
    engine.kill('SIGTERM')
    expect(await ended(engine)).toBe(0)
    expect(existsSync(socket)).toBe(false)
  })
})

describe('a render', () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)('survives the engine’s %s, and no worker does', async (signal) => {
    const first = realEngine()
    await ready()
    const { request, sid } = await signIn()
    const draft = await photoDraft(request, sid)
    await request(
      '/api/render/proxy/lambda',
      json({ id: 'render_k', sessionId: sid, draft, output: { format: 'mp4' } }),
    )
    const status = async () =>
      (await (await request('/api/render/proxy/lambda/render_k')).json()) as Record<string, unknown>
    await expect.poll(async () => Number((await status()).progress)).toBeGreaterThan(2)
    const workers = await childrenOf(first.pid ?? 0)
    expect(workers.length).toBeGreaterThan(0)
    first.kill(signal)
    expect(await ended(first)).toBe(signal === 'SIGTERM' ? 0 : null)
    await expect.poll(() => workers.filter(alive)).toEqual([])
    expect((await readStatus('render_k'))?.status).toMatch(/pending|processing/)
    realEngine()
    await ready()
    await expect.poll(async () => (await status()).status).toBe('completed')
    const file = await request('/api/render/proxy/render_k/download')
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(4, 8)
        .toString(),
    ).toBe('ftyp')
  })
})

/** One photo, six times 4 s: enough segments to be killed between. */
async function photoDraft(request: (path: string, init?: RequestInit) => ReturnType<typeof fetch>, sid: string) {
  const form = new FormData()
  form.append('files', await openAsBlob('tests/media/larch.jpg'), 'larch.jpg')
  const answer = (await (
    await request(`/api/upload-video/nemo_agent/me/${sid}`, { method: 'POST', body: form })
  ).json()) as {
    data: { files: { id: string }[] }
  }
  const [photo] = answer.data.files
  if (!photo) throw new Error('the photo was not taken')
  const draft = emptyDraft('Killed')
  const clips = [1, 2, 3, 4, 5, 6].map((i) =>
    newClip(`c${i}`, { id: photo.id, name: 'larch.jpg', kind: 'image' }, 120, { direction: 'in', amount: i / 10 }),
  )
  return toWire({ ...draft, canvas: { ...draft.canvas, width: 640, height: 360 }, clips })
}

async function readStatus(id: string) {
  const store = openStore(home)
  try {
    return store.renders.get(id)
  } finally {
    store.close()
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=']).toString().split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child ? [child] : []))
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
