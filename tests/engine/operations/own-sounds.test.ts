import { expect, test } from 'vitest'
import { composePieces } from '../../../src/engine/media/music/compose.ts'
import { makeEffect } from '../../../src/engine/media/sound-effects/make.ts'
import { decibels, peak, rms, toneAt } from '../sound/listen.ts'
import { melody, silences } from './hear.ts'
import { operation } from './operation.ts'
import { openStudio } from './studio.ts'

/** Sounds of their own, as they are heard. */

const studio = openStudio('red.mp4', 'green.mp4', 'gray.png', 'music.wav', 'other.wav')
/** 4 s in silence. */
const silent = () => studio.timeline(['gray.png', 'gray.png'])

operation(studio, 'add_sound', (apply) => {
  test('plays a part of a file at its time, at its volume, with fades', async () => {
    const { before, after } = await apply(await silent(), {
      asset: 'music.wav',
      role: 'effect',
      at: 1,
      from: 0.5,
      to: 2.5,
      volume: 0.5,
      fade_out: 1,
    })
    expect(peak(before.sound)).toBe(0)
    expect(melody(after.sound)).toEqual([0, 0, 300, 300, 300, 300, 0, 0])
    expect(silences(after.sound)).toEqual([
      [0, 1],
      [2.98, 4],
    ])
    expect(toneAt(after.sound, 300, 1.1, 1.9)).toBeCloseTo(0.25, 2)
    expect(rms(after.sound, 2.48, 2.52) / rms(after.sound, 1.5, 1.9)).toBeCloseTo(0.5, 1)
  })

  test('a second song plays beside the first', async () => {
    const music = await studio.edited(await silent(), { op: 'add_bgm', params: { asset: 'music.wav', volume: 0.5 } })
    const { after } = await apply(music, { asset: 'other.wav', role: 'bgm', at: 2, volume: 0.5 })
    expect(toneAt(after.sound, 300, 0.5, 1.5)).toBeCloseTo(0.25, 2)
    expect(toneAt(after.sound, 500, 0.5, 1.5)).toBeLessThan(0.002)
    expect(toneAt(after.sound, 300, 2.1, 2.4)).toBeCloseTo(0.25, 2)
    expect(toneAt(after.sound, 500, 2.1, 3.9)).toBeCloseTo(0.25, 2)
  })

  test('loops to the end', async () => {
    const { after } = await apply(await silent(), { asset: 'music.wav', role: 'effect', at: 0.5, from: 2, loop: true })
    expect(melody(after.sound)).toEqual([0, 300, 300, 300, 300, 300, 300, 300])
  })

  test('a built-in effect is heard as it was made, its attack and all', async () => {
    const { after } = await apply(await silent(), { effect: 'ding', at: 1.5 })
    const made = makeEffect('ding', 1.8)
    for (const [from, to] of [
      [0, 0.01],
      [0.01, 0.05],
      [0.5, 1],
    ] as const)
      expect(Math.abs(decibels(rms(after.sound, 1.5 + from, 1.5 + to) / rms(made, from, to)))).toBeLessThan(0.3)
    expect(silences(after.sound)[0]).toEqual([0, 1.5])
  })

  test('a whoosh is loudest on its cut', async () => {
    const { after } = await apply(await silent(), { effect: 'whoosh', at: 2 })
    const level = Array.from({ length: 199 }, (_, i) => ({ at: i / 50, is: rms(after.sound, i / 50, (i + 1) / 50) }))
    const loudest = level.reduce((most, each) => (each.is > most.is ? each : most))
    expect(Math.abs(loudest.at + 0.01 - 2)).toBeLessThan(0.05)
  })

  test('built-in music plays from a later moment of it', async () => {
    const { after, draft } = await apply(await silent(), { mood: 'upbeat', from: 2, at: 1 })
    expect(silences(after.sound)[0]).toEqual([0, 1])
    const source = draft.audio[0]?.source
    if (!source || !('mood' in source)) throw new Error('no built-in music')
    const [piece] = composePieces({ ...source, seconds: 3 + 2 })
    if (!piece) throw new Error('no piece')
    for (const at of [0.5, 1, 1.5, 2]) {
      const [heard, made] = [rms(after.sound, 1 + at, 1.2 + at), rms(piece, 2 + at, 2.2 + at)]
      expect(Math.abs(decibels(heard / made)), `${at} s`).toBeLessThan(0.5)
    }
  })
})

operation(studio, 'update_sound', (apply) => {
  const dinged = async () => studio.edited(await silent(), { op: 'add_sound', params: { effect: 'pop', at: 1 } })

  test('plays it at another time and volume', async () => {
    const { before, after } = await apply(await dinged(), { target: 'effect', at: 3, volume: 0.5 })
    expect(rms(before.sound, 1, 1.1)).toBeGreaterThan(0.05)
    expect(rms(after.sound, 0, 2.9)).toBeLessThan(0.001)
    expect(rms(after.sound, 3, 3.1) / rms(before.sound, 1, 1.1)).toBeCloseTo(0.5, 2)
  })
})

operation(studio, 'remove_sound', (apply) => {
  test('leaves the others', async () => {
    const both = await studio.edited(
      await silent(),
      { op: 'add_sound', params: { asset: 'music.wav', role: 'bgm' } },
      { op: 'add_sound', params: { asset: 'other.wav', role: 'effect' } },
    )
    const { after } = await apply(both, { target: 'effect' })
    expect(toneAt(after.sound, 300, 0.5, 2.5)).toBeCloseTo(0.5, 2)
    expect(toneAt(after.sound, 500, 0.5, 2.5)).toBeLessThan(0.002)
  })
})
