import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listenTo, makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'
import { onsets } from './tools/onsets.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'together-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const FPS = 30
const CUTS = 50
/** frames: a flash and a beep come this often, and a clip is this long */
const EVERY = 15
const LENGTH = 18

test('picture and sound are still together after fifty cuts with transitions', async () => {
  const seconds = ((CUTS + 2) * EVERY) / FPS
  const file = await makeMedia({
    file: join(dir, 'beeps.mp4'),
    video: {
      filter: `color=black:s=160x90:r=${FPS}:d=${seconds},drawbox=color=white:t=fill:enable='eq(mod(n,${EVERY}),0)',format=yuv420p`,
      codec: 'libx264',
      settings: { preset: 'ultrafast', qp: '10' },
    },
    audio: {
      filter: `aevalsrc='if(lt(mod(t,${EVERY / FPS}),0.03),0.8*sin(2*PI*1000*t),0)':s=48000:d=${seconds},aformat=sample_fmts=fltp`,
      codec: 'aac',
    },
  })
  const beeps = mediaOf(file, { width: 160, height: 90, durationSeconds: seconds, hasAudio: true })
  const within = (i: number) => 7 + (i % 5)
  const clips = Array.from({ length: CUTS }, (_, i) =>
    clip(beeps, LENGTH, {
      sourceStart: ((i + 1) * EVERY - within(i)) / FPS,
      transition: i === CUTS - 1 ? null : { id: `x${i + 1}`, type: i % 2 ? 'fade' : 'slideleft', frames: 4 },
    }),
  )
  const draft = draftOf(clips)
  const film = await engine.film({ ...draft, canvas: { ...draft.canvas, width: 160, height: 90 } }, library(beeps), {
    quality: 'draft',
  })
  const { frames } = await readMedia(film, { points: [[0.5, 0.5]] })
  const flashes = frames.filter(({ colors }) => (colors[0]?.[0] ?? 0) > 150).map((frame) => frame.seconds)
  const expected = clips.map((_, i) => (i * LENGTH + within(i)) / FPS)
  expect(frames).toHaveLength(CUTS * LENGTH)
  expect(flashes).toHaveLength(CUTS)
  const heard = onsets(await listenTo(film))
  expect(heard).toHaveLength(CUTS)
  for (const [i, second] of expected.entries()) {
    expect(Math.abs((flashes[i] ?? 0) - second), `flash ${i}`).toBeLessThan(0.5 / FPS)
    expect(Math.abs((heard[i] ?? 0) - (flashes[i] ?? 0)), `beep ${i}`).toBeLessThan(0.02)
  }
})
