import { expect, test } from 'vitest'
import { LaneScheduler } from '../../../../src/engine/render/plan/lane-scheduler.ts'

interface Work {
  name: string
  effort: number
  preroll: number
}

const run = (name: string, efforts: number[], preroll = 0): Work[] =>
  efforts.map((effort, i) => ({ name: `${name}${i}`, effort, preroll }))

/** Lets each lane take what is next whenever it is done. @returns what each did, and when the last ended */
function worked(runs: Work[][], lanes: number): { done: string[][]; end: number } {
  const scheduler = new LaneScheduler(runs, ({ preroll }) => preroll)
  const free = Array.from({ length: lanes }, (_, lane) => ({ lane, at: 0, last: '' }))
  const done: string[][] = free.map(() => [])
  let end = 0
  while (free.length > 0) {
    free.sort((a, b) => a.at - b.at || a.lane - b.lane)
    const [next] = free
    if (!next) break
    const work = scheduler.next(next.lane) ?? scheduler.steal(next.lane)
    if (!work) {
      free.shift()
      end = Math.max(end, next.at)
      continue
    }
    const follows = next.last === before(work.name)
    next.at += work.effort + (follows ? 0 : work.preroll)
    next.last = work.name
    done[next.lane]?.push(work.name)
  }
  return { done, end }
}

const before = (name: string) => name.replace(/\d+/, (place) => `${Number(place) - 1}`)

test('a long run is shared in halves that each lane does in order', () => {
  const { done, end } = worked([run('a', Array(20).fill(10))], 2)
  expect(end).toBe(100)
  expect(done[0]).toEqual(run('a', Array(10).fill(10)).map(({ name }) => name))
  expect(done[1]?.[0]).toBe('a10')
})

test('everything is done once, whatever there is to share', () => {
  for (const lanes of [1, 2, 3, 7]) {
    const runs = [run('a', [5, 1, 9, 2, 2, 7], 3), run('s', [30]), run('b', [4, 4, 4]), run('c', [1])]
    const { done } = worked(runs, lanes)
    expect(done.flat().sort()).toEqual(
      runs
        .flat()
        .map(({ name }) => name)
        .sort(),
    )
  }
})

test('lanes end together, also after something long that cannot be shared', () => {
  const { end } = worked([run('sound', [40]), run('a', Array(24).fill(5))], 2)
  expect(end).toBeLessThanOrEqual(85)
})

test('nothing is taken from another lane where its lead-in takes longer than waiting', () => {
  expect(worked([run('a', [10, 10], 30)], 2).done).toEqual([['a0', 'a1'], []])
  expect(worked([run('a', [10, 10], 2)], 2).done).toEqual([['a0'], ['a1']])
})

test('a run is cut where little is decoded twice', () => {
  const works = run('a', Array(10).fill(10), 40).map((work, i) => (i === 6 ? { ...work, preroll: 0 } : work))
  expect(worked([works], 2).done[1]?.[0]).toBe('a6')
})
