import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createMediaLibrary, type MediaLibrary } from '../media/library.ts'
import type { RenderQueue } from '../render/job.ts'
import { createFilmStills, type FilmStills } from '../render/stills/film-stills.ts'
import { openStore, type Store } from '../store/store.ts'
import type { TaskRunner } from '../workers/task.ts'
import type { ServerLog } from './deps.ts'
import { KEPT, RENDERS_KEPT_MS, sweep } from './retention.ts'

export interface PartsOptions {
  home: string
  log: ServerLog
  tasks: TaskRunner
  createQueue: (store: Store) => RenderQueue
}

/** What works for the routes of an engine, whoever they are open to. */
export interface EngineParts {
  store: Store
  queue: RenderQueue
  library: MediaLibrary
  stills: FilmStills
  /** Takes up what an earlier process left unfinished, and removes what was unused for long. */
  resume(): void
  /** Once nobody asks for anything any more: renders are left for the next start. */
  close(): Promise<void>
}

export function openParts({ home, log, tasks, createQueue }: PartsOptions): EngineParts {
  const store = openStore(home)
  store.turns.failInterrupted('The engine was ended while it worked on this message. Nothing was changed.')
  const queue = createQueue(store)
  return {
    store,
    queue,
    library: createMediaLibrary(home, tasks),
    stills: createFilmStills({ runner: tasks, dir: join(home, 'cache', 'stills') }),
    resume() {
      tidy(home, store, log).catch((error: unknown) => log.error({ err: error }, 'old files could not be removed'))
      queue.resume()
    },
    async close() {
      await queue.close()
      await tasks.close()
      store.close()
    },
  }
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
