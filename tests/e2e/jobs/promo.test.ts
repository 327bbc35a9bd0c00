import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loudness } from '../../../src/engine/media/music/loudness.ts'
import { at, type Film } from '../../engine/operations/film.ts'
import { changed } from '../../engine/operations/ink.ts'
import { listen, rms } from '../../engine/sound/listen.ts'
import { MEDIA } from '../server.ts'
import { gain, progressOf, wordsIn } from './measure.ts'
import { colourPhoto, openDesk } from './project.ts'

/**
 * "Combine these into a 30-second promo for our autumn camp with text overlays and transitions. Each text starts one second after its
 * photo and ends one second before it. This music, faded out." Then: "the first text in the middle and larger, the others at the
 * lower third."
 */
describe('a promo of four photos', () => {
  const LINES = ['Autumn Camp 2026', 'Family time outdoors', 'Meet the animals', 'Book now at camp.example']
  const PHOTO = 7.5
  const SONG = join(MEDIA, 'viper.mp3')
  /** s before its first sound */
  const SILENT = 0.49

  let first: Film
  let second: Film
  let plain: Film
  let said: string
  beforeAll(async () => {
    const desk = await openDesk()
    const tent = await colourPhoto(desk.folder, 'tent.png', '0x305080')
    const photos = ['elva.jpg', 'larch.jpg', 'red-panda.jpg'].map((name) => join(MEDIA, name))
    const project = await desk.project('Autumn Camp', [...photos, tent, SONG])
    said = await project.edit(
      { op: 'set_canvas', width: 320, height: 180 },
      { op: 'build_sequence', assets: ['elva.jpg', 'larch.jpg', 'red-panda.jpg', 'tent.png'], total: 30 },
      { op: 'set_transition', type: 'fade', duration: 1 },
      ...LINES.map((text, i) => ({ op: 'add_text', text, start: i * PHOTO + 1, end: (i + 1) * PHOTO - 1 })),
      { op: 'add_bgm', asset: 'viper.mp3' },
      { op: 'fade_audio', target: 'bgm', out: 3 },
    )
    first = await project.film()
    await project.edit(
      { op: 'update_text', match: 't1', position: 'center', size: { direction: 'up', amount: 'small' } },
      ...['t2', 't3', 't4'].map((match) => ({ op: 'update_text', match, position: 'lower-third' })),
    )
    second = await project.film()
    await project.edit({ op: 'remove_text', all: true })
    plain = await project.film()
  })

  test('lasts 30 seconds, as the photos said', () => {
    for (const film of [first, second, plain]) expect(film.pictures).toHaveLength(900)
    expect(said).toContain('c4: file tent.png, duration 7.5')
  })

  test('fades from photo to photo, half over at the cut', () => {
    for (const cut of [1, 2, 3].map((i) => i * PHOTO)) {
      const [before, after] = [at(plain, cut - 0.6), at(plain, cut + 0.6)]
      expect(progressOf(at(plain, cut), before, after)).toBeCloseTo(0.5, 1)
      expect(progressOf(at(plain, cut - 0.5), before, after)).toBeLessThan(0.1)
      expect(progressOf(at(plain, cut + 0.5), before, after)).toBeGreaterThan(0.9)
    }
  })

  test('each text stands from a second after its photo until a second before its end', () => {
    for (const film of [first, second]) {
      const stretches = wordsIn(film, plain)
      expect(stretches).toHaveLength(4)
      for (const [i, [from, to]] of stretches.entries()) {
        const [start, end] = [(i * PHOTO + 1) * 30, ((i + 1) * PHOTO - 1) * 30]
        // it fades in and out
        expect(from).toBeGreaterThanOrEqual(start)
        expect(from).toBeLessThan(start + 10)
        expect(to).toBeLessThan(end)
        expect(to).toBeGreaterThanOrEqual(end - 10)
      }
    }
  })

  test('then the first is in the middle and larger, and the others at the lower third', () => {
    const inkOf = (film: Film, i: number) => {
      const edges = changed(at(film, i * PHOTO + 3.5), at(plain, i * PHOTO + 3.5))
      if (!edges) throw new Error(`no text ${i}`)
      return { middle: (edges.top + edges.bottom + 1) / 2 / 180, height: edges.bottom - edges.top + 1 }
    }
    expect(inkOf(second, 0).middle).toBeCloseTo(0.5, 1)
    expect(inkOf(second, 0).height).toBeGreaterThan(1.1 * inkOf(first, 0).height)
    for (const i of [1, 2, 3]) {
      expect(inkOf(second, i).middle).toBeGreaterThan(0.62)
      expect(inkOf(second, i).middle).toBeLessThan(0.9)
    }
  })

  test('plays the song from its first sound, evenly, as loud as the web does, and fades it out over the last three seconds', async () => {
    const song = await listen(SONG, 'mp3')
    const { sound } = second
    expect(Math.abs(loudness(sound.left, sound.right) + 14)).toBeLessThan(0.5)
    expect(rms(sound, 0, 0.1)).toBeGreaterThan(0.01)
    const heard = (from: number, to: number) => gain(sound, song, from, to, SILENT)
    const level = heard(10, 10.8)
    for (const from of [1, 20, 26]) {
      // its peaks are held back where they would clip
      expect(heard(from, from + 0.8) / level).toBeGreaterThan(0.9)
      expect(heard(from, from + 0.8) / level).toBeLessThan(1.1)
    }
    expect(heard(28.4, 28.6) / level).toBeGreaterThan(0.3)
    expect(heard(28.4, 28.6) / level).toBeLessThan(0.75)
    expect(heard(29.9, 30) / level).toBeLessThan(0.1)
  })
})
