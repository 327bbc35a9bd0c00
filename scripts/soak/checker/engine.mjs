// The checker as the engine has it, without its server: bundled from the sources, with the workers of dist/.
import { createReadStream, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '../../..')

/** Gives a checker to a function. @param use gets `{ media, add, films }` */
export async function withChecker(use) {
  const outdir = join(root, `node_modules/.cache/video-maker-mcp/checker-${process.pid}`)
  try {
    await build({
      stdin: { contents: SOURCES, resolveDir: root, loader: 'ts' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      external: ['node-av/*', '@napi-rs/canvas', 'libsql', '@fontsource/*', '@fontsource-variable/*'],
      outdir,
      outExtension: { '.js': '.mjs' },
      banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url)" },
      logLevel: 'error',
    })
    const source = await import(pathToFileURL(join(outdir, 'stdin.mjs')).href)
    source.Log.setLevel(16)
    const home = join(outdir, 'home')
    const runner = source.createWorkerPool({ script: join(root, 'dist/engine/worker.js') })
    try {
      return await use(checker(source, runner, home), join(outdir, 'files'), source.makeMedia)
    } finally {
      await runner.close()
    }
  } finally {
    rmSync(outdir, { recursive: true, force: true })
  }
}

const SOURCES = `
  export { createWorkerPool } from './src/engine/workers/pool.ts'
  export { createMediaLibrary } from './src/engine/media/library.ts'
  export { createChecks } from './src/engine/server/checks.ts'
  export { analyse, nothingKnown } from './src/engine/server/analyses.ts'
  export { createPictures } from './src/engine/server/pictures.ts'
  export { createSpoken } from './src/engine/server/spoken.ts'
  export { applyEdits } from './src/engine/edit/edit-list.ts'
  export { emptyDraft, draftFrames } from './src/engine/edit/draft.ts'
  export { highest, idsIn, NO_IDS } from './src/engine/edit/ids.ts'
  export { parseEdits } from './src/edits/parse.ts'
  export { makeMedia } from './tests/engine/media/make.ts'
  export { Log } from 'node-av/lib'`

function checker(source, runner, home) {
  const media = []
  const library = source.createMediaLibrary(home, runner)
  const analyses = new Map()
  const store = {
    media: { list: () => media },
    analyses: {
      get: (hash, kind) => analyses.get(`${hash} ${kind}`),
      set: (hash, kind, value) => analyses.set(`${hash} ${kind}`, value),
    },
  }
  const log = { info() {}, error: ({ err }, message) => console.error(message, err) }
  const pictures = source.createPictures({ store, tasks: runner, log })
  // there is no model of speech here
  const listening = { model: async () => undefined, finished: async () => undefined }
  const spoken = source.createSpoken({ store, tasks: runner, pictures, listening })
  const checks = source.createChecks({ tasks: runner, log, store, pictures, spoken })
  const known = source.nothingKnown()
  return {
    async add(name, path) {
      const taken = await library.take(await library.receive(createReadStream(path), 1e9), name)
      const file = { id: `m${media.length + 1}`, ...taken }
      media.push(file)
      await pictures.of(file)
    },
    /** The draft after edits; what they need to know of the media is found out as in a turn. */
    async edited(draft, edits) {
      const parsed = source.parseEdits(edits)
      if (parsed.fault) throw new Error(`${JSON.stringify(parsed.fault)} of ${JSON.stringify(edits)}`)
      const last = source.highest(source.NO_IDS, source.idsIn(draft))
      for (;;) {
        const outcome = source.applyEdits(draft, parsed.edits, { assets: media, ...known }, 'en', last)
        if (outcome.kind === 'done') return outcome.draft
        if (outcome.kind !== 'needs') throw new Error(`${JSON.stringify(outcome)} of ${JSON.stringify(edits)}`)
        await source.analyse(outcome.needs, media, known, { store, tasks: runner, pictures })
      }
    },
    empty: () => source.emptyDraft('Soak'),
    seconds: (draft) => source.draftFrames(draft) / draft.canvas.fps,
    async warnings(session, draft) {
      const { warnings, checking } = await checks.warnings(session, draft, media, 120_000)
      if (checking) throw new Error('the film was not measured in time')
      return warnings
    },
  }
}
