import type { HandleTurn } from '../turn/turn.ts'
import { createActivity } from './activity.ts'
import { claimEngine, leaveFolder } from './claim.ts'
import type { Limits, StudioParts } from './deps.ts'
import { openParts, type PartsOptions } from './parts.ts'
import { createServer } from './server.ts'

export interface EngineOptions extends PartsOptions, StudioParts {
  /** path of a Unix socket in a folder of its own, or a named pipe */
  socket: string
  version: string
  /** the engine ends when it had nothing to do for so long, ms */
  idleMs: number
  handleTurn: HandleTurn
  limits?: Partial<Limits>
  /** a file of a speech model that is to be used, in place of what is installed */
  speechModel?: string
}

export interface Engine {
  /** Ends cleanly: renders are left for the next start. */
  stop(reason: string): Promise<void>
  /** when it has ended, for whatever reason */
  ended: Promise<void>
}

/**
 * Runs the engine of a home until it is idle or stopped, and takes up the renders that an earlier one left unfinished.
 * @returns undefined when another process is this home's engine already
 */
export async function runEngine(options: EngineOptions): Promise<Engine | undefined> {
  const { home, log, socket } = options
  const release = await claimEngine(home, socket)
  if (!release) return undefined
  const parts = openParts(options)
  const activity = createActivity({
    idleMs: options.idleMs,
    busy: () => !parts.queue.idle,
    onIdle: () => void stop('idle'),
  })
  const app = await createServer({ ...options, ...parts, activity })

  let onEnded = () => {}
  const ended = new Promise<void>((resolve) => {
    onEnded = resolve
  })
  let stopping = false
  async function stop(reason: string): Promise<void> {
    if (stopping) return ended
    stopping = true
    log.info({ reason }, 'ending')
    activity.stop()
    await app.close()
    await parts.close()
    leaveFolder(socket)
    release?.()
    onEnded()
  }

  await app.listen({ path: socket })
  parts.resume()
  log.info({ version: options.version, socket }, 'ready')
  return { stop, ended }
}
