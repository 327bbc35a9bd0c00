// The server's scheduling with a clock of its own: `npm run simulate -- [--workers=N] [--segments=N] [--seed=N]`. A thousand workers that
// fail and come back make a hundred thousand segments of many users' films. What is simulated is the queue and the workers; the
// dispatcher and its queue are the server’s own. Ends with 1 where a part is lost or the workers stand idle.
import { parseArgs } from 'node:util'
import { load } from '../load.mjs'

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '1000' },
    segments: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
})
const [workers, segments] = [Number(values.workers), Number(values.segments)]
const { Dispatcher } = await load("export { Dispatcher } from './src/engine/farm/dispatcher.ts'")

/** s: a worker works for so long before it is gone, and is gone for so long; both on average */
const [LIFE, AWAY] = [600, 60]
/** s: after its last sign of life a job is taken over; between two looks of the server; on the way through the queue */
const [TAKEN_OVER, LOOK, WAY] = [15, 3, 0.02]
/** s that a segment takes */
const effort = () => 2 + 6 * random()
const FILM = 300
const USERS = 40
/** A user comes into the midst of it, after so many s, with a film of so many segments. */
const [LATE, LATE_FILM] = [60, 30]

const random = generator(Number(values.seed))
const exponential = (mean) => -mean * Math.log(1 - random())

// -- a clock: what is to happen, by when
let now = 0
let order = 0
const events = []
function at(time, happen) {
  const event = { time, order: order++, happen }
  let i = events.push(event) - 1
  while (i > 0) {
    const parent = (i - 1) >> 1
    if (before(events[parent], events[i])) break
    ;[events[parent], events[i]] = [events[i], events[parent]]
    i = parent
  }
}
function nextEvent() {
  const [first] = events
  const last = events.pop()
  if (events.length > 0 && last !== undefined) {
    events[0] = last
    for (let i = 0; ; ) {
      const [l, r] = [2 * i + 1, 2 * i + 2]
      let least = i
      if (l < events.length && before(events[l], events[least])) least = l
      if (r < events.length && before(events[r], events[least])) least = r
      if (least === i) break
      ;[events[i], events[least]] = [events[least], events[i]]
      i = least
    }
  }
  return first
}
const before = (a, b) => a.time < b.time || (a.time === b.time && a.order < b.order)

// -- the queue and its workers
const waiting = []
const jobs = new Map()
const idle = []
const made = new Set()
/** s after which each segment of the late user was begun first */
const lateBegun = new Map()
let alive = workers
let [useful, lost, deaths, twice] = [0, 0, 0, 0]
let listener
const queue = {
  async add(id, data) {
    if (jobs.has(id)) return
    jobs.set(id, data)
    at(now + WAY, () => {
      waiting.push(id)
      assign()
    })
  },
  has: async (id) => jobs.has(id),
  async remove(id) {
    jobs.delete(id)
  },
  slots: async () => alive,
  listen(given) {
    listener = given
  },
  close: async () => {},
}
function assign() {
  while (idle.length > 0 && waiting.length > 0) {
    const worker = idle.pop()
    if (!worker.alive) continue
    const id = waiting.shift()
    if (!jobs.has(id)) {
      idle.push(worker)
      continue
    }
    const life = worker.life
    worker.job = { id, begun: now }
    if (id.startsWith('late') && !lateBegun.has(id)) lateBegun.set(id, now - LATE)
    at(now + jobs.get(id).seconds, () => {
      if (worker.life !== life) return
      finish(worker)
    })
  }
}
function finish(worker) {
  const { id, begun } = worker.job
  worker.job = undefined
  useful += now - begun
  if (made.has(id)) twice++
  made.add(id)
  jobs.delete(id)
  at(now + WAY, () => listener.made(id))
  idle.push(worker)
  assign()
}
function die(worker) {
  deaths++
  alive--
  worker.alive = false
  worker.life++
  const job = worker.job
  worker.job = undefined
  if (job) {
    lost += now - job.begun
    at(now + TAKEN_OVER, () => {
      waiting.unshift(job.id)
      assign()
    })
  }
  at(now + exponential(AWAY), () => {
    alive++
    worker.alive = true
    idle.push(worker)
    assign()
    at(now + exponential(LIFE), () => die(worker))
  })
}
for (let i = 0; i < workers; i++) {
  const worker = { alive: true, life: 0, job: undefined }
  idle.push(worker)
  at(exponential(LIFE), () => die(worker))
}

// -- the server
const dispatcher = new Dispatcher(queue, (error) => {
  throw error
})
let open = 0
let lateDone
function film(name, user, count) {
  open++
  const parts = Array.from({ length: count }, (_, i) => {
    const [id, seconds] = [`${name}-${i}`, effort()]
    return dispatcher.make({
      id,
      data: { seconds },
      owner: user,
      rank: count,
      effort: seconds,
      isMade: async () => made.has(id),
    })
  })
  return Promise.all(parts).then(() => {
    open--
  })
}
for (let i = 0; i * FILM < segments; i++) film(`film-${i}`, `user-${i % USERS}`, Math.min(FILM, segments - i * FILM))
at(LATE, () => {
  film('late', 'late', LATE_FILM).then(() => {
    lateDone = now - LATE
  })
})
const look = () => {
  void dispatcher.look()
  if (open > 0) at(now + LOOK, look)
}
look()

// -- as long as there is work for all, and until the last is done
let [fullUntil, usefulWhileFull, capacity, capacityWhileFull] = [0, 0, 0, 0]
while (open > 0) {
  const event = nextEvent()
  if (!event) throw new Error('nothing is going to happen, and not all films are done')
  capacity += (event.time - now) * alive
  now = event.time
  event.happen()
  // whoever waits for what happened goes on first
  await new Promise(setImmediate)
  if (dispatcher.counts.waiting > 0) [fullUntil, usefulWhileFull, capacityWhileFull] = [now, useful, capacity]
}

const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
/** s in which a user's share of all workers does as much */
const fair = (LATE_FILM * 5 * (USERS + 1)) / workers
console.log(`${workers} workers, ${segments} segments of ${Math.ceil(segments / FILM)} films of ${USERS} users`)
console.log(`  done after ${now.toFixed(0)} s; ${deaths} times a worker was gone for about ${AWAY} s`)
console.log(
  `  used of the time in which workers were there: ${share(usefulWhileFull, capacityWhileFull)} while there was work for all (${fullUntil.toFixed(0)} s), ${share(useful, capacity)} to the very end`,
)
console.log(
  `  lost with workers: ${share(lost, useful + lost)} of the work; parts made twice: ${twice}; parts not made: ${segments + LATE_FILM - made.size}`,
)
const begun = [...lateBegun.values()]
console.log(
  `  a late user's ${LATE_FILM} segments: the first begun after ${Math.min(...begun).toFixed(1)} s, the last after ${Math.max(...begun).toFixed(1)} s, all done after ${lateDone?.toFixed(1)} s; a share alone would have taken ${fair.toFixed(1)} s`,
)
if (made.size !== segments + LATE_FILM || twice > 0 || usefulWhileFull < 0.9 * capacityWhileFull) process.exitCode = 1

function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
