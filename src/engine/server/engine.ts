import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createMediaLibrary } from '../media/library.ts'
import type { RenderQueue } from '../render/job.ts'
import type { Preview } from '../render/preview.ts'
import { createFilmStills } from '../render/stills/film-stills.ts'
import { openStore, type Store } from '../store/store.ts'
import type { HandleTurn } from '../turn/turn.ts'
import type { TaskRunner } from '../workers/task.ts'
import { createActivity } from './activity.ts'
import { claimEngine, leaveFolder } from './claim.ts'
import type { Limits, ServerLog } from './deps.ts'
import { KEPT, RENDERS_KEPT_MS, sweep } from './retention.ts'
import { createServer } from './server.ts'

export interface EngineOptions {
  home: string
  /** path of a Unix socket in a folder of its own, or a named pipe */
  socket: string
  version: string
  /** the engine ends when it had nothing to do for so long, ms */
  idleMs: number
  log: ServerLog
  tasks: TaskRunner
  createQueue: (store: Store) => RenderQueue
  preview: Preview
  /** folder of the studio's page */
  studioDir: string
  handleTurn: HandleTurn
  limits?: Partial<Limits>
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
  const { home, log, tasks, socket } = options
  const release = await claimEngine(home, socket)
  if (!release) return undefined
  const store = openStore(home)
  store.turns.failInterrupted('The local engine was ended while it worked on this message. Nothing was changed.')
  const queue = options.createQueue(store)
  const activity = createActivity({
    idleMs: options.idleMs,
    busy: () => !queue.idle,
    onIdle: () => void stop('idle'),
  })
  const library = createMediaLibrary(home, tasks)
  const stills = createFilmStills({ runner: tasks, dir: join(home, 'cache', 'stills') })
  const app = await createServer({ ...options, store, queue, activity, library, stills })

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
    await queue.close()
    await tasks.close()
    store.close()
    leaveFolder(socket)
    release?.()
    onEnded()
  }

  await app.listen({ path: socket })
  tidy(home, store, log).catch((error: unknown) => log.error({ err: error }, 'old files could not be removed'))
  queue.resume()
  log.info({ version: options.version, socket }, 'ready')
  return { stop, ended }
}

/** Once a start is often enough: an engine with nothing to do ends. */
async function tidy(home: string, store: Store, log: ServerLog): Promise<void> {
  const dropped = store.renders.prune(Date.now() - RENDERS_KEPT_MS, existsSync)
  if (dropped > 0) log.info({ renders: dropped }, 'forgot renders that ended long ago')
  for (const [folder, keep] of Object.entries(KEPT)) {
    const removed = await sweep(join(home, folder), keep, Date.now())
    if (removed.length > 0) log.info({ folder, removed: removed.length }, 'removed what was unused for long')
  }
}
