// Files of all kinds, cut and with flipped bits, each imported and rendered: used as far as they go or refused with a reason,
// within 30 s and 1 GB, by an engine that goes on.
import { fork } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './code.mjs'
import { makeCorpus } from './corpus.mjs'

const PHOTO = join(root, 'tests/media/larch.jpg')
/** More than these need not be listed. */
const MOST_FAILURES = 20
const MOST_SECONDS = 30
const MOST_BYTES = 1e9

/** @returns outcomes by number, and the most that a file took */
export async function renderDamaged(code, work, files, seed) {
  const { damaged, makeMedia, random } = await import(join(code, 'tools.mjs'))
  const corpus = await makeCorpus(makeMedia, join(work, 'corpus'))
  const engine = fork(join(import.meta.dirname, 'engine.mjs'), [code, join(work, 'home'), PHOTO])
  await new Promise((resolve) => engine.once('message', resolve))
  const next = random(seed)
  const outcomes = {}
  const most = { seconds: { value: 0 }, bytes: { value: 0 } }
  const failures = []
  try {
    for (const { name, bytes } of corpus) {
      const { outcome, reason } = await measured(engine, join(work, name), bytes)
      if (outcome !== 'completed') failures.push(`${name}, whole: ${outcome}: ${reason}`)
    }
    for (let i = 0; i < files && failures.length < MOST_FAILURES; i++) {
      const { name, bytes } = corpus[i % corpus.length]
      const found = await measured(engine, join(work, `${i}-${name}`), damaged(bytes, Math.floor(next() * 2 ** 31)))
      const { outcome, reason, seconds, bytes: used, path } = found
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      raise(most.seconds, seconds, `${i}-${name}`)
      raise(most.bytes, used, `${i}-${name}`)
      const wrong = complaint(found)
      if (wrong) {
        failures.push(`${i}-${name}: ${wrong}`)
        console.log(failures.at(-1), `(kept as ${path})`)
      } else rmSync(path)
      if ((i + 1) % 100 === 0) console.log(`${i + 1} damaged files`, outcomes, reason ?? '')
    }
  } finally {
    if (engine.connected) engine.disconnect()
  }
  return { outcomes, most, failures }
}

function raise(most, value, name) {
  if (value > most.value) Object.assign(most, { value, name })
}

async function measured(engine, path, bytes) {
  writeFileSync(path, bytes)
  const processes = [engine.pid, ...childrenOf(engine.pid)]
  for (const pid of processes) forgetPeak(pid)
  let peak = 0
  const look = () => {
    for (const pid of childrenOf(engine.pid)) peak = Math.max(peak, peakOf(pid))
  }
  const watch = setInterval(look, 20)
  const begin = performance.now()
  const answer = new Promise((resolve) => {
    engine.once('message', resolve)
    engine.once('exit', (status, signal) => resolve({ outcome: 'engine ended', reason: String(signal ?? status) }))
  })
  engine.send({ path })
  const found = await answer
  look()
  clearInterval(watch)
  engine.removeAllListeners('exit')
  return { ...found, path, seconds: (performance.now() - begin) / 1000, bytes: peak }
}

function complaint({ outcome, reason, seconds, bytes, path }) {
  if (seconds > MOST_SECONDS) return `took ${seconds.toFixed(1)} s (${outcome}: ${reason})`
  if (bytes > MOST_BYTES) return `took ${Math.round(bytes / 1e6)} MB (${outcome}: ${reason})`
  if (outcome === 'engine ended') throw new Error(`the engine ended: ${reason}`)
  if (outcome !== 'completed' && !/\w{3}/.test(reason ?? '')) return `${outcome} without a reason`
  if (outcome === 'failed' && !reason.includes(basename(path))) return reason
  // A reason that names the process and not the file helps nobody.
  return /SIG[A-Z]+|exit code|undefined|null/.test(reason ?? '') ? `${outcome}: ${reason}` : undefined
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Of a process's memory, bytes. Linux alone tells. */
function peakOf(pid) {
  try {
    return 1024 * Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0)
  } catch {
    return 0
  }
}

function forgetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {}
}
