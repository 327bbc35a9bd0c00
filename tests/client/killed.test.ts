import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { movie } from '../backend/renders.ts'
import { clip, type Lane, title } from '../backend/timeline.ts'
import { overhear } from '../overhear.ts'
import type { Job } from './child.ts'
import { folder, MEDIA, rig } from './harness.ts'

const SCRIPT = resolve('node_modules/.cache/tests/client-child/child.mjs')

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    outfile: SCRIPT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
    logLevel: 'error',
  })
})

// biome-ignore lint/suspicious/noExplicitAny: results of calls as JSON
type Result = { result?: any; error?: { code: string; message: string }; signal: NodeJS.Signals | null }

/** @param together the processes watch each other, so that their time is the system's */
async function processes(together = false) {
  const { backend, client, home, videos } = await rig()
  const base = { home, videos, url: backend.url }
  let child: ChildProcess | undefined
  const run = (call: Job['call'], input: Job['input'] = {}, die?: Job['die']): Promise<Result> => {
    const job: Job = { ...base, startedAt: backend.clock.now(), together, call, input, die }
    const started = spawn(process.execPath, [SCRIPT, JSON.stringify(job)], { stdio: ['ignore', 'pipe', 'pipe'] })
    child = started
    onTestFinished(() => void started.kill('SIGKILL'))
    const answer = overhear(call, started.stdout)
    overhear(call, started.stderr)
    return new Promise((done) => started.on('close', (_, signal) => done({ ...JSON.parse(answer() || '{}'), signal })))
  }
  const kill = async (when: () => boolean) => {
    while (!when()) await new Promise((wake) => setTimeout(wake, 3))
    child?.kill('SIGKILL')
  }
  return { backend, client, run, kill, ...base }
}

/** With a session that has a clip on its timeline. */
async function ready() {
  const all = await processes()
  const { sessionId } = await all.client.createSession({ title: 'Harbour' })
  all.backend.session().lanes = [{ tt: 0, pieces: [clip('harbour', 10_000)] }]
  return { ...all, sessionId }
}

const addTitle = (lanes: Lane[]): Lane[] => [...lanes, { tt: 7, pieces: [title('Paradise Found', 3000)] }]
const MESSAGE = 'Add a title'

test('several processes at once: one token, one project each, nothing damaged', async () => {
  const { backend, run, home } = await processes(true)
  const made = await Promise.all([run('create'), run('create'), run('create')])
  const ids = made.map(({ result }) => String(result?.sessionId))
  expect(new Set(ids).size).toBe(3)
  expect(backend.seen('POST', /anonymous-token/)).toHaveLength(1)
  const [sessionId] = ids
  const chats = await Promise.all([1, 2, 3].map(() => run('chat', { sessionId, message: MESSAGE })))
  expect(new Set(chats.map(({ result }) => result?.turnId)).size).toBe(1)
  expect(backend.seen('POST', /run_sse/)).toHaveLength(1)
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
    expect(name).not.toMatch(/lock$|tmp$/)
    if (name.endsWith('.json')) expect(() => JSON.parse(readFileSync(join(home, name), 'utf8'))).not.toThrow()
  }
})

