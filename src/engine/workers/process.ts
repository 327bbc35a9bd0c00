import { type ChildProcess, fork } from 'node:child_process'
import { getPriority, setPriority } from 'node:os'
import type { Reply } from './message.ts'
import { TaskError } from './task.ts'

/** Characters of stderr kept to explain a crash. */
const STDERR_TAIL = 400

interface Running {
  id: number
  settle: (result: { output: unknown } | { error: Error }) => void
  onProgress: (progress: unknown) => void
}

/**
 * For glibc: large blocks are allocated from the system and returned to it. By default glibc raises that threshold when one is
 * freed, and memory fragments: a fifth more memory, growing with the length of a render. This costs no time.
 */
const MEMORY = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '1' }

/**
 * Environment that workers don't get. A worker never opens a connection, and reading the system's certificates would take
 * longer than the rest of its start. The farm's credentials are kept from the process that reads strangers' files.
 */
const UNUSED = {
  NODE_EXTRA_CA_CERTS: undefined,
  NEMO_QUEUE_URL: undefined,
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  AWS_SESSION_TOKEN: undefined,
}

/** One worker process: runs one task at a time. */
export class WorkerProcess {
  readonly #child: ChildProcess
  #running: Running | undefined
  #nextId = 1
  #stderr = ''
  /** memory after its last task, bytes */
  rss = 0
  alive = true
  /** what it has loaded for its tasks (`needs`) */
  readonly has = new Set<string>()
  /** lane of its last task */
  lane: object | undefined

  /**
   * @param script path of the built worker entry
   * @param niceness minimum nice value: 0 is normal, 19 yields to everything
   * @throws {TaskError} when the system has no memory for another process
   */
  constructor(script: string, niceness: number, onExit: (worker: WorkerProcess) => void) {
    this.#child = forked(script)
    giveWay(this.#child.pid, niceness)
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL)
    })
    this.#child.on('message', (reply: Reply) => this.#receive(reply))
    this.#child.on('error', (error) => this.#end(new TaskError('died', error.message), onExit))
    this.#child.on('exit', (code, signal) => {
      const last = this.#stderr.trim().split('\n').at(-1)
      const how = signal ?? `exit code ${code}`
      this.#end(new TaskError('died', `the worker process ended (${how})${last ? `: ${last}` : ''}`), onExit)
    })
  }

  run(task: string, input: unknown, onProgress: (progress: unknown) => void): Promise<unknown> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#running = {
        id,
        onProgress,
        settle: (result) => ('error' in result ? reject(result.error) : resolve(result.output)),
      }
      // without an id it did not start and can't be sent anything; an error event says why
      if (this.#child.pid === undefined) return
      this.#child.send({ id, task, input }, (error) => {
        if (error) this.#settle({ error: new TaskError('died', error.message) })
      })
    })
  }

  kill(): void {
    this.alive = false
    this.#child.kill('SIGKILL')
  }

  #receive(reply: Reply): void {
    if (reply.id !== this.#running?.id) return
    if ('progress' in reply) this.#running.onProgress(reply.progress)
    else {
      this.rss = reply.rss
      this.#settle('error' in reply ? { error: new TaskError('failed', reply.error) } : reply)
    }
  }

  #end(error: Error, onExit: (worker: WorkerProcess) => void): void {
    this.alive = false
    this.#settle({ error })
    onExit(this)
  }

  #settle(result: { output: unknown } | { error: Error }): void {
    const running = this.#running
    this.#running = undefined
    running?.settle(result)
  }
}

/** Failing is harmless: the process may have ended, or the system may not allow it. */
function giveWay(pid: number | undefined, niceness: number): void {
  if (pid === undefined || niceness <= getPriority()) return
  try {
    setPriority(pid, niceness)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
  }
}

function forked(script: string): ChildProcess {
  try {
    return fork(script, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: ['--max-old-space-size=512'],
      env: { ...MEMORY, ...process.env, ...UNUSED },
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new TaskError('died', `a worker process could not be started: ${reason}`)
  }
}
