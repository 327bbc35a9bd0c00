import { describe, expect, test } from 'vitest'
import { FairQueue } from '../../../src/engine/farm/fair-queue.ts'

interface Item {
  name: string
  owner: string
  rank: number
  effort: number
}

const items = (owner: string, count: number, { rank = 1, effort = 1 } = {}): Item[] =>
  Array.from({ length: count }, (_, i) => ({ name: `${owner}${i}`, owner, rank, effort }))

function served(queue: FairQueue<Item>, count: number): string[] {
  return Array.from({ length: count }, () => queue.next()?.name ?? '-')
}

describe('a fair queue', () => {
  test('serves owners in turn, however much one of them has waiting', () => {
    const queue = new FairQueue<Item>()
    for (const item of [...items('a', 100), ...items('b', 2)]) queue.add(item)
    expect(served(queue, 6)).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'a3'])
    expect(queue.size).toBe(96)
  })

  test('counts work and not pieces', () => {
    const queue = new FairQueue<Item>()
    for (const item of [...items('a', 4, { effort: 3 }), ...items('b', 9)]) queue.add(item)
    expect(served(queue, 8)).toEqual(['a0', 'b0', 'b1', 'b2', 'a1', 'b3', 'b4', 'b5'])
  })

  test('who comes late is served at once, but not for the time in which it was not there', () => {
    const queue = new FairQueue<Item>()
    for (const item of items('a', 50)) queue.add(item)
    served(queue, 20)
    for (const item of items('b', 5)) queue.add(item)
    expect(served(queue, 4).filter((name) => name.startsWith('b'))).toHaveLength(2)
  })

  test('within an owner the short film comes first, and its pieces in order', () => {
    const queue = new FairQueue<Item>()
    for (const item of [...items('a', 2, { rank: 60 }), { name: 'short', owner: 'a', rank: 5, effort: 1 }])
      queue.add(item)
    expect(served(queue, 4)).toEqual(['short', 'a0', 'a1', '-'])
  })

  test('what is taken out does not come', () => {
    const queue = new FairQueue<Item>()
    const [first, second] = items('a', 2)
    if (!first || !second) throw new Error('no items')
    queue.add(first)
    queue.add(second)
    queue.remove(first)
    queue.remove(first)
    expect(served(queue, 2)).toEqual(['a1', '-'])
  })
})
