// A render whose worker, server, engine or all of them are killed at random moments: it ends after restarts with the same
// bytes, and no finished segment is encoded twice.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './code.mjs'
import { workplace } from './server.mjs'

const MEDIA = ['red-panda.jpg', 'elva.jpg', 'rabbit.mp4', 'larch.jpg'].map((name) => join(root, 'tests/media', name))
const MESSAGE = 'Combine these images and the clip into a 24-second promo video with text overlays and transitions'
const VICTIMS = ['worker', 'engine', 'server', 'all']
/** A render that is killed more often than this gets on no more. */
const MOST_KILLS = 60

/** @param next random numbers from 0 to 1 @returns kills by victim, over all rounds */
export async function killRenders(code, work, rounds, next) {
  const counts = {}
  if (rounds === 0) return counts
  const whole = await rendered(code, join(work, 'whole'), () => undefined)
  for (let round = 1; round <= rounds; round++) {
    const folder = join(work, `round-${round}`)
    const victims = []
    const { bytes } = await rendered(code, folder, () => {
      victims.push(victims.length === 0 ? VICTIMS[round % 4] : nextVictim(victims, next))
      // A slow machine must get somewhere between two kills.
      return { victim: victims.at(-1), after: 100 * victims.length + next() * 2000 }
    })
    // The last of them came too late.
    victims.pop()
    if (bytes !== whole.bytes) throw new Error(`round ${round}: other frames (kept in ${folder})`)
    for (const victim of victims) counts[victim] = (counts[victim] ?? 0) + 1
    console.log(`round ${round}: the same frames after killing ${victims.join(', ') || 'nothing'}`)
    rmSync(folder, { recursive: true, force: true })
  }
  return counts
}

/** Workers that die over and over are taken to die of a file: an engine loses two at most. */
function nextVictim(victims, next) {
  const ofThisEngine = victims.slice(1 + victims.findLastIndex((victim) => victim === 'engine' || victim === 'all'))
  const spared = ofThisEngine.filter((victim) => victim === 'worker').length >= 2
  const choice = VICTIMS.filter((victim) => !(spared && victim === 'worker'))
  return choice[Math.floor(next() * choice.length)]
}

async function rendered(code, folder, nextKill) {
  const place = workplace(code, folder)
  const seen = new Map()
  let server = await place.start()
  try {
    const render_id = await begin(server)
    for (let kills = 0; kills < MOST_KILLS; kills++) {
      const kill = nextKill()
      const done = finished(server, render_id)
      const first = await Promise.race([done, ...(kill ? [wait(kill.after).then(() => undefined)] : [])])
      refuseTwice(seen, join(place.home, 'cache/segments'))
      if (first) return { bytes: hashOf(first.file) }
      done.catch(() => {})
      if (await killed(place, server, kill.victim)) server = await place.start()
    }
    throw new Error(`not done after ${MOST_KILLS} kills`)
  } finally {
    await server.close()
    const engine = place.engine()
    if (engine) process.kill(engine, 'SIGTERM')
  }
}

async function begin(server) {
  await server.call('create_session', { title: 'Soak' })
  await server.call('upload_media', { files: MEDIA })
  await server.call('chat_edit', { message: MESSAGE })
  const { render_id } = await server.call('export_render', { resolution: '480p', wait_seconds: 0 })
  return render_id
}

async function finished(server, render_id) {
  for (;;) {
    const render = await server.call('export_render', { render_id })
    if (render.status === 'completed') return render
    if (!['pending', 'processing'].includes(render.status)) throw new Error(JSON.stringify(render))
  }
}

/** @returns whether the server has to be started again */
async function killed(place, server, victim) {
  const engine = place.engine()
  const workers = place.workers()
  const pids = {
    worker: workers.slice(0, 1),
    engine: [engine],
    server: [server.pid],
    all: [server.pid, engine, ...workers],
  }[victim].filter(Boolean)
  for (const pid of pids) if (isRunning(pid)) process.kill(pid, 'SIGKILL')
  while (pids.some(isRunning)) await wait(10)
  return pids.includes(server.pid)
}

function isRunning(pid) {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** A finished segment keeps its file: one of the same name with another inode was encoded again. */
function refuseTwice(seen, folder) {
  let names = []
  try {
    names = readdirSync(folder).filter((name) => /^\w+\.mp4$/.test(name))
  } catch {}
  for (const name of names) {
    const { ino, birthtimeMs } = statSync(join(folder, name))
    const file = `${ino} ${birthtimeMs}`
    if (seen.has(name) && seen.get(name) !== file) throw new Error(`${name} was encoded again`)
    seen.set(name, file)
  }
}

/** Of the encoded bytes: renders are reproducible to the byte. */
const hashOf = (path) => createHash('md5').update(readFileSync(path)).digest('hex')
