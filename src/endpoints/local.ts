import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, buildConnector } from 'undici'
import type { Endpoint } from '../protocol/endpoint.ts'
import { NemoError } from '../protocol/errors.ts'
import { programCommand } from '../protocol/program.ts'
import { findEngine, findParts, type Installation } from './find-engine.ts'
import { type EngineHealth, engineHealth, retireEngine } from './health.ts'
import { findNode } from './node.ts'
import type { EndpointLog } from './options.ts'
import { engineSocket, isOurs } from './socket.ts'
import { type StartedEngine, startEngine } from './start.ts'
import { TIMEOUTS } from './timeouts.ts'

export interface LocalOptions extends Installation {
  env: NodeJS.ProcessEnv
  log: EndpointLog
}

export interface LocalEngine {
  endpoint: Endpoint
  /**
   * Finds the running engine or starts it, and waits until it answers. An engine of another version is asked to make room; while
   * it is busy, it is used as it is.
   * @throws {NemoError} `engine_missing`, `engine_failed`
   */
  ensure(): Promise<EngineHealth>
  close(): Promise<void>
}

/** It can't be resolved, so a request that bypassed the socket would fail rather than leave the machine. */
const BASE_URL = 'http://local-engine.invalid'
const START_LIMIT_MS = 25_000
const MOST_STARTS = 3

export function createLocalEngine(options: LocalOptions): LocalEngine {
  const { log, version } = options
  const home = makeHome(options.home)
  const socket = engineSocket(home)

  async function start(): Promise<EngineHealth> {
    const end = Date.now() + START_LIMIT_MS
    const starts: StartedEngine[] = []
    if (!isOurs(socket)) throw notOurs(socket)
    for (let pause = 20; Date.now() < end; pause = Math.min(pause * 1.5, 200)) {
      const health = await engineHealth(socket)
      if (health && (health.version === version || (await retireEngine(socket, version)).busy)) return health
      const broken = starts.at(-1)?.dataProblem()
      if (!health && broken) throw new NemoError('engine_data', broken.problem, { fix: broken.fix })
      if (!health && gaveUp(starts)) break
      if (!health && !isStarting(starts)) starts.push(launch())
      await sleep(pause)
    }
    throw failed(starts)
  }

  function launch(): StartedEngine {
    const node = findNode(options.env)
    if (!node) throw missing(NO_NODE)
    const engine = findEngine({ ...options, home })
    if (!engine) throw missing(NO_PARTS)
    log.info({ script: engine.script, node: node.path }, 'starting the local engine')
    return startEngine(node.path, engine.script, home, socket, options.env)
  }

  let starting: Promise<EngineHealth> | undefined
  const ensure = () => {
    starting ??= start()
      .catch((error: unknown) => {
        throw asNemoError(error)
      })
      .finally(() => {
        starting = undefined
      })
    return starting
  }
  const dispatcher = new Agent({ ...TIMEOUTS, connect: connectorThatStarts(socket, ensure) })
  return {
    endpoint: { engine: 'local', baseUrl: BASE_URL, dispatcher, privacy: 'Your media stays on this machine.' },
    ensure,
    close: () => dispatcher.destroy(),
  }
}

/** Connects to the socket; an engine that has ended meanwhile (idle, killed) is started again. */
function connectorThatStarts(socketPath: string, ensure: () => Promise<unknown>): buildConnector.connector {
  const connect = buildConnector({ socketPath, timeout: 10_000 })
  return (target, callback) => {
    if (!isOurs(socketPath)) return callback(notOurs(socketPath), null)
    connect(target, (...result) => {
      const [error] = result
      if (!error || !isAbsent(error)) return callback(...result)
      ensure().then(
        () => connect(target, callback),
        (failure) => callback(failure, null),
      )
    })
  }
}

const isAbsent = (error: Error) => 'code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED')

function makeHome(home: string): string {
  try {
    makeFolder(home)
    accessSync(`${home}/.`, constants.W_OK)
    return realpathSync(home)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new NemoError(
      'bad_config',
      `the data folder (NEMO_HOME) cannot be written to: ${home} (${reason})`,
      {},
      error,
    )
  }
}

/** Node's own `recursive` never returns if a file system reports ENOENT below an existing folder, as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (!existsSync(path)) throw error // otherwise another server was faster
  }
}

const notOurs = (socket: string) =>
  new NemoError(
    'engine_failed',
    `The local engine can't start: ${dirname(socket)} belongs to another user or is open to others; remove it.`,
  )

const isStarting = (starts: StartedEngine[]) => starts.length > 0 && starts.at(-1)?.exit() === undefined

/** An engine that found another one running exits with 0; the other one may be ending, so this is not a failure. */
const gaveUp = (starts: StartedEngine[]) =>
  starts.filter((started) => (started.exit() ?? 0) !== 0).length >= MOST_STARTS

/** A full disk, an unreadable file: anything else that prevents starting it. */
function asNemoError(error: unknown): NemoError {
  if (error instanceof NemoError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new NemoError('engine_failed', `The local engine can't start: ${reason}.`, {}, error)
}

interface Lack {
  what: string
  command: string
}
const NO_NODE: Lack = {
  what: 'a Node.js of version 20.19 or newer to run it with',
  command: 'install Node.js from nodejs.org',
}
const NO_PARTS: Lack = {
  what: 'its native parts',
  get command() {
    return programCommand('engine install')
  },
}

/** What is missing to start the local engine, and how to install it; undefined if nothing is. */
export function lackOfLocal(options: Omit<LocalOptions, 'log'>): Lack | undefined {
  if (!findNode(options.env)) return NO_NODE
  return findParts(options) ? undefined : NO_PARTS
}

function missing({ what, command }: Lack): NemoError {
  return new NemoError('engine_missing', `The local engine lacks ${what}.`, { command })
}

function failed(starts: StartedEngine[]): NemoError {
  const last = starts.at(-1)
  const complaint = last?.complaint() ?? ''
  const exit = last?.exit()
  const how = exit === undefined ? 'it does not answer' : `it ended with ${exit}`
  return new NemoError(
    'engine_failed',
    [`The local engine did not start: ${how}.`, complaint].filter(Boolean).join(' '),
  )
}
