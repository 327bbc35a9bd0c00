import { expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import type { Pcm } from '../../../src/engine/media/sound/pcm.ts'
import { decibels, toneAt } from '../sound/listen.ts'
import { operation } from './operation.ts'
import { openStudio } from './studio.ts'

/** Music at its usual 35 % comes to 20 dB below full volume, dB. */
const DUCKED = -20 - decibels(0.35)

/** How far sounds go down under others, by the loudness of the tones that they are made of. */

const studio = openStudio('red.mp4', 'green.mp4', 'talk.mp4', 'sides.mp4', 'gray.png', 'music.wav', 'other.wav')
const MUSIC = { op: 'add_bgm', params: { asset: 'music.wav' } } as const

/** dB by which a tone is louder in one film than in another. */
const change = (after: Pcm, before: Pcm, hertz: number, from: number, to: number) =>
  decibels(toneAt(after, hertz, from, to) / toneAt(before, hertz, from, to))

operation(studio, 'duck', (apply) => {
  test('lowers music to 20 dB below full while someone speaks, and lets it come back', async () => {
    const talk = await studio.timeline(['talk.mp4'], MUSIC)
    const { before, after } = await apply(talk, { target: 'bgm' })
    const music = (from: number, to: number) => change(after.sound, before.sound, 300, from, to)
    expect(music(0, 0.05)).toBeLessThan(DUCKED + 1)
    expect(music(0.3, 0.8)).toBeCloseTo(DUCKED, 0)
    expect(music(2.1, 2.5)).toBeCloseTo(DUCKED, 0)
    expect(music(1.7, 1.8)).toBeGreaterThan(-2)
    expect(toneAt(after.sound, 440, 0.3, 0.8)).toBeCloseTo(toneAt(before.sound, 440, 0.3, 0.8), 2)
  })

  test("lowers a clip's own sound under one sound, as far and as fast as was asked for, and no other clip's", async () => {
    const voice = { asset: 'other.wav', role: 'voice', at: 1.2, duration: 0.4, volume: 0.4 } as const
    const film = await studio.timeline(['red.mp4', 'green.mp4'], { op: 'add_sound', params: voice })
    const { before, after } = await apply(film, { target: [1], under: ['a1'], db: 20, attack: 0.4, release: 2 })
    const red = (from: number, to: number) => change(after.sound, before.sound, 440, from, to)
    expect(red(0.2, 0.75)).toBeCloseTo(0, 1)
    // half of the way from 1 to 0.1, in its middle
    expect(red(0.98, 1.02)).toBeCloseTo(decibels(0.55), 0)
    expect(red(1.25, 1.9)).toBeCloseTo(-20, 0)
    expect(change(after.sound, before.sound, 660, 2.1, 3.9)).toBeCloseTo(0, 1)
    expect(change(after.sound, before.sound, 500, 1.25, 1.55)).toBeCloseTo(0, 1)
  })

  test('stays as loud as it is in stretches that are left out', async () => {
    const film = await studio.timeline(['red.mp4', 'red.mp4'], MUSIC)
    const except: [number, number][] = [[1.5, 2.5]]
    const { before, after } = await apply(film, { target: 'bgm', under: 'original', attack: 0.2, release: 0.4, except })
    const music = (from: number, to: number) => change(after.sound, before.sound, 300, from, to)
    expect(music(0.2, 1.05)).toBeCloseTo(DUCKED, 0)
    expect(music(1.25, 1.35)).toBeCloseTo(decibels(0.625), 0)
    expect(music(1.55, 2.45)).toBeCloseTo(0, 1)
    expect(music(2.8, 2.95)).toBeCloseTo(DUCKED, 0)
  })

  test('lowers music under a clip and an overlay, to a share of its volume, and comes back after both', async () => {
    const facecam = { asset: 'green.mp4', start: 2.2, end: 2.7 } as const
    const film = await studio.timeline(['sides.mp4', 'gray.png', 'gray.png'], MUSIC, {
      op: 'add_overlay',
      params: facecam,
    })
    const { before, after } = await apply(film, {
      target: 'bgm',
      under: [1, 'o1'],
      level: 0.3,
      attack: 0,
      release: 0.1,
    })
    const music = (from: number, to: number) => change(after.sound, before.sound, 300, from, to)
    expect(music(0.1, 0.9)).toBeCloseTo(decibels(0.3), 1)
    // pauses between words are no end
    expect(music(1.1, 1.35)).toBeCloseTo(decibels(0.3), 1)
    expect(music(1.6, 2.15)).toBeCloseTo(0, 1)
    expect(music(2.25, 2.65)).toBeCloseTo(decibels(0.3), 1)
    expect(music(3.3, 4)).toBeCloseTo(0, 1)
  })

  test('goes on along with the clip that it makes way for, when that is cut and moved', async () => {
    const film = await studio.timeline(['red.mp4', 'gray.png', 'gray.png'], MUSIC)
    const ducked = await studio.edited(film, { op: 'duck', params: { target: 'bgm', under: 1, attack: 0, release: 0 } })
    const parted = { op: 'split', params: { at: 1 } } as const
    const moved = { op: 'move', params: { clip: 1, to: 4 } } as const
    const seen = async (draft: Draft) => studio.film(await studio.edited(await studio.edited(draft, parted), moved))
    const [plain, after] = [await seen(film), await seen(ducked)]
    const music = (from: number, to: number) => change(after.sound, plain.sound, 300, from, to)
    expect(music(0.1, 0.9)).toBeCloseTo(DUCKED, 0)
    expect(music(1.6, 2.9)).toBeCloseTo(0, 1)
    expect(music(5.1, 5.9)).toBeCloseTo(DUCKED, 0)
  })
})

operation(studio, 'set_channels', (apply) => {
  test.each([
    ['left', [0.5, 0], [0.5, 0]],
    ['right', [0, 0.25], [0, 0.25]],
    ['mono', [0.25, 0.125], [0.25, 0.125]],
    ['swap', [0, 0.25], [0.5, 0]],
  ] as const)('%s', async (use, left, right) => {
    const { before, after, draft } = await apply(await studio.timeline(['sides.mp4']), { target: 1, use })
    const tones = ({ left, right }: Pcm) =>
      [left, right].map((side) => [440, 880].map((hertz) => toneAt({ left: side, right: side }, hertz, 0.2, 0.8)))
    const close = (heard: number[][], wanted: readonly (readonly number[])[]) =>
      heard.flat().forEach((tone, i) => {
        expect(tone).toBeCloseTo(wanted.flat()[i] ?? 0, 1.5)
      })
    close(tones(before.sound), [
      [0.5, 0],
      [0, 0.25],
    ])
    close(tones(after.sound), [left, right])
    const again = await studio.edited(draft, { op: 'set_channels', params: { target: 'original', use: 'stereo' } })
    expect((await studio.film(again)).sound).toEqual(before.sound)
  })
})
