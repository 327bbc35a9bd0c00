import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import type { ExportInput, Wait } from '../../src/client/client.ts'
import { type ClientOptions, type Clock, systemClock } from '../../src/client/options.ts'

/** What a child process is to do, and where it is to die. */
export interface Job {
  home: string
  videos: string
  url: string
  startedAt: number
  call: 'create' | 'upload' | 'chat' | 'export' | 'state'
  input: { sessionId?: string; files?: string[]; message?: string } & ExportInput
  /** dies by SIGKILL when a file comes to be that is named so and says so */
  die?: { op: 'rename' | 'link'; when: 'before' | 'after'; path: string; contents?: string }
}

/** Time in a child runs this much faster. */
const SPEED = 100

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

const began = Date.now()
const clock: Clock = {
  now: () => job.startedAt + (Date.now() - began) * SPEED,
  sleep: (ms, signal) => systemClock.sleep(ms / SPEED, signal),
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
    endpoints: { open: async () => ({ endpoint }), elsewhere: () => dispatcher, close: async () => {} },
    attribution: { source: 'video-maker-for-free-online', version: '1.0.0', platform: 'unknown' },
    defaultEngine: 'cloud',
    webUrl: 'https://web.example.test',
    mediaDirs: [],
    outputDir: job.videos,
    language: 'en',
    log,
    clock,
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
