// A farm whose machines are killed at random moments, `npm run soak -- farm`: the queue, which comes back empty, the server, and two
// workers. Every film has to come all the same, be the one that a single machine makes, and no finished part may be made again.
// `--kills=N` (30), `--films=N` (12), `--seed=N` (1). Wants redis-server.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openClient } from './farm/films.mjs'
import { startFarm } from './farm/machines.mjs'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '30' },
    films: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
  },
})
/** Films at once. */
const LANES = 3
const random = generator(Number(values.seed))
const folder = mkdtempSync(join(tmpdir(), 'farm-soak-'))
const place = (name) => {
  const path = join(folder, name)
  mkdirSync(join(path, 'films'), { recursive: true })
  return path
}

const { machines, address } = await startFarm(folder)
const client = await openClient(place('client'), { NEMO_ENGINE: 'cloud', NEMO_API_URL: address })
let local
try {
  const files = new Map()
  let begun = 0
  let over = false
  const lane = async () => {
    while (begun < Number(values.films)) {
      const name = `Film ${++begun}`
      files.set(name, await client.film(name))
      console.log(`  ${name} is there`)
    }
  }
  const killing = kill(() => over)
  await Promise.all(Array.from({ length: LANES }, lane))
  over = true
  const killed = await killing
  console.log('killed:', killed)

  const parts = madeParts()
  const again = parts.filter(({ part, begun }, i) =>
    parts.some((other, j) => j !== i && other.part === part && other.at < begun),
  )
  console.log(`parts made: ${parts.length}, of them a second time after the first was finished: ${again.length}`)

  local = await openClient(place('local'), { NEMO_ENGINE: 'local' })
  const different = []
  for (const [name, file] of files)
    if (!readFileSync(file).equals(readFileSync(await local.film(name)))) different.push(name)
  console.log(`films: ${files.size}, of them other than one machine makes: ${different.length} ${different.join(', ')}`)
  if (again.length > 0 || different.length > 0) process.exitCode = 1
} finally {
  await Promise.allSettled([client.close(), local?.close(), ...machines.map((machine) => machine.kill())])
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Kills one machine after the other, and starts it again. */
async function kill(isOver) {
  const killed = {}
  for (let i = 0; i < Number(values.kills) && !isOver(); i++) {
    await setTimeout(500 + 4000 * random())
    const machine = machines[Math.floor(random() * machines.length)]
    await machine.kill()
    await setTimeout(1000 * random())
    await machine.start()
    killed[machine.name] = (killed[machine.name] ?? 0) + 1
  }
  return killed
}

/** What the workers say that they have made, with when they began and were done, ms. */
function madeParts() {
  const lines = machines.flatMap(({ lines }) => lines)
  const said = lines.flatMap((line) => (line.includes('"msg":"made"') ? [JSON.parse(line)] : []))
  return said.map(({ part, ms, time }) => ({ part, begun: time - ms, at: time }))
}

function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
