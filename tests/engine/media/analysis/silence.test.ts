import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findSilences } from '../../../../src/engine/media/analysis/find-silences.ts'
import { silentStretches } from '../../../../src/engine/media/analysis/silence.ts'
import { makeMedia } from '../make.ts'

const steps = (...runs: [level: number, count: number][]) =>
  runs.flatMap(([level, count]) => Array<number>(count).fill(level))

describe('silentStretches', () => {
  test('finds pauses between words, above the noise', () => {
    const levels = steps([-55, 80], [-20, 200], [-52, 100], [-22, 200], [-54, 20], [-20, 100])
    expect(silentStretches(levels, 0.01, 0.5)).toEqual([
      { from: 0, to: 0.8 },
      { from: expect.closeTo(2.8), to: expect.closeTo(3.8) },
    ])
  })

  test('a click does not part a silence', () => {
    expect(silentStretches(steps([-20, 100], [-80, 50], [-25, 2], [-80, 50], [-20, 100]), 0.01, 0.5)).toEqual([
      { from: 1, to: 2.02 },
    ])
  })

  test('steady sound has none, no sound is all silence', () => {
    expect(silentStretches(steps([-30, 500]), 0.01, 0.5)).toEqual([])
    expect(silentStretches(steps([-120, 300]), 0.01, 0.5)).toEqual([{ from: 0, to: 3 }])
  })
})

describe('findSilences', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'silence-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('leaves room to breathe', async () => {
    const path = join(folder, 'speech.wav')
    const graph = 'aevalsrc=0.3*sin(2*PI*200*t)*(lt(t\\,1)+between(t\\,2\\,3)):d=4:s=48000,aformat=s16'
    await makeMedia(path, { audio: { graph, encoder: 'pcm_s16le' } })
    const [pause, end, ...more] = await findSilences({ path, demuxer: 'wav' }, () => {})
    expect(more).toEqual([])
    expect(pause?.from).toBeCloseTo(1.06, 2)
    expect(pause?.to).toBeCloseTo(1.94, 2)
    expect(end?.from).toBeCloseTo(3.06, 2)
    expect(end?.to).toBeCloseTo(4, 2)
  })
})
