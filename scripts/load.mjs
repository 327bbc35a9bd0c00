// Bundles TypeScript for scripts, so that they run on Node 20 without a build of the whole.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const { name, private: unpublished } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const define = { __PUBLISHED__: JSON.stringify(unpublished ? '' : name) }

/** The exports of a TypeScript text, its imports relative to the repository. */
export async function load(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  const outfile = join(folder, 'loaded.mjs')
  try {
    const bundle = { bundle: true, format: 'esm', platform: 'node', logLevel: 'error', outfile, define }
    await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, ...bundle })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
