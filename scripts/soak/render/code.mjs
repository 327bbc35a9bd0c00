// What the soak runs: the workers of dist/ and a bundle of the sources, in a folder of its own, so that a build during the
// hours that a soak may take changes nothing under its feet.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

export const root = join(import.meta.dirname, '../../..')

const contents = `
  export * from './tests/engine/render/tools/damage.ts'
  export * from './tests/engine/media/make.ts'
  export * from './src/engine/media/ffmpeg.ts'
  export * from './src/engine/media/library.ts'
  export * from './src/engine/media/media.ts'
  export * from './src/engine/render/queue.ts'
  export * from './src/engine/workers/pool.ts'
  export * from './src/engine/edit/draft.ts'
  export * from './src/engine/edit/clip.ts'`

/** @returns the folder (inside the repository, from where native parts are found) with `tools.mjs` and `dist/`, and how to remove it */
export async function copyCode() {
  const folder = join(root, 'node_modules/.cache/video-maker-mcp', `soak-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['node-av/*'],
    logLevel: 'error',
    outfile: join(folder, 'tools.mjs'),
  })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
