// Bundles src/ into dist/ (`-- --out DIR`: another folder): the server (main.js with its lazily loaded rooms), and apart from
// it the demo and the local engine.
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { commonJs } from './build/commonjs.mjs'
import { pureSchemas } from './build/pure.mjs'
import { replaceFiles } from './build/replace.mjs'
import { thirdPartyNotices } from './notices.mjs'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const out = resolve(values.out)
const { version, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

/** CommonJS packages inside an ES module bundle still call `require` for Node's own modules. */
const requireOfNode =
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
  define: { __VERSION__: JSON.stringify(version), __ENGINE_PARTS__: JSON.stringify(optionalDependencies) },
  // The UMD build that its package.json names as `main` hides its own files from a bundler.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  external: [...Object.keys(optionalDependencies), 'node-av/*', '@fontsource/*', '@fontsource-variable/*'],
}

/** The demo is a client, whose half of the MCP SDK would otherwise be loaded with the server's. */
const demoApart = {
  name: 'demo-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/cli\/demo\.ts$/ }, () => ({ path: './demo/demo.js', external: true })),
}

const [server, demo, engine] = await Promise.all([
  build({ ...common, entryPoints: { main: 'src/main.ts' }, outdir: out, plugins: [pureSchemas, demoApart] }),
  build({ ...common, entryPoints: { demo: 'src/cli/demo.ts' }, outdir: join(out, 'demo'), plugins: [pureSchemas] }),
  build({
    ...common,
    entryPoints: { engine: 'src/engine/main.ts', worker: 'src/engine/worker.ts' },
    outdir: join(out, 'engine'),
    banner: { js: requireOfNode },
    loader: { '.wasm': 'binary' },
  }),
])
const files = new Map(engine.outputFiles.map(({ path, contents }) => [relative(out, path), contents]))
for (const { path, text } of [...server.outputFiles, ...demo.outputFiles]) {
  files.set(relative(out, path), Buffer.from(await commonJs(text)))
}
files.set('package.json', Buffer.from('{ "type": "commonjs" }\n'))
files.set('engine/package.json', Buffer.from('{ "type": "module" }\n'))
const metafiles = [server, demo, engine].map(({ metafile }) => metafile)
files.set('THIRD-PARTY-LICENSES.txt', Buffer.from(thirdPartyNotices(metafiles)))
replaceFiles(out, files)
