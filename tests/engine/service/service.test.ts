import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent, FormData, fetch } from 'undici'
import { afterEach, describe, expect, test } from 'vitest'
import type { RenderJob, RenderQueue, RenderStore } from '../../../src/engine/render/job.ts'
import { QUOTAS, type Quotas } from '../../../src/engine/service/policy.ts'
import { runService, type Service } from '../../../src/engine/service/service.ts'
import { manageTokens } from '../../../src/engine/service/tokens.ts'
import { answerMessage } from '../../../src/engine/turn/index.ts'
import { TaskError, type TaskRunner } from '../../../src/engine/workers/task.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanups.splice(0).reverse()) await cleanUp()
})

/** Every file is a photo. */
const tasks: TaskRunner = {
  run: async <Output>(task: string) => {
    if (task === 'probe') return { kind: 'image', width: 640, height: 480, hasAudio: false } as Output // what this task answers
    throw new TaskError('failed', `no such task: ${task}`)
  },
  close: async () => {},
}

/** Renders wait until the test ends them. */
function waitingQueue(
  store: RenderStore,
): RenderQueue & { end(id: string, status: 'completed' | 'failed'): void; jobs: Map<string, RenderJob> } {
  const jobs = new Map<string, RenderJob>()
  return {
    jobs,
    submit(job: RenderJob) {
      const status = { id: job.id, sessionId: job.sessionId, status: 'pending' as const, progress: 0, createdAt: 1 }
      store.add(job, status)
      jobs.set(job.id, job)
      return status
    },
    status: (id) => store.get(id),
    cancel(id) {
      const status = store.get(id)
      if (status) store.update({ ...status, status: 'cancelled', completedAt: 2 })
      return store.get(id)
    },
    end(id, how) {
      const status = store.get(id)
      if (status) store.update({ ...status, status: how, completedAt: 2, durationSeconds: 3 })
    },
    resume: () => {},
    idle: false,
    close: async () => {},
  }
}

interface Running {
  service: Service
  home: string
  queue: ReturnType<typeof waitingQueue>
  token(name: string, credits: number): string
  as(token: string | undefined): Caller
  lines: string[]
}

interface Caller {
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  upload(session: string, name: string, bytes: number): Promise<Answer>
}

interface Answer {
  status: number
  retryAfter: string | null
  headers: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: any shape, checked by the tests
  body: any
}

async function start(quotas: Partial<Quotas> = {}): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'nemo-svc-'))
  const lines: string[] = []
  const log = {
    info: (facts: object, message: string) => void lines.push(`${message} ${JSON.stringify(facts)}`),
    error: (facts: object, message: string) => void lines.push(`${message} ${JSON.stringify(facts)}`),
  }
  let queue: ReturnType<typeof waitingQueue> | undefined
  const service = await runService({
    home,
    version: '9.9.9',
    listen: { host: '127.0.0.1', port: 0 },
    behindProxy: false,
    metricsAt: { host: '127.0.0.1', port: 0 },
    quotas: { ...QUOTAS, ...quotas },
    log,
    tasks,
    createQueue: (renders) => {
      queue = waitingQueue(renders)
      return queue
    },
    handleTurn: answerMessage,
  })
  if (!service || !queue) throw new Error('another service runs')
  const dispatcher = new Agent()
  cleanups.push(async () => {
    await dispatcher.destroy()
    await service.stop('test')
    rmSync(home, { recursive: true, force: true })
  })
  const ask = async (path: string, init: Parameters<typeof fetch>[1], token?: string): Promise<Answer> => {
    const headers = { ...(init?.headers as Record<string, string>), ...(token && { authorization: `Bearer ${token}` }) }
    const response = await fetch(`${service.address}${path}`, { ...init, headers, dispatcher })
    const text = await response.text()
    const body = text.startsWith('{') ? JSON.parse(text) : text
    const { status } = response
    return {
      status,
      body,
      retryAfter: response.headers.get('retry-after'),
      headers: Object.fromEntries(response.headers),
    }
  }
  return {
    service,
    home,
    queue,
    lines,
    token(name, credits) {
      const told = manageTokens(home, { do: 'add token', name, credits, expiresAt: Date.now() + 1e9 })
      if ('failed' in told) throw new Error(told.failed)
      return told.said.split('\n')[0] ?? ''
    },
    as: (token) => ({
      get: (path) => ask(path, {}, token),
      post: (path, body) =>
        ask(
          path,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-client-id': 'me' },
            body: JSON.stringify(body ?? {}),
          },
          token,
        ),
      upload(session, name, bytes) {
        const form = new FormData()
        form.set('files', new File([new Uint8Array(bytes).fill(7)], name))
        return ask(`/api/upload-video/nemo_agent/me/${session}`, { method: 'POST', body: form }, token)
      },
    }),
  }
}

