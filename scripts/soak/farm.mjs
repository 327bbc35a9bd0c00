// A farm whose machines are killed at random moments, `npm run soak -- farm`: the queue, which comes back empty, the server, and two
// workers. Every film has to come all the same, be the one that a single machine makes, and no finished part may be made again. Where
// a film is another it says in what: its document, or which parts.
// `--kills=N` (30), `--films=N` (12; more while there are kills to come), `--seed=N` (1). Wants redis-server.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startFarm } from '../farm/machines.mjs'
import { generator } from '../farm/random.mjs'
import { documentDifference, partDifferences } from './farm/compare.mjs'
import { openClient } from './farm/films.mjs'

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
let different
try {
  const films = new Map()
  let begun = 0
  let killed
  const killing = kill().then((each) => {
    killed = each
  })
  const lane = async () => {
    while (begun < Number(values.films) || !killed) {
      const name = `Film ${++begun}`
      films.set(name, await client.film(name))
      console.log(`  ${name} is there`)
    }
  }
  await Promise.all([killing, ...Array.from({ length: LANES }, lane)])
  console.log('killed:', killed, 'films begun anew:', client.begunAnew)

  const made = madeParts()
  const again = made.filter(({ part, begun }, i) =>
    made.some((other, j) => j !== i && other.part === part && other.at < begun),
  )
  console.log(`parts made: ${made.length}, of them a second time after the first was finished: ${again.length}`)

  local = await openClient(place('local'), { NEMO_ENGINE: 'local' })
  different = 0
  for (const [name, film] of films) {
    const alone = await local.film(name)
    const document = documentDifference(film.document, alone.document)
    if (!document && readFileSync(film.file).equals(readFileSync(alone.file))) continue
    different++
    console.log(
      `  ${name}: ${document ?? 'the document is the same, and the bytes are not'} (${film.file}, ${alone.file})`,
    )
  }
  const cache = 'cache/segments'
  const folders = { storage: 'shared/parts', server: `served/${cache}`, alone: `local/${cache}` }
  const parts = partDifferences(mapped(folders, (each) => join(folder, each)))
  for (const line of parts) console.log(`  ${line}`)
  console.log(
    `films: ${films.size}, of them other than one machine makes: ${different}; parts made in several ways: ${parts.length}`,
  )
  if (again.length > 0 || different > 0 || parts.length > 0) process.exitCode = 1
} finally {
  await Promise.allSettled([client.close(), local?.close(), ...machines.map((machine) => machine.kill())])
  // what differs is kept, to be looked at
  if (different) console.log(`kept: ${folder}`)
  else rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

/** Kills one machine after the other, and starts it again. */
async function kill() {
  const killed = {}
  for (let i = 0; i < Number(values.kills); i++) {
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
