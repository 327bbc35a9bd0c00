import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RATE } from '../../../../src/engine/media/sound/pcm.ts'
import { SoundReader } from '../../../../src/engine/media/sound/reader.ts'
import { listen, onsets, peak, rms, toneAt } from '../../sound/listen.ts'
import { makeMedia } from '../make.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = (name: string) => join(folder, name)

test.each([8000, 11025, 22050, 44100, 96000, 192000])('sound at %i Hz keeps its pitch and length', async (rate) => {
  const file = path(`${rate}.wav`)
  await makeMedia(file, { audio: { graph: `sine=f=440:d=1:r=${rate},volume=4,aformat=s16`, encoder: 'pcm_s16le' } })
  const pcm = await listen(file)
  expect(Math.abs(pcm.left.length - RATE)).toBeLessThan(20)
  expect(toneAt(pcm, 440, 0.1, 0.9)).toBeGreaterThan(0.3)
})

test.each([
  ['mono', 1],
  ['5.1', 6],
  ['7.1', 8],
  ['12 channels', 12],
])('%s is heard on both sides', async (layout, channels) => {
  const file = path(`${layout}.wav`)
  const graph = `sine=f=440:d=0.5:r=48000,volume=4,aformat=s16:channel_layouts=${layout}`
  await makeMedia(file, { audio: { graph, encoder: 'pcm_s16le' } })
  const pcm = await listen(file)
  expect(rms(pcm, 0.1, 0.4)).toBeGreaterThan(0.1)
  if (channels === 1) expect(rms(pcm, 0.1, 0.4)).toBeCloseTo(0.5 * Math.SQRT1_2, 2)
  expect(rms({ left: pcm.right, right: pcm.left }, 0.1, 0.4)).toBeCloseTo(rms(pcm, 0.1, 0.4), 3)
})

describe('sound begins where asked', () => {
  const pulses = 'aevalsrc=0.8*sin(2*PI*3000*t)*lt(mod(t+0.25\\,0.5)\\,0.02)*gt(t\\,0.2):d=4:s=48000'
  test.each([
    ['a.wav', 'pcm_s16le', 'aformat=s16', 'wav', 0.001],
    ['a.flac', 'flac', 'aformat=s16', 'flac', 0.001],
    ['a.m4a', 'aac', 'aformat=fltp', 'mov', 0.004],
    ['a.mp3', 'libmp3lame', 'aformat=fltp', 'mp3', 0.004],
    ['a.ogg', 'libopus', 'aformat=flt', 'ogg', 0.004],
    ['a.mkv', 'libopus', 'aformat=flt', 'matroska', 0.004],
    ['a.ts', 'aac', 'aformat=fltp', 'mpegts', 0.025],
    ['a.flv', 'libmp3lame', 'aresample=44100,aformat=fltp', 'flv', 0.03],
    ['a.wmv', 'wmav2', 'aformat=fltp', 'asf', 0.05],
    // ADTS does not say how many samples the encoder put in front.
    ['a.aac', 'aac', 'aformat=fltp', 'aac', 0.025],
  ])('%s', async (name, encoder, format, demuxer, tolerance) => {
    await makeMedia(path(name), { audio: { graph: `${pulses},${format}`, encoder } })
    const reader = await SoundReader.open({ path: path(name), demuxer }, 1.9, 3.1)
    const pieces = []
    for (let pcm = reader.read(); pcm; pcm = reader.read()) pieces.push(...pcm.left)
    reader.close()
    const left = Float32Array.from(pieces)
    expect(left.length).toBe(1.2 * RATE)
    const found = onsets({ left, right: left }, 0.3)
    expect(found).toHaveLength(2)
    expect(Math.abs((found[0] ?? 0) - 0.35)).toBeLessThan(tolerance)
    expect(Math.abs((found[1] ?? 0) - 0.85)).toBeLessThan(tolerance)
  })

  test('before the beginning and behind the end there is nothing', async () => {
    const file = path('short.wav')
    await makeMedia(file, { audio: { graph: 'sine=f=440:d=0.5:r=48000,volume=4,aformat=s16', encoder: 'pcm_s16le' } })
    const reader = await SoundReader.open({ path: file, demuxer: 'wav' }, -0.5, 2)
    const pieces = []
    for (let pcm = reader.read(); pcm; pcm = reader.read()) pieces.push(...pcm.left)
    reader.close()
    const left = Float32Array.from(pieces)
    expect(left.length).toBe(RATE)
    expect(peak({ left: left.subarray(0, RATE / 2), right: left.subarray(0, RATE / 2) })).toBe(0)
    expect(rms({ left, right: left }, 0.55, 0.95)).toBeGreaterThan(0.2)
  })
})

test('sound that begins later than the picture stays later', async () => {
  const file = path('late.mkv')
  await makeMedia(file, {
    video: { graph: 'testsrc2=s=32x32:r=10:d=2,format=yuv420p', encoder: 'libx264' },
    audio: { graph: 'sine=f=440:d=1:r=48000,volume=4,aformat=flt,asetpts=PTS+0.7/TB', encoder: 'libopus' },
  })
  const [first] = onsets(await listen(file, 'matroska'))
  expect(first).toBeCloseTo(0.7, 1)
  expect(Math.abs((first ?? 0) - 0.7)).toBeLessThan(0.02)
})

test('a hole in the time stamps is silent and what follows stays in place', async () => {
  const file = path('hole.mkv')
  const graph = "sine=f=440:d=2:r=48000,volume=4,aformat=flt,asetpts='PTS+gt(T,0.5)*0.6/TB'"
  await makeMedia(file, { audio: { graph, encoder: 'libopus' } })
  const pcm = await listen(file, 'matroska')
  expect(rms(pcm, 0.2, 0.4)).toBeGreaterThan(0.2)
  expect(rms(pcm, 0.7, 1)).toBeLessThan(0.01)
  expect(rms(pcm, 1.2, 1.8)).toBeGreaterThan(0.2)
})

test('of several sounds the one is heard that players choose', async () => {
  const file = path('languages.mkv')
  const sound = (hertz: number) => ({ graph: `sine=f=${hertz}:d=1,volume=4,aformat=fltp`, encoder: 'aac' })
  await makeMedia(file, { audio: [sound(300), { ...sound(900), chosen: true }] })
  const pcm = await listen(file, 'matroska')
  expect(toneAt(pcm, 900, 0.2, 0.8)).toBeGreaterThan(0.3)
  expect(toneAt(pcm, 300, 0.2, 0.8)).toBeLessThan(0.01)
})

test('of a truncated file all that is there is used', async () => {
  const whole = readFileSync(resolve(import.meta.dirname, '../../../media/viper.mp3'))
  writeFileSync(path('cut.mp3'), whole.subarray(0, whole.length / 8))
  const pcm = await listen(path('cut.mp3'), 'mp3')
  expect(pcm.left.length / RATE).toBeGreaterThan(4.5)
  expect(pcm.left.length / RATE).toBeLessThan(5.5)
})

test('damaged packets are passed over', async () => {
  const bytes = readFileSync(resolve(import.meta.dirname, '../../../media/viper.mp3')).subarray(0, 400_000)
  for (let i = 100_000; i < 101_000; i++) bytes[i] = (i * 7919) & 0xff
  writeFileSync(path('scratched.mp3'), bytes)
  const pcm = await listen(path('scratched.mp3'), 'mp3')
  expect(rms(pcm, 8, 10)).toBeGreaterThan(0.05)
})
