import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read } from '../../../src/engine/reader/index.ts'
import { isWhole } from '../../../src/engine/reader/reading.ts'
import { toRecords } from '../../../src/engine/reader/record.ts'
import { carriedOutNegated, isSeveral, messages, mutated } from './support/corpus.ts'

/** `npm run soak -- altered` takes all. */
const EVERY = 16
const MUTATIONS = 250

const all = messages(join(import.meta.dirname, 'corpus'))

test('a wish that is said not to be carried out is not', () => {
  const sample = all.filter((message, i) => i % EVERY === 0 && !isSeveral(message))
  expect(sample.length).toBeGreaterThan(100)
  expect(carriedOutNegated(sample)).toEqual([])
})

test('messages with words of others are read or asked about, and nothing throws', () => {
  const changed = mutated(all, 5)
  for (let i = 0; i < MUTATIONS; i++) {
    const message = changed.next().value
    if (!message) throw new Error('no message')
    const reading = read(message.text, message.context)
    if (!isWhole(reading)) expect(toRecords(reading).length, message.text).toBeGreaterThan(0)
  }
})
