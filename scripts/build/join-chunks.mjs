// Joins the chunks that every start of the server loads. Each set of modules that some rooms share is a chunk of its own, so
// that Node resolves dozens of paths before it answers; that takes time, and makes V8's compiler run, whose code fills memory.
import { createHash } from 'node:crypto'
import { basename, dirname, resolve } from 'node:path'
import { build } from 'esbuild'

/**
 * @param {import('esbuild').BuildResult} built with splitting, unwritten, its chunks in a folder `chunks`
 * @param {Record<string, string[]>} groups a name for each file to be, and the sources of the rooms whose chunks it holds, in
 * the order in which they are loaded
 * @returns {Promise<{path: string, contents: Uint8Array}[]>} the same program in fewer files
 */
export async function joinChunks({ outputFiles, metafile: { outputs } }, groups) {
  const places = placesOf(outputs, groups)
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]))
  const kept = outputFiles.map(({ path }) => path).filter((path) => !places.has(basename(path)))
  const root = dirname(
    dirname(outputFiles.map(({ path }) => path).find((path) => basename(dirname(path)) === 'chunks')),
  )

  const { outputFiles: files } = await build({
    entryPoints: [
      ...Object.keys(groups).map((group) => ({ in: `group:${group}`, out: `chunks/${group}` })),
      ...kept.map((path) => ({ in: path, out: path.slice(root.length + 1, -'.js'.length) })),
    ],
    outdir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    plugins: [joining(places, texts)],
  })
  return renamed(files)
}

/** Which group holds a chunk: by its name its path, its group, what it exports and under which prefix its group does. */
function placesOf(outputs, groups) {
  const places = new Map()
  for (const [group, sources] of Object.entries(groups)) {
    for (const path of loadedBy(outputs, sources)) {
      const { entryPoint, exports } = outputs[path]
      const name = basename(path)
      if (entryPoint !== undefined || places.has(name)) continue
      places.set(name, { path: resolve(path), group, exports, prefix: `c${places.size}_` })
    }
  }
  return places
}

/** The outputs that come with these rooms, without what those load late. */
function loadedBy(outputs, sources) {
  const found = new Set()
  const add = (path) => {
    if (found.has(path)) return
    found.add(path)
    const now = outputs[path].imports.filter(({ kind, external }) => kind === 'import-statement' && !external)
    for (const { path: next } of now) add(next)
  }
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (sources.includes(entryPoint)) add(path)
  return found
}

/** A group's file exports what its chunks did, each name with its chunk's prefix; whoever imports a chunk gets it from there. */
function joining(places, texts) {
  const own = (group) => [...places].filter(([, place]) => place.group === group)
  const list = (names) => `{ ${names.join(', ')} }`
  return {
    name: 'joining',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /.*/ }, ({ path, kind, importer, pluginData }) => {
        if (kind === 'entry-point') {
          const group = /^group:(.+)$/.exec(path)?.[1]
          return { path, namespace: group ? 'group' : 'output', pluginData: { group } }
        }
        const place = path.startsWith('.') ? places.get(basename(path)) : undefined
        if (!place) return { path, external: true }
        const { group } = pluginData
        if (place.group === group) return { path: place.path, namespace: 'output', pluginData }
        const from = group || importer.includes('chunks') ? './' : './chunks/'
        return { path: `${from}${basename(path)}`, namespace: 'elsewhere', pluginData: { place, from } }
      })
      onLoad({ filter: /.*/, namespace: 'group' }, ({ pluginData }) => ({
        contents: own(pluginData.group)
          .map(([name, { exports, prefix }]) => {
            return `export ${list(exports.map((each) => `${each} as ${prefix}${each}`))} from './${name}'`
          })
          .join('\n'),
        pluginData,
      }))
      onLoad({ filter: /.*/, namespace: 'output' }, ({ path, pluginData }) => ({
        contents: texts.get(path),
        pluginData,
      }))
      onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ pluginData: { place, from } }) => ({
        contents: `export ${list(place.exports.map((each) => `${place.prefix}${each} as ${each}`))} from '${from}${place.group}.js'`,
        pluginData: {},
      }))
    },
  }
}

/** Chunks of one build have names of their own, so that a server that still runs from an earlier one never mixes the two. */
function renamed(files) {
  const mark = digest(files.map(({ text }) => text).join())
  const chunks = files.map(({ path }) => path).filter((path) => basename(dirname(path)) === 'chunks')
  const names = new Map(chunks.map((path) => [basename(path), marked(basename(path), mark)]))
  const mention = /(?<=["/])[\w.-]+\.js(?=")/g
  return files.map(({ path, text }) => ({
    path: resolve(dirname(path), names.get(basename(path)) ?? basename(path)),
    contents: Buffer.from(text.replace(mention, (name) => names.get(name) ?? name)),
  }))
}

/** `client-K4NYIORM.js` with other letters */
function marked(name, mark) {
  return `${name.replace(/(?:-[A-Z0-9]{8})?\.js$/, '')}-${digest(name + mark)}.js`
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase()
}
