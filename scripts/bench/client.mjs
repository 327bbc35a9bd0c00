// The client core beside its own weight: growth of resident memory while 500 MB go up and come down (target: 40 MB), and the
// rate at which a stream of 200,000 events is read, beside bare eventsource-parser on the same bytes (target: 0.7). Events
// arrive over HTTP one write each, as a backend sends them. Client and server are processes of their own.
import { spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const EVENTS = 200_000
const BYTES = 500 * 2 ** 20 - 4096
const MP4 = Buffer.from('00000020667479706d703432000000006d70343269736f6d6176633100000000', 'hex')
const SELF = fileURLToPath(import.meta.url)

const [role, ...args] = process.argv.slice(2).filter((arg) => arg !== '--long')
const roles = { serve, upload, download, stream }
await (roles[role] ?? main)(...args)

async function main() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vmm-bench-')))
  try {
    const bundle = join(folder, 'client.mjs')
    await bundleClient(bundle)
    const server = spawn(process.execPath, [SELF, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const url = await new Promise((resolve) => server.stdout.once('data', (line) => resolve(String(line).trim())))
    for (const work of ['upload', 'download']) {
      const { grown, seconds } = await run(work, bundle, url, folder)
      print(
        `${work} of 500 MB: resident memory grew by`,
        `${grown.toFixed(1)} MB (target 40)`,
        `${seconds.toFixed(1)} s`,
      )
    }
    const { bare, ours } = await run('stream', bundle, url, folder)
    const ratio = (bare / ours).toFixed(2)
    print(
      'stream of 200,000 events: rate beside the bare parser',
      `${ratio} (target 0.7)`,
      `${bare.toFixed(0)} / ${ours.toFixed(0)} ms`,
    )
    server.kill()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function print(...parts) {
  console.log(parts.join('  '))
}

async function bundleClient(outfile) {
  const { build } = await import('esbuild')
  const contents = `
    export { createClient } from './src/client/index.ts'
    export { ChatReader } from './src/client/chat/reader.ts'
    export { createParser } from 'eventsource-parser'
    export { Agent } from 'undici'`
  const banner = { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" }
  const shape = { bundle: true, format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'error', banner }
  await build({ stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, outfile, ...shape })
}

function run(work, ...rest) {
  const child = spawn(process.execPath, ['--expose-gc', SELF, work, ...rest], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  return new Promise((resolve, reject) =>
    child.on('close', (code) => (code ? reject(new Error(work)) : resolve(JSON.parse(output)))),
  )
}

/** A backend that keeps nothing: uploads are counted, the render is done at once, the file is made as it goes out. */
function serve() {
  const events = Array.from({ length: EVENTS }, (_, index) => Buffer.from(`data: ${JSON.stringify(event(index))}\n\n`))
  const json = (response, data) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ code: 0, data }))
  }
  let first = true
  const draft = { t: [{ tt: 0, d: 1000, sg: [{ d: 1000, m: { name: 'a' } }] }] }
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    if (request.url.endsWith('anonymous-token')) json(response, { token: 'nmv_usr_bench', credits: 100 })
    else if (request.url.includes('with-session')) json(response, { session_id: '5529798706024415999', task_id: 't' })
    else if (request.url.includes('/api/state/')) json(response, { state: { draft, video_infos: [] } })
    else if (request.url.includes('upload-video'))
      json(response, { files: [{ filename: 'big.mp4', file_type: 'video' }], session_state_applied: true })
    else if (request.url.endsWith('/lambda')) json(response, {})
    else if (request.url.includes('/lambda/'))
      json(response, { status: 'completed', output: { url: first ? '/small.mp4' : '/file.mp4' } })
    else if (request.url === '/small.mp4') {
      first = false
      response.end(MP4)
    } else
      await pour(
        response,
        request.url === '/events' ? 'text/event-stream' : 'video/mp4',
        request.url === '/events' ? events : film(),
      )
  })
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
}

