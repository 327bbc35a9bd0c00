import { subscribe } from 'node:diagnostics_channel'
import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import type { ExportInput, Wait } from '../../src/client/client.ts'
import { type ClientOptions, type Clock, systemClock } from '../../src/client/options.ts'
import { TestClock } from '../backend/clock.ts'

/** What a child process is to do, and where it is to die. */
export interface Job {
  home: string
  videos: string
  url: string
  startedAt: number
  /** it watches other processes, which its time must not leave behind */
  together: boolean
  call: 'create' | 'upload' | 'chat' | 'export' | 'state'
  input: { sessionId?: string; files?: string[]; message?: string } & ExportInput
  /** dies by SIGKILL when a file comes to be that is named so and says so */
  die?: { op: 'rename' | 'link'; when: 'before' | 'after'; path: string; contents?: string }
}

const job: Job = JSON.parse(process.argv[2] ?? '')

function dieAt({ op, when, path, contents = '' }: NonNullable<Job['die']>): void {
  const original = fs.promises[op].bind(fs.promises)
  const hit = (from: string, to: string) =>
    new RegExp(path).test(to) && (contents === '' || new RegExp(contents).test(readFileSync(from, 'utf8')))
  fs.promises[op] = async (from, to) => {
    const dies = hit(String(from), String(to))
    if (dies && when === 'before') process.kill(process.pid, 'SIGKILL')
    await original(from, to)
    if (dies) process.kill(process.pid, 'SIGKILL')
  }
  syncBuiltinESMExports()
}

/** Time that jumps to the next sleeper, and stands still while a request is under way, however long it takes. */
function jumpingClock(): Clock {
  const clock = new TestClock(job.startedAt)
  const underWay = new Set<unknown>()
  subscribe('undici:request:create', (message) => {
    underWay.add(requestOf(message))
    clock.busy()
  })
  for (const end of ['trailers', 'error'])
    subscribe(`undici:request:${end}`, (message) => {
      if (underWay.delete(requestOf(message))) clock.idle()
    })
  return clock
}

// what undici publishes on these channels
const requestOf = (message: unknown) => (message as { request: unknown }).request

/** The system's time, counted from where the backend's stands. */
function realClock(): Clock {
  const ahead = job.startedAt - Date.now()
  return { ...systemClock, now: () => Date.now() + ahead }
}

async function run(): Promise<unknown> {
  if (job.die) dieAt(job.die)
  const { createClient } = await import('../../src/client/index.ts')
  const { Agent } = await import('undici')
  const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 })
  const endpoint = { engine: 'cloud' as const, baseUrl: job.url, dispatcher, privacy: 'Media goes to a test.' }
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const options: ClientOptions = {
    home: job.home,
    endpoints: {
      open: async () => ({ endpoint }),
      openUsed: async () => undefined,
      elsewhere: () => dispatcher,
      close: async () => {},
    },
    attribution: { source: 'video-maker-for-free-online', version: '1.0.0', platform: 'unknown' },
    defaultEngine: 'cloud',
    webUrl: 'https://web.example.test',
    mediaDirs: [],
    outputDir: job.videos,
    language: 'en',
    log,
    clock: job.together ? realClock() : jumpingClock(),
  }
  const client = createClient(options)
  const wait: Wait = { ms: 24 * 3600 * 1000 }
  switch (job.call) {
    case 'create':
      return client.createSession({ title: 'Harbour' })
    case 'upload':
      return client.upload(job.input, wait)
    case 'chat':
      return client.chat(job.input, wait)
    case 'export':
      return client.exportRender(job.input, wait)
    case 'state': {
      const state = job.input.sessionId ? await client.state(job.input) : undefined
      return { state, sessions: await client.sessions() }
    }
  }
}

run().then(
  (result) => process.stdout.write(JSON.stringify({ result }), () => process.exit(0)),
  (error: Error & { code?: string }) =>
    process.stdout.write(JSON.stringify({ error: { code: error.code, message: error.message } }), () =>
      process.exit(0),
    ),
)
