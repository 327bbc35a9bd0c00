// A talk of three hours, of which nothing is known, through the built server: `npm run soak -- talk [--minutes=180]`. A model of a few
// megabytes listens to it, which says the same in each part. The first words have to come early, memory must not grow with the length of
// what was heard, and all that is said is read in pieces. Wants ffmpeg, and Linux, which tells what processes take.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { load } from '../load.mjs'
import { childrenOf, workplace } from './render/server.mjs'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '180' } } })
const minutes = Number(values.minutes)
/** Limits: s until the first words; ms of an answer meanwhile; its bytes; MB of the engine's processes, and their growth in the last third */
const [FIRST, LONGEST, BYTES, MEMORY, GROWTH] = [60, 5000, 8000, 1500, 1.3]

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'nemo-'))
const wrong = []
const check = (what, is, most, unit) => {
  console.log(`${what}: ${is.toFixed(is < 10 ? 1 : 0)} ${unit}, at most ${most}`)
  if (is > most) wrong.push(what)
}
const { tinyModel } = await load("export { tinyModel } from './tests/engine/media/recognise/tiny-model.ts'")
writeFileSync(join(folder, 'tiny.bin'), tinyModel())
makeTalk(join(folder, 'talk.mp4'))
const place = workplace(root, folder, { NEMO_SPEECH_MODEL: join(folder, 'tiny.bin') })
const server = await place.start()
try {
  await server.call('create_session', { title: 'Talk', language: 'en' })
  await timed('upload', () => server.call('upload_media', { files: [join(folder, 'talk.mp4')] }))
  await server.call('chat_edit', { edits: [{ op: 'build_sequence', assets: ['talk.mp4'] }] })
  await listen()
  const lines = await readAll()
  console.log(`${lines} sentences`)
  if (lines < minutes) wrong.push('too few sentences')
  await timed('captions', () => server.call('chat_edit', { edits: [{ op: 'add_captions', source: 'transcript' }] }))
  const cut = [{ op: 'cut_words', phrase: 'This "is" a test.', all: true }]
  await timed('every second sentence cut', () => server.call('chat_edit', { edits: cut }))
} finally {
  const engine = place.engine()
  await server.close()
  if (engine) process.kill(engine)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
if (wrong.length > 0) {
  console.error(`wrong: ${wrong.join(', ')}`)
  process.exitCode = 1
}

/** Loud for 25 s of 30, each of which is heard by itself. */
function makeTalk(file) {
  const length = String(minutes * 60)
  const spoken = `aevalsrc=0.3*sin(2*PI*200*t)*lt(mod(t\\,30)\\,25):s=16000:d=${length}`
  const inputs = ['color=gray:s=64x48:r=1', spoken].flatMap((graph) => ['-f', 'lavfi', '-i', graph])
  mkdirSync(join(folder, 'videos'))
  execFileSync('ffmpeg', [
    '-v',
    'error',
    ...inputs,
    '-t',
    length,
    '-c:v',
    'libx264',
    '-c:a',
    'aac',
    '-b:a',
    '32k',
    file,
  ])
}

/** Asks again and again until all of it was listened to. */
async function listen() {
  const began = performance.now()
  const memory = []
  let [first, longest] = [0, 0]
  for (;;) {
    const asked = performance.now()
    const { transcript = [], note = '' } = await server.call('get_state', { transcript: true })
    const now = performance.now()
    longest = Math.max(longest, now - asked)
    if (transcript.length > 0) first ||= (now - began) / 1000
    memory.push(megabytes())
    if (/could not be/.test(note)) throw new Error(note)
    if (!/is being listened to/.test(note)) break
    await setTimeout(500)
  }
  console.log(`${minutes} minutes listened to in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  check('first words', first, FIRST, 's')
  check('longest answer meanwhile', longest, LONGEST, 'ms')
  check('most memory of the engine and its workers', Math.max(...memory), MEMORY, 'MB')
  const third = Math.ceil(memory.length / 3)
  const middle = Math.max(...memory.slice(third, 2 * third))
  check('memory at the end against that of the middle third', Math.max(...memory.slice(-5)) / middle, GROWTH, '')
}

/** All that is said, piece by piece. @returns how many sentences */
async function readAll() {
  let [lines, bytes] = [0, 0]
  const times = []
  for (let from = 0; from !== undefined; ) {
    const asked = performance.now()
    const facts = await server.call('get_state', { transcript: true, from_ms: from })
    times.push(performance.now() - asked)
    bytes = Math.max(bytes, Buffer.byteLength(JSON.stringify(facts)))
    lines += facts.transcript.length
    const next = /from_ms: (\d+)/.exec(facts.omitted ?? '')?.[1]
    from = next === undefined ? undefined : Number(next)
  }
  times.sort((a, b) => a - b)
  console.log(`${times.length} pieces, ${times[times.length >> 1].toFixed(0)} ms each in the median`)
  check('bytes of the longest piece', bytes, BYTES, '')
  return lines
}

async function timed(what, work) {
  const began = performance.now()
  await work()
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s, ${megabytes().toFixed(0)} MB`)
}

/** What the engine and its workers take, MB. */
function megabytes() {
  const engine = place.engine()
  if (!engine) return 0
  const of = (pid) => {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    } catch {
      return 0
    }
  }
  return [engine, ...childrenOf(engine)].reduce((sum, pid) => sum + of(pid), 0)
}