function event(index) {
  return {
    content: { parts: [{ text: `word ${index} ` }], role: 'model' },
    ...{ partial: true, invocationId: 'e-51c0a7de', author: 'nemo_agent' },
    actions: { stateDelta: {}, artifactDelta: {}, requestedAuthConfigs: {} },
    ...{ id: `Ev${index}`, timestamp: 1795338000.75 + index },
  }
}

function* film() {
  const block = Buffer.alloc(256 * 1024, 7)
  yield MP4
  for (let sent = MP4.length; sent < BYTES; sent += block.length)
    yield block.subarray(0, Math.min(block.length, BYTES - sent))
}

async function pour(response, type, chunks) {
  response.writeHead(200, { 'content-type': type, ...(type === 'video/mp4' ? { 'content-length': BYTES } : {}) })
  for (const chunk of chunks)
    if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve))
  response.end()
}

async function client(bundle, url, folder) {
  const { createClient, Agent } = await import(pathToFileURL(bundle))
  const endpoint = {
    engine: 'local',
    baseUrl: url,
    dispatcher: new Agent({ headersTimeout: 0, bodyTimeout: 0 }),
    privacy: '',
  }
  const log = { debug() {}, info() {}, warn() {} }
  const attribution = { source: 'bench', version: '1', platform: 'unknown' }
  const endpoints = { open: async () => ({ endpoint }), close: async () => {} }
  const places = { home: join(folder, 'home'), outputDir: folder, mediaDirs: [], webUrl: url }
  return createClient({ ...places, endpoints, attribution, log, defaultEngine: 'local', language: 'en' })
}

/** Runs `work` and tells by how much the resident memory grew at its highest, MB. */
async function measured(warm, work) {
  await warm()
  globalThis.gc()
  const before = process.memoryUsage.rss()
  let highest = before
  const watching = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 10)
  const began = performance.now()
  await work()
  clearInterval(watching)
  console.log(JSON.stringify({ grown: (highest - before) / 2 ** 20, seconds: (performance.now() - began) / 1000 }))
  process.exit(0)
}

async function upload(bundle, url, folder) {
  const vmm = await client(bundle, url, folder)
  const [small, big] = ['small.mp4', 'big.mp4'].map((name) => join(folder, name))
  for (const file of [small, big]) writeFileSync(file, MP4)
  truncateSync(small, 2 ** 20)
  truncateSync(big, BYTES)
  const send = (file) => async () => {
    const { uploaded } = await vmm.upload({ files: [file] }, { ms: 600_000 })
    if (uploaded.length !== 1) throw new Error('not uploaded')
  }
  await measured(send(small), send(big))
}

async function download(bundle, url, folder) {
  const vmm = await client(bundle, url, folder)
  await measured(
    async () => {
      await vmm.createSession({})
      await vmm.exportRender({}, { ms: 60_000 })
    },
    async () => {
      const { sizeBytes } = await vmm.exportRender({}, { ms: 600_000 })
      if (sizeBytes !== BYTES) throw new Error('not downloaded')
    },
  )
}

/** Best of several reads each, taken in turns, so that a busy machine is busy for both. */
async function stream(bundle, url) {
  const { ChatReader, createParser } = await import(pathToFileURL(bundle))
  const read = async (feed) => {
    const { body } = await fetch(`${url}/events`)
    const began = performance.now()
    for await (const chunk of body) feed(chunk)
    return performance.now() - began
  }
  const best = { bare: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY }
  for (let turn = 0; turn < 6; turn++) {
    const decoder = new TextDecoder()
    const parser = createParser({ onEvent: () => {} })
    best.bare = Math.min(best.bare, await read((chunk) => parser.feed(decoder.decode(chunk, { stream: true }))))
    const reader = new ChatReader()
    best.ours = Math.min(best.ours, await read((chunk) => reader.feed(chunk)))
    if (!reader.end().reply.endsWith(`word ${EVENTS - 1}`)) throw new Error('the stream was not read')
  }
  console.log(JSON.stringify(best))
  process.exit(0)
}
