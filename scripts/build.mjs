// Bundles src/ into dist/: the server (main.js with its lazily loaded rooms) and, apart from it, the local engine.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'
import { thirdPartyNotices } from './notices.mjs'

const { version, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

/** CommonJS packages inside an ES module bundle still call `require` for Node's own modules. */
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  write: false,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: banner },
  define: { __VERSION__: JSON.stringify(version), __ENGINE_PARTS__: JSON.stringify(optionalDependencies) },
  // The UMD build that its package.json names as `main` hides its own files from a bundler.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  external: [...Object.keys(optionalDependencies), 'node-av/*', '@fontsource/*', '@fontsource-variable/*'],
}

const builds = await Promise.all([
  build({ ...common, entryPoints: { main: 'src/main.ts' }, outdir: 'dist' }),
  build({
    ...common,
    entryPoints: { engine: 'src/engine/main.ts', worker: 'src/engine/worker.ts' },
    outdir: 'dist/engine',
    loader: { '.wasm': 'binary' },
  }),
])
const files = new Map(builds.flatMap(({ outputFiles }) => outputFiles.map(({ path, contents }) => [path, contents])))
const notices = thirdPartyNotices(builds.map(({ metafile }) => metafile))
files.set(resolve('dist/THIRD-PARTY-LICENSES.txt'), Buffer.from(notices))
replaceDist()

/** Touches only what differs, so that a server that runs from dist/ is not disturbed by a build of the same sources. */
function replaceDist() {
  for (const [path, contents] of files) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue
    mkdirSync(dirname(path), { recursive: true })
    const fresh = `${path}.${process.pid}.new`
    writeFileSync(fresh, contents, { mode: path === resolve('dist/main.js') ? 0o755 : 0o644 })
    renameSync(fresh, path)
  }
  for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
    const path = resolve(join(entry.parentPath, entry.name))
    // `.new` is a file that another build is writing
    if (entry.isFile() && !files.has(path) && !path.endsWith('.new')) rmSync(path, { force: true })
  }
}
