import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Pcm } from '../../../src/engine/media/sound/pcm.ts'
import { CachedMix } from '../../../src/engine/render/sound/cached-mix.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-mix-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Blocks of several lengths; samples beyond full scale among them. */
const BLOCKS: Pcm[] = [4800, 4800, 7, 0, 1].map((length, block) => ({
  left: Float32Array.from({ length }, (_, i) => 2.5 * Math.sin(block + i)),
  right: Float32Array.from({ length }, (_, i) => Math.cos(block - i)),
}))

async function* mix(): AsyncGenerator<Pcm> {
  yield* BLOCKS
}

async function heard(blocks: AsyncIterable<Pcm>): Promise<Pcm[]> {
  const all: Pcm[] = []
  for await (const pcm of blocks) all.push(pcm)
  return all
}

test('what is kept of a mix is the mix, as often as it is read', async () => {
  const file = join(folder, 'mix.part')
  const kept = new CachedMix(file)
  expect(await heard(kept.keep(mix()))).toEqual(BLOCKS)
  expect(await heard(kept.read())).toEqual(BLOCKS)
  expect(await heard(kept.read())).toEqual(BLOCKS)
  kept.close()
  expect(existsSync(file)).toBe(false)
})
