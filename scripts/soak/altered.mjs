// `npm run soak -- altered`, or `node scripts/soak/altered.mjs [COUNT [SEED]]`: the messages of all corpora, altered. It fails when one that is said
// not to be carried out is, and when one with words of others throws.
import { load } from '../load.mjs'

const [count = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const { carriedOutNegated, messages, mutated, read, toRecords } = await load(`
  export { carriedOutNegated, messages, mutated } from './tests/engine/reader/support/corpus.ts'
  export { read } from './src/engine/reader/index.ts'
  export { toRecords } from './src/engine/reader/record.ts'
`)

const all = messages('tests/engine/reader/corpus')
const carriedOut = carriedOutNegated(all)
console.log(`${all.length} messages negated: ${carriedOut.length} carried out`)
for (const said of carriedOut.slice(0, 20)) console.log(said)

const thrown = []
const changed = mutated(all, seed)
for (let i = 0; i < count; i++) {
  const { value } = changed.next()
  try {
    toRecords(read(value.text, value.context))
  } catch (error) {
    thrown.push(`${JSON.stringify(value.text)}: ${error.stack}`)
  }
}
console.log(`${count} messages with words of others, seed ${seed}: ${thrown.length} threw`)
for (const each of thrown.slice(0, 5)) console.log(each)
process.exit(carriedOut.length + thrown.length > 0 ? 1 : 0)
