// Bundles src/ into dist/: the server (main.js with its lazily loaded rooms) and, apart from it, the local engine.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: banner },
  define: { __VERSION__: JSON.stringify(version), __ENGINE_PARTS__: JSON.stringify(optionalDependencies) },
  // The UMD build that its package.json names as `main` hides its own files from a bundler.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  external: [...Object.keys(optionalDependencies), 'node-av/*', '@fontsource/*', '@fontsource-variable/*'],
}

rmSync('dist', { recursive: true, force: true })
const builds = await Promise.all([
  build({ ...common, entryPoints: { main: 'src/main.ts' }, outdir: 'dist' }),
  build({
    ...common,
    entryPoints: { engine: 'src/engine/main.ts', worker: 'src/engine/worker.ts' },
    outdir: 'dist/engine',
    loader: { '.wasm': 'binary' },
  }),
])
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', thirdPartyNotices(builds.map(({ metafile }) => metafile)))
chmodSync('dist/main.js', 0o755)
