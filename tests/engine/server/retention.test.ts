import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tidyHome } from '../../../src/engine/server/parts.ts'
import { sweep, touch } from '../../../src/engine/server/retention.ts'

const NOW = 1_795_338_000_000
const HOUR = 3600_000
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nemo-keep-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function file(name: string, bytes: number, hoursAgo: number) {
  writeFileSync(join(folder, name), Buffer.alloc(bytes))
  await touch(join(folder, name), NOW - hoursAgo * HOUR)
}

test('the longest unused go first, and no more than needed', async () => {
  await file('old', 400, 50)
  await file('older', 400, 60)
  await file('new', 400, 30)
  mkdirSync(join(folder, 'incoming'))
  expect(await sweep(folder, { bytes: 900, atLeastMs: HOUR }, NOW)).toEqual(['older'])
  expect(readdirSync(folder).sort()).toEqual(['incoming', 'new', 'old'])
  await touch(join(folder, 'old'), NOW - 2 * HOUR)
  expect(await sweep(folder, { bytes: 500, atLeastMs: HOUR }, NOW)).toEqual(['new'])
})

test('what was used lately stays, however much it is', async () => {
  await file('a', 1000, 1)
  await file('b', 1000, 2)
  expect(await sweep(folder, { bytes: 10, atLeastMs: 3 * HOUR }, NOW)).toEqual([])
})

test('a folder that is not there has nothing to sweep', async () => {
  expect(await sweep(join(folder, 'none'), { bytes: 0, atLeastMs: 0 }, NOW)).toEqual([])
})

test('what is too old goes, however little it is', async () => {
  await file('old', 1, 50)
  await file('new', 1, 30)
  expect(await sweep(folder, { bytes: 900, atLeastMs: HOUR, atMostMs: 40 * HOUR }, NOW)).toEqual(['old'])
})

test('a finished film goes after its time, and what is known of it, a month after its end', async () => {
  const pruned: [number, boolean][] = []
  const renders = {
    prune(before: number, isThere: (path: string) => boolean) {
      pruned.push([before, isThere(join(folder, 'finished/a.mp4'))])
      return 0
    },
  }
  mkdirSync(join(folder, 'finished'))
  await file('finished/a.mp4', 1, 30 * 24)
  const log = { info: () => {}, error: () => {} }
  const tidy = (days: number, now = NOW) => tidyHome(folder, { renders } as never, log, now, days * 24 * HOUR)
  await tidy(31)
  expect(readdirSync(join(folder, 'finished'))).toEqual(['a.mp4'])
  await tidy(31, NOW + 48 * HOUR)
  expect(readdirSync(join(folder, 'finished'))).toEqual([])
  expect(pruned).toEqual([
    [NOW - 30 * 24 * HOUR, true],
    [NOW - 28 * 24 * HOUR, false],
  ])
})
