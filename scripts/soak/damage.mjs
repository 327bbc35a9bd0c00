// What disks and people do to files, `npm run soak -- damage`: bits flip, files are cut, emptied or removed, in the cache, the
// library, the database and the records, and after each the same film is exported through the built server. It must come out
// as it was, or the call must say why not; nothing may take over 30 s, and no other film may be called completed.
// `--rounds=N` (500), `--seed=N` (1).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } })
const rounds = Number(values.rounds ?? 500)
const next = generator(Number(values.seed ?? 1))
const root = join(import.meta.dirname, '../..')
const MEDIA = ['larch.jpg', 'red-panda.jpg', 'viper.mp3'].map((name) => join(root, 'tests/media', name))
const LIMIT_MS = 30_000

const work = mkdtempSync(join(tmpdir(), 'damage-soak-'))
const [home, out, backup] = ['home', 'out', 'backup'].map((name) => join(work, name))
const env = { PATH: process.env.PATH, HOME: work, NEMO_HOME: home, NEMO_OUTPUT_DIR: out, NEMO_ENGINE: 'local' }
const main = join(root, 'dist/main.js')

/** Where files are damaged: a folder below the home, and which files of it. */
const PLACES = {
  cache: ['cache/segments', /\.(mp4|m4a|sum)$/],
  library: ['media', /\.(jpg|mp3)$/],
  database: ['', /^engine\.db$/],
  records: ['', /^(sessions|turns|renders|uploads)\/.*\.json$/],
}

const DAMAGES = {
  flip: (path) => {
    const bytes = readFileSync(path)
    bytes[Math.floor(next() * bytes.length)] ^= 1 << Math.floor(next() * 8)
    writeFileSync(path, bytes)
  },
  cut: (path) => truncateSync(path, Math.floor(next() * readFileSync(path).length)),
  empty: (path) => truncateSync(path, 0),
  remove: (path) => rmSync(path),
}

let client
try {
  client = await connect()
  const { session_id } = await call('create_session', { title: 'Damage' })
  await call('upload_media', { session_id, files: MEDIA })
  const edits = [
    { op: 'build_sequence', assets: ['larch.jpg', 'red-panda.jpg'], each: 1 },
    { op: 'set_canvas', width: 320, height: 180 },
    { op: 'add_bgm', asset: 'viper.mp3' },
    { op: 'add_text', text: 'Damage', start: 0, end: 1 },
  ]
  await call('chat_edit', { session_id, edits })
  const whole = await exported(session_id)
  if (whole.hash === undefined) throw new Error(`the first export: ${whole.told}`)
  const tally = {}
  for (let round = 1; round <= rounds; round++) {
    const [place, damage] = [pick(Object.keys(PLACES)), pick(Object.keys(DAMAGES))]
    await quiet()
    rmSync(backup, { recursive: true, force: true })
    cpSync(home, backup, { recursive: true, filter: (path) => !/\/(run|parts)(\/|$)/.test(path) })
    const victim = damaged(place, damage)
    client = await connect()
    const film = await exported(session_id)
    const outcome = film.hash === undefined ? 'told' : 'right'
    if (film.hash !== undefined && film.hash !== whole.hash)
      throw new Error(`round ${round}: ${damage} ${victim}: another film`)
    if (outcome === 'told' && film.told.length < 20) throw new Error(`round ${round}: no reason but "${film.told}"`)
    if (place === 'cache' && outcome === 'told') throw new Error(`round ${round}: ${damage} ${victim}: ${film.told}`)
    if (place === 'library' && outcome === 'told') await expectHealed(session_id, whole.hash, round)
    const key = `${place}, ${damage}: ${outcome}`
    tally[key] = (tally[key] ?? 0) + 1
    await quiet()
    rmSync(home, { recursive: true, force: true })
    cpSync(backup, home, { recursive: true })
    if (round % 20 === 0) console.log(`${round} rounds`)
  }
  console.log(tally)
} finally {
  await quiet()
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}

/** No server and no engine, so that files are damaged as they lie. */
async function quiet() {
  await client?.close()
  client = undefined
  execFileSync(process.execPath, [main, 'engine', 'stop'], { env, stdio: 'ignore' })
}

/** @returns the path of what was damaged */
function damaged(place, damage) {
  const [folder, pattern] = PLACES[place]
  const below = join(home, folder)
  const files = existsSync(below) ? readdirSync(below, { recursive: true }).filter((name) => pattern.test(name)) : []
  const victim = join(below, pick(files.sort()))
  DAMAGES[damage](victim)
  return relative(home, victim)
}

async function expectHealed(session_id, hash, round) {
  await call('upload_media', { session_id, files: MEDIA })
  const again = await exported(session_id)
  if (again.hash !== hash) throw new Error(`round ${round}: an upload did not heal the library: ${again.told}`)
}

/** Exports to its end. @returns the hash of the film, or what was told in its place */
async function exported(session_id) {
  let answer = await ask('export_render', { session_id, output_path: join(out, `${Date.now()}.mp4`) })
  while (['pending', 'processing'].includes(answer.structuredContent?.status)) {
    answer = await ask('export_render', { render_id: answer.structuredContent.render_id })
  }
  const { status, file } = answer.structuredContent ?? {}
  if (status !== 'completed') return { told: textOf(answer) }
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
  rmSync(file)
  return { hash }
}

async function connect() {
  const made = new Client({ name: 'soak', version: '1' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main],
    env,
    cwd: work,
    stderr: 'ignore',
  })
  await made.connect(transport)
  return made
}

async function ask(name, args) {
  const started = Date.now()
  const answer = await client.callTool({ name, arguments: { ...args, wait_seconds: 20 } }, undefined, {
    timeout: 60_000,
  })
  if (Date.now() - started > LIMIT_MS) throw new Error(`${name} took ${Date.now() - started} ms`)
  return answer
}

async function call(name, args) {
  const answer = await client.callTool({ name, arguments: args })
  if (answer.isError) throw new Error(`${name}: ${textOf(answer)}`)
  return answer.structuredContent
}

function textOf({ content }) {
  return content.map(({ text }) => text).join('\n')
}

function pick(list) {
  return list[Math.floor(next() * list.length)]
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
