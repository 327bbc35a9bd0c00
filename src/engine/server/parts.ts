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
  /** how long a film is kept at most, ms; unset: until they take too much space */
  filmsMs?: number
}

/** The parts of an engine that work for its routes, whoever may use them. */
export interface EngineParts {
  store: Store
  queue: RenderQueue
  library: MediaLibrary
  stills: FilmStills
  /** Resumes what an earlier process left unfinished, and removes old files. */
  resume(): void
  /** Removes old files; an engine with nothing to do ends, so that once per start is often enough. */
  tidy(): void
  /** Called when there are no more requests: unfinished renders are left for the next start. */
  close(): Promise<void>
}

export function openParts({ home, log, tasks, createQueue, filmsMs }: PartsOptions): EngineParts {
  const store = openStore(home)
  store.turns.failInterrupted('The engine was stopped while it worked on this message. Nothing was changed.')
  const queue = createQueue(store)
  const tidy = () =>
    void tidyHome(home, store, log, Date.now(), filmsMs).catch((error: unknown) =>
      log.error({ err: error }, 'old files could not be removed'),
    )
  return {
    store,
    queue,
    library: createMediaLibrary(home, tasks),
    stills: createFilmStills({ runner: tasks, dir: join(home, 'cache', 'stills') }),
    tidy,
    resume() {
      tidy()
      queue.resume()
    },
    async close() {
      await queue.close()
      await tasks.close()
      store.close()
    },
  }
}

/**
 * Removes old films and media of a home, and the records of renders whose films are gone.
 * @param now epoch ms
 * @param filmsMs how long a film is kept at most
 */
export async function tidyHome(
  home: string,
  store: Pick<Store, 'renders'>,
  log: ServerLog,
  now: number,
  filmsMs?: number,
): Promise<void> {
  const kept = { ...KEPT, finished: { ...KEPT.finished, ...(filmsMs !== undefined && { atMostMs: filmsMs }) } }
  for (const [folder, keep] of Object.entries(kept)) {
    const removed = await sweep(join(home, folder), keep, now)
    if (removed.length > 0) log.info({ folder, removed: removed.length }, 'removed what was unused for long')
  }
  const dropped = store.renders.prune(now - RENDERS_KEPT_MS, existsSync)
  if (dropped > 0) log.info({ renders: dropped }, 'forgot renders that ended long ago')
}
