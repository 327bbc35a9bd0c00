import { describe, expect, test } from 'vitest'
import { nearestOperation } from '../../../src/engine/turn/nearest-operation.ts'

describe('the edit that is nearest to words that were not understood', () => {
  test('a length alone is the film’s', () => {
    for (const words of ['16 seconds', '90s', '2 min', '16秒'])
      expect(nearestOperation(words), words).toBe('set_total_duration')
  })

  test('which of several is meant tells nothing of the edit', () => {
    for (const words of ['last', 'the first two', 'before the second'])
      expect(nearestOperation(words), words).toBe(undefined)
  })

  test('texts that start and end are texts', () => {
    expect(nearestOperation('each text starts one second after its photo')).toMatch(/_text$/)
  })
})
