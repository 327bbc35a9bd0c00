// The renderer's own parts, bundled into a folder from which their packages are found.
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '../../..')

/** Gives the exports of some sources of the engine to a function. @param names such as `render/film` */
export async function withSources(names, use) {
  const outdir = join(root, `node_modules/.cache/video-maker-mcp/bench-${process.pid}`)
  try {
    await build({
      stdin: {
        contents: names.map((name) => `export * from './src/engine/${name}.ts'`).join('\n'),
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      external: ['node-av/*', '@napi-rs/canvas', '@fontsource/*', '@fontsource-variable/*'],
      outdir,
      outExtension: { '.js': '.mjs' },
      logLevel: 'error',
    })
    return await use(await import(pathToFileURL(join(outdir, 'stdin.mjs')).href))
  } finally {
    rmSync(outdir, { recursive: true, force: true })
  }
}

/** What paints a planned film. */
export const PAINTING = ['files', 'kernel/kernel', 'output', 'picture/scene', 'plan/plan', 'plan/segment'].map(
  (name) => `render/${name}`,
)
