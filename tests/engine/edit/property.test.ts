import { describe, expect, test } from 'vitest'
import { applyOperations } from '../../../src/engine/edit/apply.ts'
import { type Draft, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { brokenInvariants } from './invariants.ts'
import { type Random, randomOperation, seeded } from './random-operation.ts'
import { ASSETS, CONTEXT } from './timeline.ts'

/** Messages of one to four random operations, one after the other, on one draft. */
function session(random: Random, messages: number, check: (draft: Draft, said: string) => void): void {
  let draft = emptyDraft('Wild Days')
  for (let i = 0; i < messages; i++) {
    const operations = Array.from({ length: 1 + random.below(4) }, () => randomOperation(random))
    const before = JSON.stringify(draft)
    const report = applyOperations(draft, operations, CONTEXT, random.below(2) === 0 ? 'en' : 'zh')
    const said = JSON.stringify(operations)
    expect(JSON.stringify(draft), `the draft that was given changed: ${said}`).toBe(before)
    check(report.draft, said)
    draft = report.draft
  }
}

describe('whatever is asked for', () => {
  const SEEDS = Number(process.env.EDIT_SEEDS ?? 80)

  test.each(Array.from({ length: 10 }, (_, i) => i))('drafts stay sound (%i)', (part) => {
    for (let seed = part; seed < SEEDS; seed += 10) {
      session(seeded(seed), 30, (draft, said) => {
        const broken = brokenInvariants(draft, ASSETS)
        if (broken.length > 0) throw new Error(`seed ${seed}: ${broken.join('; ')} after ${said}`)
      })
    }
  })

  test('the same message on the same draft gives the same draft', () => {
    const play = () => {
      const drafts: string[] = []
      session(seeded(7), 30, (draft) => drafts.push(JSON.stringify(draft)))
      return drafts
    }
    expect(play()).toEqual(play())
  })

  test('no report says undefined, NaN or a long fraction', () => {
    const random = seeded(11)
    let draft = emptyDraft('Wild Days')
    for (let i = 0; i < 600; i++) {
      const operation = randomOperation(random)
      const report = applyOperations(draft, [operation], CONTEXT, i % 2 === 0 ? 'en' : 'zh')
      const lines = [...report.changes, ...report.problems].join('\n')
      expect(lines, JSON.stringify(operation)).not.toMatch(/undefined|null|NaN|Infinity|\[object|\d\.\d{4}/)
      expect(report.changes.length, JSON.stringify(operation)).toBeLessThanOrEqual(2)
      draft = report.draft
    }
  })
})
