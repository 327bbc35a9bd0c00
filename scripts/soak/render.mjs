// Hard times for the renderer. `npm run soak -- render`: its processes are killed at random moments of a render, which must
// end with the same frames and encode no finished segment again; then damaged files must neither crash nor hang it.
// `--rounds=N` (20), `--files=N` (2000), `--seed=N`.
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, files: { type: 'string' }, seed: { type: 'string' } },
})
const rounds = Number(values.rounds ?? 20)
const files = Number(values.files ?? 2000)
const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'render-soak-'))
const tools = join(work, 'tools.mjs')
await build({
  stdin: {
    contents: `
      export * from './tests/engine/render/tools/damage.ts'
      export * from './src/engine/render/queue.ts'
      export * from './src/engine/workers/pool.ts'
      export * from './src/engine/edit/draft.ts'
      export * from './src/engine/edit/clip.ts'`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: tools,
})
const { random, damaged } = await import(tools)
const next = random(Number(values.seed ?? 1))

/** A process with a renderer, its records in files: what the engine is, without the rest of it. */
function start(home, draft) {
  const engine = fork(join(import.meta.dirname, 'render/engine.mjs'), [tools, root, home, draft])
  const ended = new Promise((resolve) => engine.once('exit', resolve))
  const result = new Promise((resolve) => engine.once('message', resolve))
  return { engine, ended, result }
}

function workersOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}

/** Finished segments, with what tells one file from another of the same name. */
function segments(home) {
  try {
    const names = readdirSync(join(home, 'cache')).filter((name) => /^\w+\.mp4$/.test(name))
    return new Map(names.map((name) => [name, statSync(join(home, 'cache', name)).ino]))
  } catch {
    return new Map()
  }
}

async function killed(round) {
  const home = join(work, `round-${round}`)
  const before = new Map()
  for (let kills = 0; ; kills++) {
    const { engine, ended, result } = start(home, 'film')
    // A slow machine must get somewhere between two kills.
    const patience = 300 * (kills + 1) + next() * 3000
    const outcome = await Promise.race([result, wait(patience).then(() => undefined)])
    for (const [name, inode] of segments(home)) {
      if (before.has(name) && before.get(name) !== inode) throw new Error(`${name} was encoded again`)
      before.set(name, inode)
    }
    if (outcome) {
      engine.disconnect()
      await ended
      return { ...outcome, kills }
    }
    const workers = workersOf(engine.pid)
    const victim = next() < 0.5 && workers.length > 0 ? workers[Math.floor(next() * workers.length)] : engine.pid
    process.kill(victim, 'SIGKILL')
    if (victim !== engine.pid) {
      await wait(next() * 1000)
      engine.kill('SIGKILL')
    }
    await ended
  }
}

async function corpus() {
  const home = join(work, 'corpus')
  const { engine, ended } = start(home, 'none')
  const sources = ['rabbit.mp4', 'larch.jpg'].map((name) => ({
    name,
    bytes: readFileSync(join(root, 'tests/media', name)),
  }))
  const counts = {}
  for (let i = 0; i < files; i++) {
    const { name, bytes } = sources[i % sources.length]
    const path = join(work, `${i}-${name}`)
    writeFileSync(path, damaged(bytes, i))
    engine.send({ path, still: name.endsWith('.jpg') })
    const begin = performance.now()
    const { status, error } = await new Promise((resolve) => engine.once('message', resolve))
    const seconds = (performance.now() - begin) / 1000
    if (seconds > 30) throw new Error(`file ${i} took ${seconds.toFixed(1)} s`)
    if (status === 'failed' && !error?.includes(`${i}-${name}`)) throw new Error(`file ${i}: ${error}`)
    counts[status] = (counts[status] ?? 0) + 1
    rmSync(path)
  }
  engine.disconnect()
  await ended
  return counts
}

try {
  const { engine, ended, result } = start(join(work, 'whole'), 'film')
  const whole = await result
  engine.disconnect()
  await ended
  if (whole.status !== 'completed') throw new Error(whole.error)
  for (let round = 1; round <= rounds; round++) {
    const { status, frames, error, kills } = await killed(round)
    if (status !== 'completed') throw new Error(`round ${round}: ${error}`)
    if (frames !== whole.frames) throw new Error(`round ${round}: other frames`)
    console.log(`round ${round}: the same frames after ${kills} kills`)
    rmSync(join(work, `round-${round}`), { recursive: true, force: true })
  }
  console.log(`${files} damaged files:`, await corpus())
} finally {
  rmSync(work, { recursive: true, force: true })
}
