import { afterAll, expect, test } from 'vitest'
import type { Bars } from '../../../src/engine/edit/bars.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
afterAll(() => engine.close())

const [WIDTH, HEIGHT] = [320, 180]
const RABBIT = new URL('../../media/rabbit.mp4', import.meta.url).pathname

/** Brightness of the darkest column of a film that shows a file over a blurred copy. */
async function darkestColumn(media: Media): Promise<number> {
  const draft = draftOf([clip(media, 3, { sourceStart: 2, fit: 'blur' })])
  const { frames } = await readMedia(await engine.film(draft, library(media)), { pixels: true })
  const luma = frames[1]?.luma ?? expect.fail('there is no picture')
  const columns = Array.from({ length: WIDTH }, (_, x) => {
    const column = Array.from({ length: HEIGHT }, (_, y) => luma[y * WIDTH + x] ?? 0)
    return column.reduce((sum, each) => sum + each, 0) / HEIGHT
  })
  return Math.min(...columns)
}

test('a film with pillars of its own is shown without them', async () => {
  const input = { file: { path: RABBIT, demuxer: 'mov' }, seconds: 7.8 }
  const bars = (await engine.runner.run<Bars | null>('findBars', input)) ?? expect.fail('no bars were found')
  // 8 px of 720 on each side, and one more
  expect(bars).toEqual({ left: 0.0125, right: 0.0125, top: 0, bottom: 0 })
  const media = mediaOf(RABBIT, { durationSeconds: 7.8, width: 720, height: 480 })
  const [before, after] = [await darkestColumn(media), await darkestColumn({ ...media, bars })]
  // of 255, where black is 16 or, in full range, 0
  expect(before).toBeLessThan(20)
  // what is out of focus behind the picture is two fifths as bright
  expect(after).toBeGreaterThan(25)
})

test('a photo without bars has none', async () => {
  const path = new URL('../../media/larch.jpg', import.meta.url).pathname
  expect(await engine.runner.run('findBars', { file: { path, demuxer: 'jpeg_pipe' } })).toBeNull()
})
