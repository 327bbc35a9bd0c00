// A server with many users and a farm of two workers, `npm run soak -- users`: each user has sessions in which they edit, look and ask;
// so many films are rendered at once, nearly all of them by a few users, and one at a time by one user. No answer may take more than 2 s,
// none may be an error, what the server keeps in memory must not grow, and the user with one film must not wait for more than twice their share.
// --users=N (200), --sessions=N of each (5), --renders=N at once (20), --minutes=N (10), --seed=N (1). Wants redis-server.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ROOT } from '../farm/assistant.mjs'
import { startFarm } from '../farm/machines.mjs'
import { generator } from '../farm/random.mjs'
import { Person } from './users/person.mjs'

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '200' },
    sessions: { type: 'string', default: '5' },
    renders: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
})
const number = (name) => Number(values[name])
const random = generator(number('seed'))
/** ms: the longest answer; between what one user does, on average; between looks at the server's memory */
const [LONGEST, THINK, MEMORY] = [2000, 12_000, 2000]
/** A user with one film waits at most for so many times their share; memory at the end against that after a third. */
const [MOST_SHARES, MOST_GROWTH] = [2, 1.1]
const PHOTO = join(ROOT, 'tests/media/larch.jpg')

const folder = mkdtempSync(join(tmpdir(), 'users-soak-'))
const { machines, address, metrics, home } = await startFarm(folder)
const answers = []
const errors = []
const answered = (what, ms, wrong) => {
  answers.push({ what, ms, at: Date.now() })
  if (wrong) errors.push(`${what}: ${wrong}`)
}
try {
  const people = Array.from({ length: number('users') }, (_, i) => `user-${i + 1}`).map(
    (name) => new Person(name, address, tokenOf(name), answered),
  )
  await inLanes(8, people, async (person) => {
    while (person.sessions.length < number('sessions')) await person.open(PHOTO)
  })
  console.log(
    `${people.length} users have ${people.length * number('sessions')} sessions; ${answers.length} answers so far`,
  )
  report('while they were opened, which is not judged')
  answers.length = 0

  const began = Date.now()
  const isOver = () => Date.now() - began > number('minutes') * 60_000
  const memory = watchMemory(isOver)
  const films = { busy: [], single: [] }
  const [single, ...others] = people
  // each has all but the last session for films
  const busy = others.slice(0, Math.ceil((number('renders') - 1) / (number('sessions') - 1)))
  const lanes = [
    ...people.map((person) => goAbout(person, isOver)),
    filmsOf(single, 0, films.single, isOver),
    ...Array.from({ length: number('renders') - 1 }, (_, i) =>
      filmsOf(busy[i % busy.length], Math.floor(i / busy.length), films.busy, isOver),
    ),
  ]
  await Promise.all(lanes)
  const elapsed = Date.now() - began
  const late = report(`in ${(elapsed / 60_000).toFixed(1)} minutes`)
  if (late > 0) process.exitCode = 1
  reportShares(films, elapsed, busy.length + 1)
  reportMemory(await memory)
  console.log(`errors: ${errors.length}`)
  for (const error of errors.slice(0, 10)) console.log(`  ${error}`)
  if (errors.length > 0) process.exitCode = 1
} finally {
  await Promise.allSettled(machines.map((machine) => machine.kill()))
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function tokenOf(name) {
  const command = JSON.stringify({ do: 'add token', name, credits: 1e6, expiresAt: Date.now() + 86_400_000 })
  const service = join(ROOT, 'dist/engine/service.js')
  return execFileSync(process.execPath, [service, '--home', home, '--command', command], { encoding: 'utf8' }).split(
    '\n',
  )[0]
}

async function inLanes(count, items, work) {
  const waiting = [...items]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: count }, lane))
}

/** What a person at a film does, one thing after the other. What was wrong is counted where it was asked. */
async function goAbout(person, isOver) {
  // films are made in the first sessions, where an edit would meet another
  const own = person.sessions.slice(-1)[0]
  const deeds = [
    () => person.state(own),
    () => person.credits(),
    () => person.look(own, Math.floor(8000 * random())),
    () => person.edit(own, [{ op: 'update_text', match: 't1', text: `${person.name} ${random()}` }]),
  ]
  await setTimeout(THINK * random())
  while (!isOver()) {
    await deeds[Math.floor(deeds.length * random())]().catch(() => {})
    await setTimeout(2 * THINK * random())
  }
}

/** One film after the other in one session. */
async function filmsOf(person, session, made, isOver) {
  while (!isOver())
    await person.film(person.sessions[session]).then(
      (ms) => made.push(ms),
      () => setTimeout(1000),
    )
}

/** Bytes that the server's process has, and of them those that its own data take: its heap, and buffers outside it. */
async function watchMemory(isOver) {
  const seen = []
  while (!isOver()) {
    const text = await (await fetch(metrics)).text()
    const figure = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
    const data = figure('nodejs_heap_size_used_bytes') + figure('nodejs_external_memory_bytes')
    seen.push({ resident: figure('process_resident_memory_bytes'), data })
    await setTimeout(MEMORY)
  }
  return seen
}

/** @returns how many answers came too late */
function report(when) {
  console.log(`answers ${when}: ${answers.length}`)
  for (const what of new Set(answers.map(({ what }) => what))) {
    const times = answers.flatMap((each) => (each.what === what ? [each.ms] : [])).sort((a, b) => a - b)
    const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(0)
    console.log(
      `  ${what.padEnd(9)} ${String(times.length).padStart(6)}, ms: median ${at(0.5)}, 99 % ${at(0.99)}, longest ${at(1)}`,
    )
  }
  const late = answers.filter(({ ms }) => ms > LONGEST)
  console.log(`  longer than ${LONGEST} ms: ${late.length}`)
  for (const { what, ms, at } of late)
    console.log(`    ${what}, ${ms.toFixed(0)} ms, which ended after ${((at - answers[0].at) / 1000).toFixed(0)} s`)
  return late.length
}

/** Films cost alike, so that with all users served alike each has one made in this time. */
function reportShares({ busy, single }, elapsed, users) {
  const share = (users * elapsed) / (busy.length + single.length)
  const waited = median(single)
  console.log(`films: ${busy.length} of ${users - 1} busy users, ${single.length} of one with one at a time`)
  console.log(
    `  that one waited ${(waited / 1000).toFixed(1)} s, where a fair share is ${(share / 1000).toFixed(1)} s: ${(waited / share).toFixed(2)}   (at most ${MOST_SHARES})`,
  )
  if (!(waited / share <= MOST_SHARES)) process.exitCode = 1
}

/**
 * Garbage is collected now and then, so that the least that the data took in a while is what is kept. The process keeps room that its
 * garbage has left, and is told for what it is.
 */
function reportMemory(seen) {
  const third = Math.floor(seen.length / 3)
  const [second, last] = [seen.slice(third, 2 * third), seen.slice(-third)]
  const least = (part) => Math.min(...part.map(({ data }) => data)) / 2 ** 20
  const resident = (part) => (median(part.map(({ resident }) => resident)) / 2 ** 20).toFixed(0)
  const growth = least(last) / least(second)
  console.log(
    `data that the server keeps, MB: ${least(second).toFixed(1)} in the second third, ${least(last).toFixed(1)} in the last: ${growth.toFixed(2)}   (at most ${MOST_GROWTH}); its process: ${resident(second)} and ${resident(last)}`,
  )
  if (!(growth <= MOST_GROWTH)) process.exitCode = 1
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
