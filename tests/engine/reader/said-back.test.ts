import { describe, expect, test } from 'vitest'
import { OPERATION_NAMES } from '../../../src/edits/index.ts'
import { examples, randomSentence, type Said, verdictOn } from './support/said-back.ts'

/** What is said of an edit is read as that edit, or asked about: never as another one. */

const different = (all: readonly Said[]): string[] =>
  all.filter((said) => verdictOn(said) === 'different').map(({ op, text }) => `${op}: ${text}`)

describe.each(['en', 'zh'] as const)('examples of definitions in %s', (language) => {
  const all = examples(language)

  test('are read as what they are examples of, or asked about', () => {
    expect(different(all)).toEqual([])
  })

  test('most are read', () => {
    const read = all.filter((said) => verdictOn(said) === 'same')
    expect(read.length).toBeGreaterThan(0.5 * all.length)
  })
})

test('sentences of random edits are read as those edits, or asked about', () => {
  const seeds = Array.from({ length: 4 }, (_, i) => i * 131 + 1)
  const all = seeds.flatMap((seed) => OPERATION_NAMES.flatMap((op) => randomSentence(op, seed) ?? []))
  expect(all.length).toBeGreaterThan(300)
  const verdicts = all.map((said) => ({ said, verdict: verdictOn(said) }))
  expect(verdicts.filter(({ verdict }) => verdict === 'different').map(({ said }) => said.text)).toEqual([])
  // the sentence of a document does not say all of it
  const asked = verdicts.filter(({ said, verdict }) => verdict === 'asked' && said.op !== 'compose')
  expect(asked.length).toBeLessThan(0.05 * all.length)
})