describe('killed, then another process', () => {
  test('token received and not saved', async () => {
    const { backend, run } = await processes()
    expect((await run('create', {}, { op: 'rename', when: 'before', path: 'credentials\\.json$' })).signal).toBe(
      'SIGKILL',
    )
    // the service gives no second token within the week; that is told, and nothing is broken
    expect((await run('create')).error?.code).toBe('429')
    backend.clock.advance(8 * 24 * 3600 * 1000)
    expect((await run('create')).result.sessionId).toBeTruthy()
    const ids = backend.seen('POST', /anonymous-token/).map((entry) => entry.headers['x-client-id'])
    expect(new Set(ids).size).toBe(1)
  })

  test('session created', async () => {
    const { backend, run } = await processes()
    expect((await run('create', {}, { op: 'rename', when: 'before', path: 'sessions/\\d+\\.json$' })).signal).toBe(
      'SIGKILL',
    )
    const { id } = backend.session()
    expect((await run('state', { sessionId: id })).result).toMatchObject({
      state: { sessionId: id },
      sessions: [{ sessionId: id }],
    })
    expect(backend.sessions.size).toBe(1)
  })

  test('upload half sent', async () => {
    const { backend, run, kill, sessionId } = await ready()
    const file = join(folder(), 'rabbit.mp4')
    copyFileSync(join(MEDIA, 'rabbit.mp4'), file)
    truncateSync(file, 60 * 2 ** 20)
    const dying = run('upload', { sessionId, files: [file] })
    const half = () => backend.log.some((entry) => /upload/.test(entry.path) && entry.bytes > 5 * 2 ** 20)
    await kill(half)
    expect((await dying).signal).toBe('SIGKILL')
    const { result } = await run('upload', { sessionId, files: [file] })
    expect(result).toMatchObject({ status: 'completed', uploaded: [{ name: 'rabbit.mp4' }] })
    expect(backend.seen('POST', /upload/)).toHaveLength(1)
    expect(backend.session().media).toHaveLength(1)
  })

  test('upload sent and not recorded', async () => {
    const { backend, run, sessionId } = await ready()
    const input = { sessionId, files: [join(MEDIA, 'larch.jpg')] }
    const die = { op: 'rename', when: 'before', path: 'uploads/', contents: '"status":"done"' } as const
    expect((await run('upload', input, die)).signal).toBe('SIGKILL')
    expect((await run('upload', { sessionId })).result.uploaded).toMatchObject([{ name: 'larch.jpg' }])
    expect(backend.seen('POST', /upload/)).toHaveLength(1)
  })

  test.each([
    ['turn recorded and not sent', 'after', '"status":"prepared"'],
    ['turn about to be sent', 'before', '"status":"sending"'],
    ['turn ended and not delivered', 'after', '"status":"completed"'],
  ] as const)('%s', async (_, when, contents) => {
    const { backend, run, sessionId } = await ready()
    backend.onChat = () => ({ steps: [{ edit: addTitle }, { text: 'Done.' }] })
    const die = { op: 'rename', when, path: 'turns/.*turn_', contents } as const
    expect((await run('chat', { sessionId, message: MESSAGE }, die)).signal).toBe('SIGKILL')
    const { result } = await run('chat', { sessionId, message: MESSAGE })
    expect(result).toMatchObject({
      status: 'completed',
      reply: 'Done.',
      changes: ['Title added: "Paradise Found" (0-3s)'],
    })
    expect(backend.seen('POST', /run_sse/)).toHaveLength(1)
  })

  test('turn recorded and not sent, then another message', async () => {
    const { backend, run, sessionId } = await ready()
    const die = { op: 'rename', when: 'after', path: 'turns/.*turn_', contents: '"status":"prepared"' } as const
    await run('chat', { sessionId, message: MESSAGE }, die)
    const { result } = await run('chat', { sessionId, message: 'Make it blue' })
    expect(result.note).toContain('never sent')
    expect(backend.seen('POST', /run_sse/).map((entry) => JSON.parse(entry.body).new_message.parts[0].text)).toEqual([
      'Make it blue',
    ])
  })

  test('turn recorded as sending and not sent: it counts as sent', async () => {
    const { backend, run, sessionId } = await ready()
    const die = { op: 'rename', when: 'after', path: 'turns/.*turn_', contents: '"status":"sending"' } as const
    expect((await run('chat', { sessionId, message: MESSAGE }, die)).signal).toBe('SIGKILL')
    expect((await run('chat', { sessionId, message: MESSAGE })).error?.code).toBe('stream_lost')
    expect(backend.seen('POST', /run_sse/)).toHaveLength(0)
  })

  test('turn sent and no byte back', async () => {
    const { backend, run, kill, sessionId } = await ready()
    backend.fault('POST', /run_sse/, 'hang')
    const dying = run('chat', { sessionId, message: MESSAGE })
    await kill(() => backend.seen('POST', /run_sse/).length > 0)
    await dying
    backend.session().lanes = addTitle(backend.session().lanes)
    const { result } = await run('chat', { sessionId, message: MESSAGE })
    expect(result).toMatchObject({ status: 'completed', changes: ['Title added: "Paradise Found" (0-3s)'] })
    expect(backend.seen('POST', /run_sse/)).toHaveLength(1)
  })

  test('stream half read', async () => {
    const { backend, run, kill, sessionId, home } = await ready()
    backend.onChat = () => ({ steps: [{ text: 'First words.' }, { edit: addTitle }, { hang: true }] })
    const dying = run('chat', { sessionId, message: MESSAGE })
    const turns = join(home, 'turns', sessionId)
    const recorded = () => {
      const names =
        backend.seen('POST', /run_sse/).length > 0 ? readdirSync(turns).filter((name) => /^turn.*json$/.test(name)) : []
      return names.some((name) => readFileSync(join(turns, name), 'utf8').includes('First words.'))
    }
    await kill(recorded)
    await dying
    const { result } = await run('chat', { sessionId })
    expect(result).toMatchObject({
      status: 'completed',
      reply: 'First words.',
      changes: ['Title added: "Paradise Found" (0-3s)'],
    })
    expect(backend.seen('POST', /run_sse/)).toHaveLength(1)
  })

  test.each([
    ['render recorded and not sent', 'after', '"status":"prepared"'],
    ['render submitted and not recorded', 'before', '"status":"rendering"'],
    ['render done and not recorded', 'before', '"status":"downloading"'],
    ['render done', 'after', '"status":"downloading"'],
    ['file in place and not recorded', 'before', '"status":"completed"'],
    ['file in place and not reported', 'after', '"status":"completed"'],
  ] as const)('%s', async (_, when, contents) => {
    const { backend, run, sessionId, videos } = await ready()
    const die = { op: 'rename', when, path: 'renders/render_.*json$', contents } as const
    expect((await run('export', { sessionId }, die)).signal).toBe('SIGKILL')
    const { result } = await run('export', { sessionId })
    expect(result).toMatchObject({ status: 'completed', file: join(videos, 'Harbour.mp4') })
    expect(readdirSync(videos)).toEqual(['Harbour.mp4'])
    expect(backend.file.equals(readFileSync(result.file))).toBe(true)
    expect(backend.seen('POST', /lambda$/)).toHaveLength(1)
  })

  test('file linked and its temporary name still there', async () => {
    const { backend, run, sessionId, videos } = await ready()
    const die = { op: 'link', when: 'after', path: 'Harbour\\.mp4$' } as const
    expect((await run('export', { sessionId }, die)).signal).toBe('SIGKILL')
    expect(readdirSync(videos)).toHaveLength(2)
    expect((await run('export', { sessionId })).result.file).toBe(join(videos, 'Harbour.mp4'))
    expect(readdirSync(videos)).toEqual(['Harbour.mp4'])
    expect(backend.seen('GET', /^cdn:/)).toHaveLength(1)
  })

  test('render submitted and unanswered', async () => {
    const { backend, run, kill, sessionId } = await ready()
    backend.fault('POST', /lambda$/, 'stall')
    const dying = run('export', { sessionId })
    await kill(() => backend.jobs.size > 0)
    await dying
    expect((await run('export', { sessionId })).result.status).toBe('completed')
    expect(backend.seen('POST', /lambda$/)).toHaveLength(1)
  })

  test('download half done', async () => {
    const { backend, run, kill, sessionId, videos } = await ready()
    backend.file = movie(3_000_000)
    backend.holdDownload = 1_000_000
    const dying = run('export', { sessionId })
    const size = (name: string) => statSync(join(videos, name), { throwIfNoEntry: false })?.size ?? 0
    await kill(() => readdirSync(videos).some((name) => size(name) > 500_000))
    await dying
    const { result } = await run('export', { sessionId })
    expect(backend.file.equals(readFileSync(result.file))).toBe(true)
    expect(backend.seen('GET', /^cdn:/).at(-1)?.headers.range).toMatch(/^bytes=\d{6,7}-$/)
    expect(backend.seen('POST', /lambda$/)).toHaveLength(1)
  })
})
