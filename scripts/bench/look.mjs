// Pictures of a timeline of 60 s, through the built server as an assistant's client gets them: a sheet of twelve moments with
// nothing kept (to reach: 1.5 s) and a frame (0.4 s), each in an engine without a worker at first, then with workers awake; the
// same again from the cache; a sheet after an edit. `--long` also takes a clip of 60 s at 1080p. Beside each the CPU time of the
// engine and its workers, which other work on the machine does not change (Linux).
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'

const SHEET_MS = 1500
const FRAME_MS = 400
const ROUNDS = process.argv.includes('--long') ? 7 : 3
const MEDIA = resolve(import.meta.dirname, '../../tests/media')
const MAIN = resolve(import.meta.dirname, '../../dist/main.js')

const folder = mkdtempSync(join(tmpdir(), 'nemo-look-'))
const home = join(folder, 'home')
const out = join(folder, 'out')
mkdirSync(out)
const env = { PATH: process.env.PATH, HOME: folder, NEMO_HOME: home, NEMO_OUTPUT_DIR: out, NEMO_ENGINE: 'local' }
const mcp = new Client({ name: 'bench', version: '1' })
await mcp.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN], env, stderr: 'ignore' }))
await mcp.listTools()

let slow = false
try {
  await call('create_session', { title: 'Wild Days' })
  const names = ['elva.jpg', 'larch.jpg', 'red-panda.jpg', 'rabbit.mp4']
  await call('upload_media', { files: names.map((name) => join(MEDIA, name)) })
  await call('chat_edit', { edits: [minute(names)] })
  await measure('')
  if (process.argv.includes('--long')) {
    const { file } = await finished(await call('export_render', { wait_seconds: 45 }))
    await call('create_session', { title: 'One clip' })
    await call('upload_media', { files: [file] })
    await call('chat_edit', { edits: [{ op: 'build_sequence', assets: 'all' }, title('Wild Days', 20)] })
    await measure(' of one clip of 60 s at 1080p')
  }
} finally {
  await mcp.close()
  stopEngine()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(slow ? 1 : 0)

/** Twelve clips of five seconds, no two alike, with titles. */
function minute(names) {
  const clips = Array.from({ length: 12 }, (_, i) => {
    const file = names[i % names.length]
    const moves = file.endsWith('jpg')
      ? { motion: { direction: i % 2 ? 'out' : 'in', amount: 0.1 } }
      : { from: 0.2 * i }
    return { file, duration: 5, ...moves, ...(i % 3 === 0 && { transition: { type: 'fade', duration: 0.8 } }) }
  })
  return {
    op: 'compose',
    clips,
    texts: [0, 20, 40].map((start) => ({ text: `Part ${start / 20 + 1}`, start, duration: 4 })),
  }
}

function title(text, start) {
  return { op: 'add_text', text, start, end: start + 3 }
}

async function measure(what) {
  const rows = {
    [`sheet${what}, nothing kept, no worker awake`]: {
      limit: SHEET_MS,
      ready: coldEngine,
      args: () => ({ look: 'sheet' }),
    },
    [`frame${what}, nothing kept, no worker awake`]: {
      limit: FRAME_MS,
      ready: coldEngine,
      args: () => ({ look: '31000' }),
    },
    [`sheet${what}, nothing kept`]: { limit: SHEET_MS, ready: forget, args: () => ({ look: 'sheet' }) },
    [`frame${what}, nothing kept`]: {
      limit: FRAME_MS,
      ready: forget,
      args: (i) => ({ look: String(12_500 + 3000 * i) }),
    },
    [`sheet${what} after an edit`]: { limit: SHEET_MS, ready: edit, args: () => ({ look: 'sheet' }) },
    [`sheet${what}, kept`]: { limit: SHEET_MS, ready: () => {}, args: () => ({ look: 'sheet' }) },
  }
  for (const [name, { limit, ready, args }] of Object.entries(rows)) {
    const rounds = []
    for (let i = 0; i < ROUNDS; i++) {
      await ready(i)
      rounds.push(await timed(args(i)))
    }
    const ms = median(rounds.map(({ ms }) => ms))
    const cpu = median(rounds.map(({ cpu }) => cpu))
    slow ||= ms > limit
    console.log(`${ms.toFixed(0).padStart(6)} ms (to reach: ${limit})  CPU ${cpu.toFixed(0).padStart(5)} ms  ${name}`)
  }
}

async function timed(args) {
  const before = cpuOf(enginePids())
  const began = performance.now()
  const { content } = await call('get_state', args)
  const ms = performance.now() - began
  if (!content.some(({ type }) => type === 'image')) throw new Error('there is no picture')
  const after = cpuOf(enginePids())
  const spent = [...after].map(([pid, cpu]) => cpu - (before.get(pid) ?? 0))
  return { ms, cpu: spent.reduce((sum, cpu) => sum + cpu, 0) }
}

async function call(name, args) {
  const result = await mcp.callTool({ name, arguments: args }, undefined, { timeout: 120_000 })
  if (result.isError) throw new Error(result.content[0].text)
  return result
}

async function finished({ structuredContent }) {
  if (structuredContent.status === 'completed') return structuredContent
  return finished(await call('export_render', { render_id: structuredContent.render_id, wait_seconds: 45 }))
}

/** Another engine, which answers but has done nothing yet. */
async function coldEngine() {
  stopEngine()
  forget()
  await call('get_state', {})
}

function forget() {
  rmSync(join(home, 'cache', 'stills'), { recursive: true, force: true })
}

async function edit(i) {
  await call('chat_edit', { edits: [title(`Edit ${i}`, 32 + i)] })
}

function stopEngine() {
  execFileSync(process.execPath, [MAIN, 'engine', 'stop'], { env, stdio: 'ignore' })
}

/** The engine and its workers. */
function enginePids() {
  const engines = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isEngine(pid))
  return engines.flatMap((pid) => [pid, ...childrenOf(pid)])
}

function isEngine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--home\0${home}\0`)
  } catch {
    return false // it has ended meanwhile
  }
}

function childrenOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
}

/** ms of CPU time by process; a tick is a hundredth of a second. */
function cpuOf(pids) {
  return new Map(
    pids.map((pid) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
      return [pid, 10 * (Number(fields[11]) + Number(fields[12]))]
    }),
  )
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
