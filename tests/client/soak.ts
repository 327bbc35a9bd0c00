import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Backend } from '../backend/backend.ts'
import { movie } from '../backend/renders.ts'
import { clip, type Lane } from '../backend/timeline.ts'
import type { Job } from './child.ts'

/** Runs whole workflows whose process is killed at random moments, and checks that nothing was sent twice or lost. */

interface Outcome {
  result?: { sessionId?: string; status?: string; file?: string; uploaded?: unknown[] }
  error?: { code: string; message: string }
}

const MEDIA = resolve('tests/media')
const [script = '', rounds = '20', seed = String(Date.now())] = process.argv.slice(2)

let state = Number(seed) % 2147483647
/** 0-1, the same for the same seed */
const random = () => {
  state = (state * 48271) % 2147483647
  return state / 2147483647
}

class Workflow {
  readonly backend: Backend
  readonly home: string
  readonly videos: string
  kills = 0
  constructor(backend: Backend) {
    this.backend = backend
    this.home = temporary()
    this.videos = temporary()
  }

  /** Calls until a process lives long enough to answer. */
  async call(call: Job['call'], input: Job['input'] = {}): Promise<Outcome> {
    for (let attempt = 0; attempt < 8; attempt++) {
      const outcome = await this.#once(call, input, attempt < 5 && random() < 0.8)
      if (outcome?.error?.code === '429') this.backend.clock.advance(8 * 24 * 3600 * 1000)
      else if (outcome?.result?.status === 'processing' || outcome?.result?.status === 'running') continue
      else if (outcome) return outcome
    }
    throw new Error(`${call} never came to an end`)
  }

  #once(call: Job['call'], input: Job['input'], die: boolean): Promise<Outcome | undefined> {
    const { home, videos, backend } = this
    const job: Job = { home, videos, url: backend.url, startedAt: backend.clock.now(), together: false, call, input }
    const child = spawn(process.execPath, [script, JSON.stringify(job)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const timer = die ? setTimeout(() => this.#kill(child), 150 + random() * 600) : undefined
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    return new Promise((done) =>
      child.on('close', () => {
        clearTimeout(timer)
        done(output ? JSON.parse(output) : undefined)
      }),
    )
  }

  #kill(child: ChildProcess): void {
    this.kills++
    child.kill('SIGKILL')
  }

  clean(): void {
    for (const folder of [this.home, this.videos]) rmSync(folder, { recursive: true, force: true })
  }
}

const temporary = () => realpathSync(mkdtempSync(join(tmpdir(), 'vmm-soak-')))

function check(good: boolean, what: string): void {
  if (!good) throw new Error(`${what} (seed ${seed})`)
}

async function round(): Promise<number> {
  const backend = await Backend.start()
  const flow = new Workflow(backend)
  try {
    backend.file = movie(2_000_000)
    const add = (lanes: Lane[]): Lane[] => [...lanes, { tt: 0, pieces: [clip('larch', 4000)] }]
    backend.onChat = () => ({
      steps: [{ text: 'Working.' }, { laterMs: 20_000, edit: add }, { waitMs: 30_000 }, { text: 'Done.' }],
    })
    const { result } = await flow.call('create')
    const sessionId = result?.sessionId ?? ''
    const uploaded = await flow.call('upload', {
      sessionId,
      files: ['larch.jpg', 'viper.mp3'].map((n) => join(MEDIA, n)),
    })
    check(uploaded.result?.uploaded?.length === 2, `uploads: ${JSON.stringify(uploaded)}`)
    const turn = await flow.call('chat', { sessionId, message: 'Build it' })
    check(turn.result?.status === 'completed' || turn.error?.code === 'stream_lost', `turn: ${JSON.stringify(turn)}`)
    if (backend.sessions.get(sessionId)?.lanes.length === 0) backend.session().lanes = add([])
    const render = await flow.call('export', { sessionId })
    check(render.result?.status === 'completed', `render: ${JSON.stringify(render)}`)
    const files = readdirSync(flow.videos)
    check(files.length === 1 && backend.file.equals(readFileSync(join(flow.videos, files[0] ?? ''))), `files: ${files}`)
    check(backend.seen('POST', /run_sse/).length <= 1, 'a message was sent twice')
    check(backend.seen('POST', /upload/).length === 2, 'a file was sent twice')
    check(backend.jobs.size === 1, 'a render was submitted twice')
    for (const name of readdirSync(flow.home, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.json')) JSON.parse(readFileSync(join(flow.home, name), 'utf8'))
    }
    return flow.kills
  } finally {
    flow.clean()
    await backend.stop()
  }
}

let kills = 0
for (let turn = 1; turn <= Number(rounds); turn++) kills += await round()
process.stdout.write(`${rounds} workflows, ${kills} processes killed, seed ${seed}: nothing lost, nothing sent twice\n`)
process.exit(0)
