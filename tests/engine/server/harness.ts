import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent, fetch, type RequestInit } from 'undici'
import { expect } from 'vitest'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { createMediaLibrary } from '../../../src/engine/media/library.ts'
import type { RenderJob, RenderQueue, RenderStatus } from '../../../src/engine/render/job.ts'
import { createPreview } from '../../../src/engine/render/preview.ts'
import { createFilmStills } from '../../../src/engine/render/stills/film-stills.ts'
import { createActivity } from '../../../src/engine/server/activity.ts'
import type { ServerDeps } from '../../../src/engine/server/deps.ts'
import { createServer } from '../../../src/engine/server/server.ts'
import { openStore, type Store } from '../../../src/engine/store/store.ts'
import type { HandleTurn } from '../../../src/engine/turn/turn.ts'
import { TaskError, type TaskRunner } from '../../../src/engine/workers/task.ts'

/** The server on a real socket, with small stand-ins for agent, workers and renderer. */
export interface Harness {
  home: string
  store: Store
  /** how often each task ran */
  tasks: Record<string, number>
  retired: () => boolean
  authorization: string
  request(path: string, init?: RequestInit & { token?: string | null }): Promise<Answer>
  raw(path: string, init?: RequestInit): ReturnType<typeof fetch>
  /** @param language BCP 47, default English */
  newSession(language?: string): Promise<string>
  close(): Promise<void>
}

export interface Answer {
  status: number
  // answers are looked at key by key
  // biome-ignore lint/suspicious/noExplicitAny: any shape, checked by the tests
  body: any
}

/** @param prepare puts into its home what an earlier server left @param begun before it listens */
export async function startServer(
  over: Partial<ServerDeps> & { runTask?: TaskRunner['run'] } = {},
  prepare: (home: string) => void = () => {},
  begun: () => Promise<void> = async () => {},
): Promise<Harness> {
  const home = mkdtempSync(join(tmpdir(), 'nemo-srv-'))
  prepare(home)
  await begun()
  const store = openStore(home)
  const counts: Record<string, number> = {}
  const tasks: TaskRunner = {
    run: async (task, input, options) => {
      counts[task] = (counts[task] ?? 0) + 1
      return (over.runTask ?? fakeTask)(task, input, options)
    },
    close: async () => {},
  }
  let retired = false
  const activity = createActivity({ idleMs: 60_000, busy: () => false, onIdle: () => {} })
  const watched = {
    begin: () => activity.begin(),
    stop: () => activity.stop(),
    get idle() {
      return activity.idle
    },
    retire: () => {
      retired = true
    },
  }
  const app = await createServer({
    home,
    version: '9.9.9',
    store,
    tasks,
    library: createMediaLibrary(home, tasks),
    queue: fakeQueue(home, store),
    stills: createFilmStills({ runner: tasks, dir: join(home, 'stills') }),
    preview: createPreview({ ...tasks, size: 1 }, join(home, 'cache', 'preview')),
    studioDir: join(import.meta.dirname, '../../../dist/engine/studio'),
    handleTurn: titleTurn,
    activity: watched,
    log: { error: (facts, message) => console.error(message, facts), info: () => {} },
    ...over,
  })
  const socketPath = join(home, 's')
  await app.listen({ path: socketPath })
  const dispatcher = new Agent({ connect: { socketPath } })
  const raw = (path: string, init: RequestInit = {}) => fetch(`http://engine.invalid${path}`, { ...init, dispatcher })
  const { token } = (
    (await (await raw('/api/auth/anonymous-token', { method: 'POST', headers: { 'x-client-id': 'c-1' } })).json()) as {
      data: { token: string }
    }
  ).data
  const authorized = (init: RequestInit): RequestInit => ({
    ...init,
    headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
  })
  const request: Harness['request'] = async (path, { token: other, ...init } = {}) => {
    const headers = {
      ...(init.headers as Record<string, string>),
      ...(other ? { authorization: `Bearer ${other}` } : {}),
    }
    const response = await raw(path, other === null ? init : authorized({ ...init, headers }))
    return { status: response.status, body: await response.json() }
  }
  return {
    home,
    store,
    tasks: counts,
    retired: () => retired,
    authorization: `Bearer ${token}`,
    request,
    raw: (path, init = {}) => raw(path, authorized(init)),
    async newSession(language) {
      const asked = json({ task_name: 'Wild Days', language })
      const { status, body } = await request('/api/tasks/me/with-session/nemo_agent', asked)
      expect(status).toBe(200)
      return body.data.session_id
    },
    async close() {
      await dispatcher.destroy()
      await app.close()
      activity.stop()
      store.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

export const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

export const runSse = (session_id: string, text: string): RequestInit =>
  json({ app_name: 'nemo_agent', user_id: 'me', session_id, new_message: { parts: [{ text }] } })

/** A file that begins with `bad` is no media; everything else is a photo. */
const fakeTask: TaskRunner['run'] = async <Output>(task: string, input: unknown) => {
  if (task !== 'probe') throw new TaskError('failed', `no such task: ${task}`)
  const { name } = input as { name: string }
  if (name.startsWith('bad')) throw new TaskError('failed', 'it is a text file')
  return { kind: 'image', width: 400, height: 300, hasAudio: false } as Output
}

/** Every message becomes a title; `undo` goes one version back. */
export const titleTurn: HandleTurn = (turn) => {
  const draft = turn.versions[turn.head]?.draft ?? emptyDraft(turn.title)
  if (turn.message === 'undo') return { reply: 'Undone.', head: turn.head - 1, needsInput: false }
  return {
    reply: `Title: ${turn.message}`,
    edit: { draft: { ...draft, title: turn.message }, lastIds: turn.lastIds, label: `title "${turn.message}"` },
    needsInput: false,
  }
}

function fakeQueue(home: string, store: Store): RenderQueue {
  const pending = (job: RenderJob): RenderStatus => ({
    id: job.id,
    sessionId: job.sessionId,
    status: 'pending',
    progress: 0,
    createdAt: 1,
  })
  return {
    submit(job) {
      store.renders.add(job, pending(job))
      return pending(job)
    },
    status: (id) => store.renders.get(id),
    cancel(id) {
      const status = store.renders.get(id)
      if (status) store.renders.update({ ...status, status: 'cancelled' })
      return store.renders.get(id)
    },
    resume: () => {},
    idle: true,
    close: async () => void home,
  }
}
