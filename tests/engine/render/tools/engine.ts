import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft } from '../../../../src/engine/edit/draft.ts'
import type { Media } from '../../../../src/engine/media/media.ts'
import type { Hardware } from '../../../../src/engine/render/hardware/hardware.ts'
import type {
  OutputSettings,
  RenderJob,
  RenderQueue,
  RenderStatus,
  RenderStore,
} from '../../../../src/engine/render/job.ts'
import { createRenderQueue } from '../../../../src/engine/render/queue.ts'
import { createWorkerPool } from '../../../../src/engine/workers/pool.ts'
import type { TaskOptions, TaskPool, TaskRunner } from '../../../../src/engine/workers/task.ts'

export const WORKER = new URL('../../../../dist/engine/worker.js', import.meta.url).pathname

export function memoryStore(): RenderStore & { statuses: Map<string, RenderStatus>; updates: RenderStatus[] } {
  const jobs = new Map<string, RenderJob>()
  const statuses = new Map<string, RenderStatus>()
  const updates: RenderStatus[] = []
  return {
    statuses,
    updates,
    add(job, status) {
      jobs.set(job.id, structuredClone(job))
      statuses.set(job.id, status)
    },
    update(status) {
      statuses.set(status.id, status)
      updates.push(status)
    },
    get: (id) => statuses.get(id),
    job: (id) => jobs.get(id),
    unfinished: () =>
      [...jobs.values()].filter(({ id }) => ['pending', 'processing'].includes(statuses.get(id)?.status ?? '')),
  }
}

/** Counts the tasks that a runner is given. */
export function counting(runner: TaskPool): TaskPool & { tasks: string[] } {
  const tasks: string[] = []
  return {
    tasks,
    size: runner.size,
    run: <Output>(task: string, input: unknown, options?: TaskOptions) => {
      tasks.push(task)
      return runner.run<Output>(task, input, options)
    },
    close: () => runner.close(),
  }
}

/** Keeps tasks of a kind from being begun until they are let go or their render stops. @returns lets them go */
export function holdBack(runner: TaskRunner, isHeld: (task: string, input: unknown) => boolean): () => void {
  const { run } = runner
  const freed = new AbortController()
  runner.run = async (task, input, options) => {
    if (isHeld(task, input)) {
      const go = options?.signal ? AbortSignal.any([freed.signal, options.signal]) : freed.signal
      if (!go.aborted) await once(go, 'abort')
    }
    return run(task, input, options)
  }
  return () => freed.abort()
}

interface TestEngineOptions {
  size?: number
  /** each worker does a single task */
  fresh?: boolean
  dir?: string
  store?: ReturnType<typeof memoryStore>
  /** epoch ms */
  clock?: () => number
  /** who a render is for */
  ownerOf?: (job: RenderJob) => string
  /** @param runner of the engine's workers */
  hardware?: (runner: TaskPool) => Hardware
}

/** A queue with workers and a folder of its own. */
export function testEngine(options: TestEngineOptions = {}) {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'render-test-'))
  const runner = counting(
    createWorkerPool({ script: WORKER, size: options.size ?? 2, ...(options.fresh && { recycleRss: 0 }) }),
  )
  const store = options.store ?? memoryStore()
  const queue = createRenderQueue({
    runner,
    store,
    cacheDir: join(dir, 'cache'),
    rendersDir: join(dir, 'renders'),
    // media of these tests is not of the library
    checkMedia: async ({ path }) => (existsSync(path) ? 'whole' : 'gone'),
    ...(options.clock && { clock: options.clock }),
    ...(options.ownerOf && { ownerOf: options.ownerOf }),
    ...(options.hardware && { hardware: options.hardware(runner) }),
    log: { info: () => {}, error: () => {} },
  })
  let count = 0
  return {
    dir,
    queue,
    runner,
    store,
    /** Renders what must succeed. @returns the file */
    async film(draft: Draft, media: Record<string, Media>, output: Partial<OutputSettings> = {}): Promise<string> {
      const { status, error, file } = await this.render(draft, media, output)
      if (status !== 'completed' || !file) throw new Error(`${status}: ${error}`)
      return file
    },
    async render(
      draft: Draft,
      media: Record<string, Media>,
      output: Partial<OutputSettings> = {},
    ): Promise<RenderStatus> {
      const id = `render-${process.pid}-${Date.now()}-${++count}`
      const settings: OutputSettings = { format: 'mp4', quality: 'standard', ...output }
      queue.submit({ id, sessionId: id, draft, media, output: settings })
      return ended(queue, id)
    },
    async close() {
      await queue.close()
      await runner.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Waits until a render has ended, however it did. */
export async function ended(queue: RenderQueue, id: string): Promise<RenderStatus> {
  return until(() => {
    const status = queue.status(id)
    return status && status.status !== 'pending' && status.status !== 'processing' ? status : undefined
  })
}

export async function until<Found>(look: () => Found | undefined): Promise<Found> {
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
