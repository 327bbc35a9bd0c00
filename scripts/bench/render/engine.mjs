// The renderer as the engine has it, with a store in memory: bundled from the sources, with the workers of dist/.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'

const root = resolve(import.meta.dirname, '../../..')

async function sources() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'bench-')), 'engine.mjs')
  const contents = `
    export * from './src/engine/render/queue.ts'
    export * from './src/engine/workers/pool.ts'
    export * from './src/engine/edit/draft.ts'
    export * from './src/engine/edit/clip.ts'
    export { draft as schema } from './src/engine/edit/draft/schema.ts'
    export { upgraded } from './src/engine/edit/draft/upgrade.ts'`
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  await stop() // its process would be counted with ours
  return import(pathToFileURL(outfile).href)
}

const source = await sources()
export const { emptyDraft, newClip } = source
/** A draft with the defaults of all that is not given. */
export const whole = (draft) => source.schema.parse(source.upgraded(draft))

function memoryStore() {
  const jobs = new Map()
  const statuses = new Map()
  return {
    add: (job, status) => {
      jobs.set(job.id, job)
      statuses.set(job.id, status)
    },
    update: (status) => statuses.set(status.id, status),
    get: (id) => statuses.get(id),
    job: (id) => jobs.get(id),
    unfinished: () => [],
  }
}

/** A renderer with an empty cache. */
export function startEngine() {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  const runner = source.createWorkerPool({ script: join(root, 'dist/engine/worker.js') })
  const queue = source.createRenderQueue({
    runner,
    store: memoryStore(),
    cacheDir: join(dir, 'cache'),
    rendersDir: join(dir, 'renders'),
    checkMedia: async () => 'whole', // the files of the tests are as they should be
    log: { info() {}, error() {} },
  })
  let count = 0
  return {
    /** @returns seconds, seconds to the first progress, and the file */
    async render(draft, media, output = {}) {
      const id = `bench-${++count}`
      const begin = performance.now()
      let first
      queue.submit({
        id,
        sessionId: id,
        draft: whole(draft),
        media,
        output: { format: 'mp4', quality: 'standard', ...output },
      })
      for (;;) {
        const { status, progress, error, file } = queue.status(id)
        if (progress > 0) first ??= (performance.now() - begin) / 1000
        if (status === 'completed') return { seconds: (performance.now() - begin) / 1000, first, file }
        if (status === 'failed') throw new Error(error)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    async close() {
      await queue.close()
      await runner.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