async function film(caller: Caller, id = 'r1'): Promise<{ session: string; render: Answer }> {
  const opened = await caller.post('/api/tasks/me/with-session/nemo_agent', { task_name: 'Mine' })
  const session = opened.body.data.session_id
  await caller.upload(session, 'photo.jpg', 1000)
  const parts = [{ edits: [{ op: 'build_sequence', assets: 'all', each: 3 }] }, { text: 'Put it in sequence, 3 s.' }]
  await caller.post('/run_sse', { session_id: session, new_message: { parts } })
  return { session, render: await render(caller, session, id) }
}

async function render(caller: Caller, sessionId: string, id: string): Promise<Answer> {
  const { body } = await caller.get(`/api/state/nemo_agent/me/${sessionId}/latest`)
  return caller.post('/api/render/proxy/lambda', { id, sessionId, draft: body.data.state.draft })
}

const BALANCE = '/api/credits/balance/simple'

describe('an engine of many users', () => {
  test('keeps what is one user’s out of reach of another', async () => {
    const running = await start()
    const [ada, bob] = [running.as(running.token('ada', 100)), running.as(running.token('bob', 100))]
    const { session, render: submitted } = await film(ada)
    expect(submitted).toMatchObject({ status: 200, body: { id: 'r1', status: 'pending' } })
    const ofAda = [
      bob.get(`/api/state/nemo_agent/me/${session}/latest`),
      bob.get(`/api/state/nemo_agent/me/${session}/warnings`),
      bob.get(`/api/stills/nemo_agent/me/${session}/frame?at_ms=0`),
      bob.upload(session, 'mine.jpg', 10),
      bob.post('/run_sse', { session_id: session, new_message: { parts: [{ text: 'Undo' }] } }),
      bob.post('/api/render/proxy/lambda', { id: 'r2', sessionId: session, draft: {} }),
    ]
    for (const answer of await Promise.all(ofAda)) expect(answer).toMatchObject({ status: 404, body: { code: 1002 } })
    const renders = [
      bob.get('/api/render/proxy/lambda/r1'),
      bob.post('/api/render/proxy/lambda/r1/cancel'),
      bob.get('/api/render/proxy/r1/download'),
    ]
    for (const answer of await Promise.all(renders)) expect(answer.status).toBe(404)
    expect((await ada.get('/api/render/proxy/lambda/r1')).body.status).toBe('pending')
  })

  test('has nothing of what is for the machine’s own person, and answers no page of another site', async () => {
    const running = await start()
    const ada = running.as(running.token('ada', 100))
    for (const path of ['/engine/health', '/studio/sessions', '/metrics'])
      expect((await ada.get(path)).status).toBe(404)
    for (const path of ['/engine/retire', '/engine/studio', '/api/stills/file'])
      expect((await ada.post(path, { path: '/etc/hosts' })).status).toBe(404)
    expect((await ada.get(BALANCE)).headers).not.toHaveProperty('access-control-allow-origin')
    expect(await running.as(undefined).get('/health')).toMatchObject({
      status: 200,
      body: { status: 'ok', version: '9.9.9' },
    })
  })

  test('makes a film of each row of a table, without a turn of its own, and tells what became of them', async () => {
    const running = await start({ renders: 2 })
    const ada = running.as(running.token('ada', 100))
    const { session } = await film(ada, 'own')
    const state = async () => (await ada.get(`/api/state/nemo_agent/me/${session}/latest`)).body.data.state.draft
    const before = await state()
    const document = {
      canvas: { width: 320, height: 180 },
      clips: [{ file: 'photo.jpg', duration: 2 }],
      texts: [{ text: 'Hello {{name}}', start: 0, duration: 2 }],
    }
    const row = (id: string, values: object, film: object = document) =>
      ada.post('/api/render/proxy/lambda', { id, sessionId: session, film, row: values })
    expect(await row('b-1', { name: 'Ada' })).toMatchObject({ status: 200, body: { id: 'b-1', status: 'pending' } })
    expect(running.queue.jobs.get('b-1')?.draft.texts).toMatchObject([{ text: 'Hello Ada' }])
    expect((await row('b-1', { name: 'Ada' })).status, 'sent again after an answer was lost').toBe(409)
    expect(await row('b-2', { name: 'Bob' }), 'to be sent again later').toMatchObject({ status: 429, retryAfter: '30' })
    expect(await row('b-2', { Name: 'Bob' })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('no value for: name') },
    })
    const unknown = { ...document, clips: [{ file: 'other.jpg' }] }
    expect(await row('b-2', { name: 'Bob' }, unknown)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('other.jpg') },
    })
    running.queue.end('own', 'completed')
    expect((await row('b-2', { name: 'Bob' })).status).toBe(200)
    running.queue.end('b-2', 'failed')
    const list = await ada.get(`/api/render/proxy/lambda?sessionId=${session}&prefix=b-`)
    expect(list.body.renders).toMatchObject([
      { id: 'b-1', status: 'pending' },
      { id: 'b-2', status: 'failed' },
    ])
    const bob = running.as(running.token('bob', 100))
    expect((await bob.get(`/api/render/proxy/lambda?sessionId=${session}&prefix=b-`)).status).toBe(404)
    expect(await state()).toEqual(before)
  })

  test('holds credits while a film is rendered, and spends them by the second', async () => {
    const running = await start()
    const ada = running.as(running.token('ada', 7))
    const balance = async () => (await ada.get(BALANCE)).body.data
    expect(await balance()).toEqual({ available: 7, frozen: 0, total: 7 })
    const { session } = await film(ada)
    expect(await balance()).toEqual({ available: 4, frozen: 3, total: 7 })
    running.queue.end('r1', 'completed')
    expect(await balance()).toEqual({ available: 4, frozen: 0, total: 4 })
    await render(ada, session, 'r2')
    running.queue.end('r2', 'failed')
    expect(await balance(), 'a render that fails costs nothing').toEqual({ available: 4, frozen: 0, total: 4 })
    await render(ada, session, 'r3')
    expect(await render(ada, session, 'r4')).toMatchObject({
      status: 402,
      body: { code: 2001, message: expect.stringContaining('costs 3 credits') },
    })
    await ada.post('/api/render/proxy/lambda/r3/cancel')
    expect(await balance()).toEqual({ available: 4, frozen: 0, total: 4 })
  })

  test('takes so many renders at once, sessions and bytes of each, and says when to come again', async () => {
    const running = await start({ renders: 1, sessions: 1, bytes: 1500 })
    const ada = running.as(running.token('ada', 100))
    const { session } = await film(ada)
    expect(await render(ada, session, 'r2')).toMatchObject({ status: 429, retryAfter: '30' })
    expect(await ada.post('/api/tasks/me/with-session/nemo_agent')).toMatchObject({ status: 429, retryAfter: '3600' })
    expect(await ada.upload(session, 'large.jpg', 501)).toMatchObject({ status: 413, body: { code: 4002 } })
    expect((await ada.upload(session, 'fits.jpg', 500)).status).toBe(200)
    expect((await ada.upload(session, 'more.jpg', 1)).body).toMatchObject({
      code: 4002,
      message: expect.stringContaining('full'),
    })
  })

  test('answers only so many requests of a user, and gives so many tokens to an address', async () => {
    const running = await start({ requests: { burst: 3, perMinute: 1 }, tokens: { burst: 1, perMinute: 1 } })
    const ada = running.as(running.token('ada', 100))
    const answers = [await ada.get(BALANCE), await ada.get(BALANCE), await ada.get(BALANCE), await ada.get(BALANCE)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(Number(answers[3]?.retryAfter)).toBeGreaterThan(0)
    expect((await running.as(running.token('bob', 1)).get(BALANCE)).status, 'another is not held up').toBe(200)
    const nobody = running.as(undefined)
    expect((await nobody.post('/api/auth/anonymous-token')).status).toBe(200)
    expect(await nobody.post('/api/auth/anonymous-token')).toMatchObject({ status: 429, retryAfter: '60' })
  })

  test('renders for nobody without an account, where it is told so', async () => {
    const running = await start({ anonymousCredits: 0 })
    const { body } = await running.as(undefined).post('/api/auth/anonymous-token')
    const stranger = running.as(body.data.token)
    expect(body.data).toMatchObject({ user_id: expect.stringMatching(/^anon_/), credits: 0 })
    expect((await film(stranger)).render).toMatchObject({ status: 402, body: { code: 402 } })
  })

  test('lets nobody in with a token that was taken back, or is none', async () => {
    const running = await start()
    const token = running.token('ada', 5)
    expect(manageTokens(running.home, { do: 'add token', name: 'ada', credits: 1, expiresAt: 1 })).toHaveProperty(
      'failed',
    )
    await film(running.as(token))
    expect(manageTokens(running.home, { do: 'list tokens' })).toEqual({
      said: 'ada: 0 of 5 credits spent, 3 held, 1 sessions, 1 MB',
    })
    expect(manageTokens(running.home, { do: 'remove token', name: 'ada' })).toHaveProperty('said')
    for (const caller of [running.as(token), running.as('nmv_usr_none'), running.as(undefined)])
      expect(await caller.get(BALANCE)).toMatchObject({ status: 401, body: { code: 1001 } })
    expect(manageTokens(running.home, { do: 'remove token', name: 'ada' })).toHaveProperty('failed')
  })

  test('counts for its operator, and logs routes and users without tokens, ids and names', async () => {
    const running = await start()
    const token = running.token('ada', 9)
    const { session } = await film(running.as(token))
    running.queue.end('r1', 'completed')
    const metrics = await (await fetch(`${running.service.metricsAddress}/metrics`)).text()
    expect(metrics).toMatch(/^nemo_renders_total\{state="completed"\} 1$/m)
    expect(metrics).toMatch(/^nemo_rendered_seconds_total 3$/m)
    expect(metrics).toMatch(/^nemo_renders_under_way 0$/m)
    expect(metrics).toMatch(/nemo_request_seconds_count\{method="POST",route="\/run_sse",status="200"\} 1/)
    const logged = running.lines.join('\n')
    expect(logged).toContain('"route":"/api/upload-video/nemo_agent/:user/:sid"')
    for (const secret of [token, session, 'photo.jpg']) expect(`${logged}${metrics}`).not.toContain(secret)
  })

  test('is one for a home', async () => {
    const { home } = await start()
    const second = runService({
      home,
      version: '9.9.9',
      listen: { host: '127.0.0.1', port: 0 },
      behindProxy: false,
      quotas: QUOTAS,
      log: { info: () => {}, error: () => {} },
      tasks,
      createQueue: waitingQueue,
      handleTurn: answerMessage,
    })
    expect(await second).toBeUndefined()
  })
})
