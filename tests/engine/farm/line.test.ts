import { describe, expect, test } from 'vitest'
import { FairLine } from '../../../src/engine/farm/line.ts'

interface Item {
  name: string
  share: string
  rank: number
  effort: number
}

const items = (share: string, count: number, { rank = 1, effort = 1 } = {}): Item[] =>
  Array.from({ length: count }, (_, i) => ({ name: `${share}${i}`, share, rank, effort }))

function served(line: FairLine<Item>, count: number): string[] {
  return Array.from({ length: count }, () => line.next()?.name ?? '-')
}

describe('a fair line', () => {
  test('serves shares in turn, however much one of them has waiting', () => {
    const line = new FairLine<Item>()
    for (const item of [...items('a', 100), ...items('b', 2)]) line.add(item)
    expect(served(line, 6)).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'a3'])
    expect(line.size).toBe(96)
  })

  test('counts work and not pieces', () => {
    const line = new FairLine<Item>()
    for (const item of [...items('a', 4, { effort: 3 }), ...items('b', 9)]) line.add(item)
    expect(served(line, 8)).toEqual(['a0', 'b0', 'b1', 'b2', 'a1', 'b3', 'b4', 'b5'])
  })

  test('who comes late is served at once, but not for the time in which it was not there', () => {
    const line = new FairLine<Item>()
    for (const item of items('a', 50)) line.add(item)
    served(line, 20)
    for (const item of items('b', 5)) line.add(item)
    expect(served(line, 4).filter((name) => name.startsWith('b'))).toHaveLength(2)
  })

  test('within a share the short film comes first, and its pieces in order', () => {
    const line = new FairLine<Item>()
    for (const item of [...items('a', 2, { rank: 60 }), { name: 'short', share: 'a', rank: 5, effort: 1 }])
      line.add(item)
    expect(served(line, 4)).toEqual(['short', 'a0', 'a1', '-'])
  })

  test('what is taken out does not come', () => {
    const line = new FairLine<Item>()
    const [first, second] = items('a', 2)
    if (!first || !second) throw new Error('no items')
    line.add(first)
    line.add(second)
    line.remove(first)
    line.remove(first)
    expect(served(line, 2)).toEqual(['a1', '-'])
  })
})
