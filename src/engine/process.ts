import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Log } from '../log.ts'
import { DATA_PROBLEM } from '../protocol/engine-data.ts'
import { FONTS_FOLDER, fontsFolder } from '../protocol/scripts.ts'
import { withoutSecrets } from '../protocol/secrets.ts'
import { VOICE_FOLDER, voiceFolder } from '../protocol/voice.ts'
import { createMediaCheck } from './media/library-check.ts'
import type { RenderQueue, RenderStore } from './render/job.ts'
import { createRenderQueue, type RenderQueueOptions } from './render/queue.ts'
import { DataProblem } from './store/data-problem.ts'
import { createWorkerPool, type PoolOptions } from './workers/pool.ts'
import type { TaskPool } from './workers/task.ts'

/** Shared by all processes that run an engine: `engine.js` for one person and `service.js` for many. */

/** Errors that are not the program's fault are reported without a stack trace. */
function complaint(error: unknown): string {
  if (error instanceof DataProblem) return `${error.message}\n${error.fix}`
  return (error instanceof Error && error.stack) || String(error)
}

/** Ends the process with the reason on stderr, where the starting process reads it if there is no answer. */
export function endOnFailure(log: Log): void {
  let failing = false
  function fail(error: unknown): void {
    if (failing) return
    failing = true
    log.error({ err: error }, 'failed')
    process.stderr.write(`${withoutSecrets(complaint(error))}\n`)
    const code = error instanceof DataProblem ? DATA_PROBLEM : 1
    // the log is written a moment later
    setTimeout(() => process.exit(code), 100)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
}

/**
 * Ends cleanly on a signal, or when the process that started it in the foreground is gone.
 * @param patienceMs time after which it ends in any case; unfinished work is resumed at the next start
 */
export function endOnSignal(stop: (signal: string) => Promise<void> | undefined, patienceMs: number): void {
  const end = (reason: string) => {
    void stop(reason)
    setTimeout(() => process.exit(1), patienceMs)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end(signal))
  process.on('disconnect', () => end('its starter has ended'))
}

/**
 * The process's own workers.
 * @param installed the folder in which `engine install` puts fonts and the voice
 * @param script their entry file, next to that of the process
 */
export function createWorkers(installed: string, script: URL, options: Omit<PoolOptions, 'script'> = {}): TaskPool {
  process.env[FONTS_FOLDER] ??= fontsFolder(installed)
  process.env[VOICE_FOLDER] ??= voiceFolder(installed)
  return createWorkerPool({ script: fileURLToPath(script), ...options })
}

/** Renders to a home. */
export function createHomeQueue(
  home: string,
  tasks: TaskPool,
  store: RenderStore,
  log: Log,
  more: Pick<RenderQueueOptions, 'partsOf' | 'parallel' | 'hardware' | 'ownerOf'> = {},
): RenderQueue {
  return createRenderQueue({
    ...more,
    runner: tasks,
    store,
    cacheDir: join(home, 'cache', 'segments'),
    rendersDir: join(home, 'finished'),
    checkMedia: createMediaCheck(),
    log,
  })
}
