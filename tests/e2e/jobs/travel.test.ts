import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Film } from '../../engine/operations/film.ts'
import { changed } from '../../engine/operations/ink.ts'
import { brightness, color } from '../../engine/operations/see.ts'
import { onsets, toneAt } from '../../engine/sound/listen.ts'
import { MEDIA } from '../server.ts'
import { cuts, wordsIn } from './measure.ts'
import { clicks, colourClip, colourPhoto, openDesk } from './project.ts'

/**
 * Six clips and photos, a song with a clear beat: "Two seconds each, cut on the beat, the song is the only sound. A title with the
 * place over each, exactly as long as its clip. Fill the frame."
 */
describe('a film of a journey, cut on the beat', () => {
  const PLACES = ['Lisbon', 'Albufeira', 'Faro', 'Sintra', 'Vila Real', 'Braga']
  /** s; two seconds are no whole number of them */
  const BEAT = 0.6

  let film: Film
  let plain: Film
  let clips: { id?: string; name: string; start_ms: number; duration_ms: number }[]
  let found: number[]
  /** px that the title of a frame is wide */
  const titleWidth = (frame: number) => {
    const [picture, without] = [film.pictures[frame], plain.pictures[frame]]
    const edges = picture && without && changed(picture, without)
    return edges && edges.right - edges.left
  }

  beforeAll(async () => {
    const desk = await openDesk()
    const files = [
      await colourPhoto(desk.folder, 'lisbon.png', '0xB03030'),
      await colourClip(desk.folder, 'porto.mp4', '0x30A040', 4),
      await colourPhoto(desk.folder, 'faro.png', '0x3050C0'),
      await colourClip(desk.folder, 'sintra.mp4', '0xC0A030', 4),
      await colourPhoto(desk.folder, 'evora.png', '0x803090'),
      join(MEDIA, 'rabbit.mp4'),
    ]
    const song = await clicks(desk.folder, 'song.wav', BEAT, 20)
    const project = await desk.project('Portugal', [...files, song])
    await project.edit(
      { op: 'set_canvas', width: 320, height: 180, fit: 'crop' },
      { op: 'build_sequence', assets: 'all', each: 2, every: true },
      { op: 'mute', target: 'original' },
      { op: 'add_bgm', asset: 'song.wav' },
      { op: 'beat_sync' },
    )
    plain = await project.film({ quality: 'high' })
    found = cuts(plain)
    const tracks = (await project.state()).tracks as { type: string; segments: typeof clips }[]
    clips = tracks.find(({ type }) => type === 'video')?.segments ?? []
    await project.edit(
      ...clips.map(({ start_ms, duration_ms }, i) => ({
        op: 'add_text',
        text: PLACES[i],
        start: start_ms / 1000,
        duration: duration_ms / 1000,
        animation: 'none',
      })),
    )
    film = await project.film({ quality: 'high' })
  })

  test('has six pictures of about two seconds, each cut on a beat', () => {
    expect(found).toHaveLength(5)
    for (const [i, frame] of found.entries()) {
      expect(Math.abs(frame / 30 - 2 * (i + 1))).toBeLessThanOrEqual(BEAT / 2 + 0.02)
      expect(Math.abs(frame - Math.round(frame / 30 / BEAT) * BEAT * 30)).toBeLessThan(1)
    }
    expect(plain.pictures).toHaveLength(360)
  })

  test('the song is the only sound, and its clicks fall on the cuts', () => {
    const clicksAt = onsets(film.sound)
    for (const frame of found) {
      expect(Math.min(...clicksAt.map((click) => Math.abs(click - frame / 30)))).toBeLessThan(0.03)
    }
    // the clips hum at 440 Hz
    expect(toneAt(film.sound, 440, 2.5, 3.5)).toBeLessThan(0.003)
  })

  test('a title stands over each, exactly as long as its clip', () => {
    const edges = [0, ...found, 360]
    expect(clips.map(({ start_ms }) => Math.round((start_ms * 30) / 1000))).toEqual(edges.slice(0, -1))
    expect(wordsIn(film, plain)).toEqual([[0, 359]])
    const widths = PLACES.map((_, i) => {
      const [first = 0, next = 0] = edges.slice(i)
      const [begin, middle, end] = [first, (first + next) >> 1, next - 1].map(titleWidth)
      if (begin === undefined || middle === undefined || end === undefined) throw new Error(`no title ${i}`)
      expect(Math.abs(begin - middle)).toBeLessThan(4)
      expect(Math.abs(end - middle)).toBeLessThan(4)
      return middle
    })
    // each is another word than the one before
    for (const [i, width] of widths.slice(1).entries()) expect(Math.abs(width - (widths[i] ?? 0))).toBeGreaterThan(4)
  })

  test('every picture fills the frame', () => {
    for (const picture of [0, 1, 2, 3, 4, 5].map((i) => plain.pictures[60 * i + 30])) {
      if (!picture) throw new Error('the film is too short')
      for (const x of [0, 0.95]) expect(brightness(picture, { x, y: 0, width: 0.05, height: 1 })).toBeGreaterThan(30)
      for (const y of [0, 0.95]) expect(color(picture, { x: 0, y, width: 1, height: 0.05 })[0]).toBeGreaterThan(30)
    }
  })
})
