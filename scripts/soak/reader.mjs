// `npm run soak -- reader`, or `node scripts/soak/reader.mjs [COUNT [SEED]]`: the sentences of random edits through the reader, on two films. It fails when one is
// read as anything else than its edit; one that is asked about is counted.
import { load } from '../load.mjs'

const [count = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const { OPERATION_NAMES, randomSentence, verdictOn } = await load(`
  export { OPERATION_NAMES } from './src/edits/index.ts'
  export { randomSentence, verdictOn } from './tests/engine/reader/support/said-back.ts'
`)

const verdicts = { same: 0, asked: 0, different: 0 }
const failures = []
const asked = new Map()
for (let i = 0, round = seed; i < count; round++) {
  for (const op of OPERATION_NAMES) {
    const said = randomSentence(op, round)
    if (!said || i++ >= count) continue
    const verdict = verdictOn(said)
    if (verdict) verdicts[verdict] += 1
    if (verdict === 'asked') asked.set(op, (asked.get(op) ?? 0) + 1)
    if (verdict === 'different') failures.push(`${said.text}: ${JSON.stringify(said.edit)}`)
  }
}
console.log(`${count} sentences, seed ${seed}: ${JSON.stringify(verdicts)}`)
console.log(
  `asked: ${[...asked]
    .sort(([, a], [, b]) => b - a)
    .map(([op, times]) => `${op} ${times}`)
    .join(', ')}`,
)
for (const failure of failures.slice(0, 20)) console.log(failure)
process.exit(failures.length > 0 ? 1 : 0)
