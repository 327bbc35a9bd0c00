import { describe, expect, test } from 'vitest'
import { tidy } from '../../src/timeline/words.ts'

describe('names on one line', () => {
  test('a long one is cut, and says so', () => {
    expect(tidy('a'.repeat(80))).toBe('a'.repeat(80))
    expect(tidy('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`)
  })

  test('an emoji is one character: a name that is whole has no dots', () => {
    expect(tidy('🎬'.repeat(45))).toBe('🎬'.repeat(45))
    expect(tidy('🎬'.repeat(81))).toBe(`${'🎬'.repeat(79)}…`)
  })
})
