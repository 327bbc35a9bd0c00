import type { HandleTurn } from '../turn/turn.ts'
import { createActivity } from './activity.ts'
import { claimEngine, leaveFolder } from './claim.ts'
import type { Limits, StudioParts } from './deps.ts'
import { openParts, type PartsOptions } from './parts.ts'
import { createServer } from './server.ts'

export interface EngineOptions extends PartsOptions, StudioParts {
  /** path of a Unix socket in its own folder, or a named pipe */
  socket: string
  version: string
  /** the engine ends after being idle this long, ms */
  idleMs: number
  handleTurn: HandleTurn
  limits?: Partial<Limits>
  /** file of a speech model to use instead of the installed one */
  speechModel?: string
}

export interface Engine {
  /** Ends cleanly: unfinished renders are left for the next start. */
  stop(reason: string): Promise<void>
  /** resolves when it has ended, for whatever reason */
  ended: Promise<void>
}

/**
 * Runs the engine of a home until it is idle or stopped, and resumes the renders that an earlier one left unfinished.
 * @returns undefined if another process is this home's engine already
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
