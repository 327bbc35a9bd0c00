// Bundles src/ into dist/ (`-- --out DIR`: another folder): the server (main.js with its lazily loaded rooms), and apart from
// it the demo, the local engine, and the page that the engine serves.
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { chatView } from './build/chat-view.mjs'
import { commit } from './build/commit.mjs'
import { editNames } from './build/edit-names.mjs'
import { joinChunks } from './build/join-chunks.mjs'
import { lateImportProblems } from './build/late-imports.mjs'
import { partsLock } from './build/parts-lock.mjs'
import { pureSchemas } from './build/pure.mjs'
import { replaceFiles } from './build/replace.mjs'
import { thirdPartyNotices } from './notices.mjs'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const out = resolve(values.out)
const { name, private: unpublished, version, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const lockOf = (folder) => JSON.stringify(JSON.parse(readFileSync(`scripts/${folder}/package-lock.json`, 'utf8')))
const lock = partsLock(JSON.parse(readFileSync('package-lock.json', 'utf8')), optionalDependencies)

/** What a farm takes stays in packages of its own: nobody else's download is to grow by it. */
const FARM = ['bullmq', 'ioredis', '@aws-sdk/*']

/** CommonJS packages inside an ES module bundle still call `require` for Node's own modules. */
const REQUIRE_OF_NODE =
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
  banner: { js: REQUIRE_OF_NODE },
  define: {
    __VERSION__: JSON.stringify(version),
    __COMMIT__: JSON.stringify(commit(process.cwd())),
    __PUBLISHED__: JSON.stringify(unpublished ? '' : name),
    __ENGINE_PARTS__: JSON.stringify(JSON.stringify(optionalDependencies)),
    __PARTS_LOCK__: JSON.stringify(JSON.stringify(lock)),
    __FONTS_LOCK__: JSON.stringify(lockOf('fonts')),
    __VOICE_LOCK__: JSON.stringify(lockOf('voice')),
  },
  // The UMD build that its package.json names as `main` hides its own files from a bundler.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  external: [...Object.keys(optionalDependencies), ...FARM, 'node-av/*', '@fontsource/*', '@fontsource-variable/*'],
}

/** Programs that are clients, whose half of the MCP SDK would otherwise be loaded with the server's. A chunk loads them. */
const clientsApart = {
  name: 'clients-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/(?:demo|batch)\.ts$/ }, ({ path }) => ({
      path: `../demo/${path.slice(2, -'.ts'.length)}.js`,
      external: true,
    })),
}

const [server, demo, engine, studio] = await Promise.all([
  build({
    ...common,
    entryPoints: { main: 'src/main.ts' },
    outdir: out,
    plugins: [pureSchemas, editNames, clientsApart],
  }),
  build({
    ...common,
    entryPoints: { demo: 'src/cli/demo.ts', batch: 'src/cli/batch.ts' },
    outdir: join(out, 'demo'),
    plugins: [pureSchemas, editNames],
  }),
  build({
    ...common,
    entryPoints: {
      engine: 'src/engine/main.ts',
      service: 'src/engine/service/main.ts',
      farm: 'src/engine/farm/main.ts',
      worker: 'src/engine/worker.ts',
      flite: 'src/engine/flite.ts',
    },
    outdir: join(out, 'engine'),
    loader: { '.wasm': 'binary', '.tflite': 'binary' },
  }),
  build({
    entryPoints: { page: 'src/studio/main.tsx' },
    entryNames: '[name]',
    outdir: join(out, 'engine/studio'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
  }),
])
const programs = [server, demo, engine].map(({ metafile }) => metafile)
const metafiles = [...programs, studio.metafile]
const problems = programs.flatMap(lateImportProblems)
if (problems.length > 0) throw new Error([...new Set(problems)].join('\n'))

/** What a client waits for when it starts the server: the handshake, then the list of tools. */
const groups = { handshake: ['src/main.ts'], tools: ['src/workbench.ts', 'src/tools/methods.ts'] }
const built = [demo, engine, studio].flatMap(({ outputFiles }) => outputFiles)
const outputs = [...(await joinChunks(server, groups)), ...built]
const files = new Map(outputs.map(({ path, contents }) => [relative(out, path), contents]))
// a folder each, since the engine is also started from a copy of its own
for (const folder of ['', 'engine/']) files.set(`${folder}package.json`, Buffer.from('{ "type": "module" }\n'))
files.set('skill/SKILL.md', readFileSync('SKILL.md'))
files.set('chat-view.html', Buffer.from(await chatView()))
files.set('engine/studio/index.html', readFileSync('src/studio/index.html'))
files.set('THIRD-PARTY-LICENSES.txt', Buffer.from(thirdPartyNotices(metafiles)))
replaceFiles(out, files)
