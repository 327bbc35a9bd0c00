import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Media } from '../../../src/engine/media/media.ts'
import { type MediaSpec, makeMedia, readMedia } from './tools/av.ts'
import { card, LOSSLESS, nameOf } from './tools/card.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'timing-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const make = (name: string, spec: Omit<MediaSpec, 'file'>) => makeMedia({ ...spec, file: join(dir, name) })

test('timestamps that begin elsewhere, and a rate of another kind', async () => {
  const filter = "color=s=320x180:r=24:d=2,format=yuv420p,geq=lum='20+4*N':cb=128:cr=128,setpts=PTS+100/TB"
  const media = mediaOf(await make('late.mkv', { video: { filter, ...LOSSLESS } }), { demuxer: 'matroska' })
  const file = await engine.film(draftOf([clip(media, 30)]), library(media))
  const { frames } = await readMedia(file, { points: [[0.5, 0.5]] })
  const shown = frames.map(({ colors }) => Math.round(((colors[0]?.[0] ?? 0) - 20) / 4))
  expect(shown[0]).toBe(0)
  // 24 pictures a second: each of them within half an output frame of its moment.
  for (const [i, n] of shown.entries()) expect(Math.abs(n / 24 - i / 30)).toBeLessThan(1 / 24 + 0.001)
})

/** Luma tells the number of the picture. */
const COUNTER = "color=s=320x180:r=30:d=2,format=yuv420p,geq=lum='20+3*N':cb=128:cr=128"

async function numbers(media: Media, frames: number): Promise<number[]> {
  const file = await engine.film(draftOf([clip(media, frames)]), library(media))
  const seen = await readMedia(file, { points: [[0.5, 0.5]] })
  return seen.frames.map(({ colors }) => Math.round(((colors[0]?.[0] ?? 0) - 20) / 3))
}

test('pictures at uneven times are each shown from their own moment to the next', async () => {
  // Twenty pictures within a third of a second, then ten a second, then one after a second.
  const times = (n: number) => (n < 20 ? n / 60 : n < 30 ? 20 / 60 + (n - 20) / 10 : 20 / 60 + 2 + (n - 30) / 30)
  const filter = `${COUNTER},trim=end_frame=33,settb=1/600,setpts='if(lt(N,20),N*10,if(lt(N,30),200+(N-20)*60,1400+(N-30)*20))'`
  const media = mediaOf(await make('uneven.mkv', { video: { filter, ...LOSSLESS } }), { demuxer: 'matroska' })
  const shown = await numbers(media, 80)
  const expected = shown.map((_, i) =>
    Array.from({ length: 33 }, (_, n) => n).findLast((n) => times(n) <= i / 30 + 0.005),
  )
  expect(shown).toEqual(expected)
})

test.each([
  ['mp4', 'mov', 'negative', '-0.5', { avoid_negative_ts: 'disabled', use_editlist: '0' }],
  ['avi', 'avi', 'missing', '+0', {}],
])('%s, read as %s, with time stamps that are %s', async (extension, demuxer, kind, shift, muxer) => {
  const video = { filter: `${COUNTER},setpts=PTS${shift}/TB`, codec: 'libx264', settings: { qp: '0', bf: '2' } }
  const media = mediaOf(await make(`${kind}.${extension}`, { video, muxer }), { demuxer })
  expect(await numbers(media, 60)).toEqual([...Array(60).keys()])
})

test.each([
  ['ts', 'mpegts', 'libx264'],
  ['flv', 'flv', 'flv'],
  ['mpg', 'mpeg', 'mpeg2video'],
  ['wmv', 'asf', 'wmv2'],
  ['avi', 'avi', 'mpeg4'],
])('a %s without an index shows the right pictures from its middle on', async (extension, demuxer, codec) => {
  const filter = "color=s=320x180:r=30:d=3,format=yuv420p,geq=lum='20+2*N':cb=128:cr=128"
  const settings = { g: '300', bf: '0', ...(codec === 'libx264' ? { qp: '4' } : { qscale: '2', b: '4M' }) }
  const audio = { filter: 'sine=r=44100:d=3,asetnsamples=1152,aformat=sample_fmts=fltp', codec: 'libmp3lame' }
  const path = await make(`counter.${extension}`, { video: { filter, codec, settings }, audio })
  const media = mediaOf(path, { demuxer, durationSeconds: 3, hasAudio: true })
  const file = await engine.film(draftOf([clip(media, 6, { sourceStart: 1.5 }), clip(media, 4)]), library(media))
  const { frames } = await readMedia(file, { points: [[0.5, 0.5]] })
  const shown = frames.map(({ colors }) => ((colors[0]?.[0] ?? 0) - 20) / 2)
  for (const [i, n] of shown.entries()) expect(Math.abs(n - (i < 6 ? 45 + i : i - 6)), `${i}`).toBeLessThan(1.1)
})

test('a truncated file is shown as far as it goes, one that is none says so', async () => {
  const filter = `${card(320, 180)},loop=loop=8:size=10,noise=alls=20:allf=t`
  const whole = readFileSync(await make('whole.mkv', { video: { filter, ...LOSSLESS } }))
  const cut = join(dir, 'cut.mkv')
  writeFileSync(cut, whole.subarray(0, Math.floor(whole.length / 2)))
  const media = mediaOf(cut, { demuxer: 'matroska' })
  const file = await engine.film(draftOf([clip(media, 90)]), library(media))
  const { frames } = await readMedia(file, { points: [[0.25, 0.7]] })
  expect(frames.map(({ colors }) => nameOf(colors[0] ?? [0, 0, 0]))).toEqual(Array(90).fill('red'))
  const noise = join(dir, 'noise.mkv')
  writeFileSync(noise, Buffer.alloc(5000, 'no film at all '))
  const broken = mediaOf(noise, { demuxer: 'matroska' })
  const status = await engine.render(draftOf([clip(broken, 8)]), library(broken))
  expect(status).toMatchObject({ status: 'failed', error: expect.stringContaining('noise.mkv') })
})

test.each([
  ['gif', 'gif', 'rgb8', 'gif'],
  ['webp', 'libwebp_anim', 'yuva420p', 'webp_anim'],
  ['png', 'apng', 'rgb24', 'apng'],
])('an animated %s moves at its own pace, and its last picture stays', async (extension, codec, format, demuxer) => {
  const filter = `color=red:s=96x54:r=10:d=0.4[a];color=blue:s=96x54:r=10:d=0.4[b];[a][b]concat,format=${format}`
  const muxer = extension === 'png' ? { format: 'apng' } : {}
  const file = await make(`animated.${extension}`, { ...muxer, video: { filter, codec } })
  const media = mediaOf(file, { demuxer, durationSeconds: 0.8 })
  const clips = [clip(media, 30, { fit: 'crop' }), clip(media, 10, { fit: 'crop', sourceStart: 0.2 })]
  const film = await engine.film(draftOf(clips), library(media))
  const { frames } = await readMedia(film, { points: [[0.3, 0.6]] })
  const shown = frames.map(({ colors }) => nameOf(colors[0] ?? [0, 0, 0]))
  expect(shown).toEqual([12, 18, 6, 4].flatMap((n, i) => Array(n).fill(i % 2 ? 'blue' : 'red')))
})
