import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { PictureAnalysis } from '../../../src/engine/edit/picture-analysis.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
afterAll(() => engine.close())

/** px of the drawn films, and of the bright board that stands or wanders before their ground */
const FILM = { width: 640, height: 360 }
const BOARD = { width: 84, height: 120 }
const SECONDS = 5

/** A film of a board on its way. @param x of its left side by the time t, in FFmpeg's words */
async function board(name: string, x: string): Promise<Media> {
  const file = join(engine.dir, name)
  const ground = `color=c=0x406048:s=${FILM.width}x${FILM.height}:r=15:d=${SECONDS},noise=alls=8:allf=u`
  const filter = `${ground}[g];color=c=white:s=${BOARD.width}x${BOARD.height}:r=15:d=${SECONDS}[b];[g][b]overlay=x='${x}':y=130,format=yuv420p`
  await makeMedia({ file, video: { filter, codec: 'libx264', settings: { preset: 'ultrafast', crf: '18' } } })
  const media = mediaOf(file, { durationSeconds: SECONDS, ...FILM })
  const input = { file: { path: file, demuxer: 'mov' }, seconds: SECONDS }
  return { ...media, pictures: await engine.runner.run<PictureAnalysis>('analysePicture', input) }
}

/** How much of the board is seen in each frame of a film, of all that there would be at its size. */
async function wholeness(media: Media, width: number, height: number): Promise<number[]> {
  const film = draftOf([clip(media, SECONDS * 15)])
  const draft = { ...film, canvas: { ...film.canvas, width, height, fps: 15 as const, fit: 'auto' as const } }
  const { frames } = await readMedia(await engine.film(draft, library(media)), { pixels: true })
  const scale = Math.max(width / FILM.width, height / FILM.height)
  const wanted = BOARD.width * BOARD.height * scale ** 2
  return frames.map(({ luma }) => (luma ?? expect.fail('no picture')).filter((value) => value > 170).length / wanted)
}

test.each([
  ['16:9', 320, 180],
  ['1:1', 180, 180],
  ['9:16', 180, 320],
])('what stands at the side of a film is whole in %s, which is filled', async (_, width, height) => {
  const shown = await wholeness(await board(`still-${height}.mp4`, '540'), width, height)
  // at the size at which the film fills the canvas
  for (const share of shown) expect(share).toBeGreaterThan(0.93)
  for (const share of shown) expect(share).toBeLessThan(1.07)
})

test('what wanders through a film is followed, whole in nineteen frames of twenty', async () => {
  const shown = await wholeness(await board('wandering.mp4', '30+100*t'), 180, 320)
  expect(shown.filter((share) => share > 0.93).length).toBeGreaterThanOrEqual(0.95 * shown.length)
})

test('a panorama takes three fifths of the canvas, over its dark and blurred copy', async () => {
  const file = join(engine.dir, 'panorama.mp4')
  const filter = 'color=c=0xC0C0C0:s=960x120:r=15:d=1,noise=alls=30:allf=u,format=yuv420p'
  await makeMedia({ file, video: { filter, codec: 'libx264', settings: { preset: 'ultrafast' } } })
  const media = mediaOf(file, { durationSeconds: 1, width: 960, height: 120 })
  const pictures = await engine.runner.run<PictureAnalysis>('analysePicture', {
    file: { path: file, demuxer: 'mov' },
    seconds: 1,
  })
  const film = draftOf([clip(media, 15)])
  const draft = { ...film, canvas: { ...film.canvas, width: 180, height: 180, fps: 15 as const, fit: 'auto' as const } }
  const { frames } = await readMedia(await engine.film(draft, library({ ...media, pictures })), { pixels: true })
  const luma = frames[5]?.luma ?? expect.fail('no picture')
  const row = (y: number) => luma.subarray(y * 180, (y + 1) * 180).reduce((sum, value) => sum + value, 0) / 180
  const bright = Array.from({ length: 180 }, (_, y) => row(y)).filter((value) => value > 150)
  expect(bright.length).toBeGreaterThan(0.58 * 180)
  expect(bright.length).toBeLessThan(0.64 * 180)
  // two fifths as bright as the picture, and darker where its shadow lies
  expect(row(4) - 16).toBeLessThan(0.5 * (row(90) - 16))
  expect(row(34)).toBeLessThan(row(4) - 5)
})
