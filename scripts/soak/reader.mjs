// `npm run soak -- reader`, or `node scripts/soak/reader.mjs [COUNT [SEED]]`: the sentences of random edits through the reader, on two
// films by turns, in as many threads as there are cores. It fails when one is read as anything else than its edit; one that is asked
// about is counted.
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { load } from '../load.mjs'

if (isMainThread) process.exit(await dealt(...process.argv.slice(2).map(Number)))
else parentPort.postMessage(await tried(workerData))

/** Deals the seeds to threads. @returns exit code */
async function dealt(count = 20_000, seed = Date.now() % 1_000_000) {
  const threads = availableParallelism()
  const parts = Array.from({ length: threads }, async (_, i) => {
    const workerData = { count: Math.ceil(count / threads), seed: seed + i, step: threads }
    const [outcome] = await once(new Worker(import.meta.filename, { workerData }), 'message')
    return outcome
  })
  const outcomes = await Promise.all(parts)
  const verdicts = summed(outcomes.map((each) => each.verdicts))
  const asked = Object.entries(summed(outcomes.map((each) => each.asked))).sort(([, a], [, b]) => b - a)
  console.log(`seed ${seed}: ${JSON.stringify(verdicts)}`)
  console.log(`asked: ${asked.map(([op, times]) => `${op} ${times}`).join(', ')}`)
  return verdicts.different > 0 ? 1 : 0
}

/** Tries sentences until there have been enough. */
async function tried({ count, seed, step }) {
  const { OPERATION_NAMES, randomSentence, verdictByTurns } = await load(`
    export { OPERATION_NAMES } from './src/edits/index.ts'
    export { randomSentence, verdictByTurns } from './tests/engine/reader/support/said-back.ts'
  `)
  const verdicts = { same: 0, asked: 0, different: 0 }
  const asked = {}
  let left = count
  for (let round = seed; left > 0; round += step)
    for (const op of OPERATION_NAMES) {
      const said = randomSentence(op, round)
      const verdict = said && verdictByTurns(said, Math.floor(round / step))
      if (!verdict) continue
      left -= 1
      verdicts[verdict] += 1
      if (verdict === 'asked') asked[op] = (asked[op] ?? 0) + 1
      if (verdict === 'different') console.log(`${said.text}: ${JSON.stringify(said.edit)}`)
    }
  return { verdicts, asked }
}

function summed(records) {
  const sum = {}
  for (const [key, value] of records.flatMap(Object.entries)) sum[key] = (sum[key] ?? 0) + value
  return sum
}
