import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { measureLoudness } from '../../../src/engine/render/sound/loudness.ts'
import { makeMedia } from '../../engine/media/make.ts'
import { at, type Film } from '../../engine/operations/film.ts'
import { silences } from '../../engine/operations/hear.ts'
import { changed } from '../../engine/operations/ink.ts'
import { rgb } from '../../engine/operations/see.ts'
import { rms } from '../../engine/sound/listen.ts'
import { wordsIn } from './measure.ts'
import { colourPhoto, openDesk } from './project.ts'

/**
 * A talk with silences, a logo: "Cut the silences, even out the loudness for podcasts, a lower third with name and role from second 1
 * to 5, the logo top right at 60 % all along."
 */
describe('a talk for a podcast', () => {
  /** s in which somebody talks, of 20 s, not always as loud */
  const TALKS: [number, number, number][] = [
    [0.5, 4, 0.2],
    [6, 9, 0.08],
    [9.3, 12, 0.2],
    [14, 19, 0.1],
  ]
  const LUFS = -16

  let film: Film
  let plain: Film

  beforeAll(async () => {
    const desk = await openDesk()
    const talk = join(desk.folder, 'talk.mp4')
    const voice = TALKS.map(([from, to, level]) => `${level}*between(t\\,${from}\\,${to})`).join('+')
    await makeMedia(talk, {
      video: {
        graph: 'color=0x304050:s=320x180:r=30:d=20,format=yuv420p',
        encoder: 'libx264',
        options: { preset: 'ultrafast', 'x264-params': 'colormatrix=bt709' },
      },
      audio: {
        graph: `aevalsrc=(${voice})*(sin(2*PI*300*t)+sin(2*PI*700*t)):d=20:s=48000,pan=stereo|c0=c0|c1=c0,aformat=fltp`,
        encoder: 'aac',
      },
    })
    const logo = await colourPhoto(desk.folder, 'logo.png', '0xFF0000')
    const project = await desk.project('Podcast', [talk, logo])
    await project.edit(
      { op: 'set_canvas', width: 320, height: 180 },
      { op: 'build_sequence', assets: ['talk.mp4'] },
      { op: 'remove_silence' },
      { op: 'normalize_audio', lufs: LUFS },
      { op: 'watermark', asset: 'logo.png', position: 'top-right', opacity: 0.6 },
    )
    plain = await project.film({ quality: 'high' })
    await project.edit({ op: 'lower_third', name: 'Anna Berg', role: 'Gardener', start: 1, end: 5 })
    film = await project.film({ quality: 'high' })
  })

  test('has no silence left, and nothing of what is said is cut off', () => {
    const said = TALKS.reduce((sum, [from, to]) => sum + to - from, 0)
    expect(film.seconds).toBeGreaterThan(said)
    // a breath is left around each stretch, and the short pause stays
    expect(film.seconds).toBeLessThan(said + 0.3 + 3 * 0.6)
    for (const [from, to] of silences(film.sound)) expect(to - from).toBeLessThan(0.7)
    const heard = silences(film.sound).reduce((sum, [from, to]) => sum - (to - from), film.seconds)
    expect(Math.abs(heard - said)).toBeLessThan(0.2)
  })

  test('is as loud as podcasts are', async () => {
    async function* pieces() {
      yield film.sound
    }
    expect(Math.abs((await measureLoudness(pieces(), 'anull')) - LUFS)).toBeLessThan(0.6)
    expect(rms(film.sound, 0, film.seconds)).toBeGreaterThan(0.02)
  })

  test('shows name and role in the lower third from 1 to 5 s, and clears the picture then', () => {
    const [[from, to] = [0, 0], ...others] = wordsIn(film, plain)
    expect(others).toEqual([])
    // it comes and goes
    expect(from).toBeGreaterThanOrEqual(30)
    expect(from).toBeLessThan(45)
    expect(to).toBeLessThan(150)
    expect(to).toBeGreaterThan(130)
    const edges = changed(at(film, 3), at(plain, 3))
    if (!edges) throw new Error('no lower third')
    expect(edges.top / 180).toBeGreaterThan(0.55)
    expect(edges.left / 320).toBeLessThan(0.2)
    expect(edges.right / 320).toBeLessThan(0.75)
  })

  test('has the logo at the top right all along, seen through by 40 %', () => {
    for (const seconds of [0, 2, 7, film.seconds - 0.1]) {
      const picture = at(film, seconds)
      const red = Array.from({ length: 160 }, (_, x) => rgb(picture, box(160 + x, 18))[0] > 140)
      const [left, right] = [160 + red.indexOf(true), 160 + red.lastIndexOf(true)]
      expect(left).toBeGreaterThan(250)
      expect(right).toBeLessThan(318)
      const [r, g, b] = rgb(picture, box((left + right) >> 1, 18))
      // 60 % red and 40 % of what is behind
      expect(Math.abs(r - (0.6 * 255 + 0.4 * 0x30))).toBeLessThan(12)
      expect(Math.abs(g - 0.4 * 0x40)).toBeLessThan(12)
      expect(Math.abs(b - 0.4 * 0x50)).toBeLessThan(12)
    }
  })

  const box = (x: number, y: number) => ({ x: x / 320, y: y / 180, width: 2 / 320, height: 2 / 180 })
})
