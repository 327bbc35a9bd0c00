import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeMedia } from '../../engine/media/make.ts'
import { at, type Film, type Picture } from '../../engine/operations/film.ts'
import { changed } from '../../engine/operations/ink.ts'
import { rms } from '../../engine/sound/listen.ts'
import { cuts, wordsIn } from './measure.ts'
import { openDesk } from './project.ts'

/**
 * Three landscape clips, an SRT: "Vertical, 12 seconds, 4 of each. In the first two seconds a hook at the top, yellow, as large as
 * fits, popping in. Captions bold white with a black outline, clear of TikTok's buttons. A quick zoom as the second clip appears, a
 * whoosh between clips."
 */
describe('a vertical film for a phone', () => {
  /** s, of the subtitle file */
  const CUES = [
    { from: 2.5, to: 4.5, text: 'Out of bed before dawn' },
    { from: 5, to: 8, text: 'The road is ours' },
    { from: 9, to: 11.5, text: 'Made it' },
  ]
  /** px of 1920 at the bottom and of 1080 on the right that TikTok's own words and buttons take */
  const BUTTONS = { bottom: 370 / 1920, right: 120 / 1080 }

  let film: Film
  let plain: Film
  let still: Film

  beforeAll(async () => {
    const desk = await openDesk()
    const clips = await Promise.all(
      ['0x30506C', '0x406030', '0x603050'].map((colour, i) => landscape(join(desk.folder, `${i + 1}.mp4`), colour)),
    )
    const srt = join(desk.folder, 'words.srt')
    const time = (seconds: number) => `00:00:${seconds.toFixed(3).padStart(6, '0').replace('.', ',')}`
    const cues = CUES.map(({ from, to, text }, i) => `${i + 1}\n${time(from)} --> ${time(to)}\n${text}\n`)
    await writeFile(srt, cues.join('\n'))
    const project = await desk.project('Phone', [...clips, srt])
    await project.edit(
      { op: 'set_canvas', width: 180, height: 320, fit: 'crop' },
      { op: 'build_sequence', assets: ['1.mp4', '2.mp4', '3.mp4'], each: 4, every: true },
    )
    still = await project.film({ quality: 'high' })
    await project.edit(
      { op: 'punch_in', clip: 2 },
      { op: 'add_sound', effect: 'whoosh', at: 4 },
      { op: 'add_sound', effect: 'whoosh', at: 8 },
    )
    plain = await project.film({ quality: 'high' })
    await project.edit(
      {
        ...{ op: 'add_text', text: 'Wait for the summit', start: 0, end: 2, position: 'top' },
        ...{ color: 'yellow', size: 'fit', animation: 'pop' },
      },
      { op: 'add_captions', source: 'words.srt', weight: 800, outline: 'black', position: [0.45, 0.72] },
    )
    film = await project.film({ quality: 'high' })
  })

  async function landscape(file: string, colour: string): Promise<string> {
    const graph = `color=${colour}:s=320x180:r=30:d=6,drawbox=x=140:y=80:w=40:h=40:color=0xC0C0C0:t=fill,format=yuv420p`
    const options = { qp: '0', preset: 'ultrafast', 'x264-params': 'colormatrix=bt709' }
    await makeMedia(file, { video: { graph, encoder: 'libx264', options } })
    return file
  }

  const frame = (seconds: number) => Math.round(seconds * 30)
  /** The box around the words of a moment, in shares of the picture. */
  function words(seconds: number) {
    const edges = changed(at(film, seconds), at(plain, seconds))
    if (!edges) throw new Error(`no words at ${seconds} s`)
    return {
      left: edges.left / 180,
      right: (edges.right + 1) / 180,
      top: edges.top / 320,
      bottom: (edges.bottom + 1) / 320,
    }
  }

  test('is upright and shows twelve seconds, four of each clip', () => {
    expect(film.pictures).toHaveLength(360)
    expect([film.pictures[0]?.y.width, film.pictures[0]?.y.height]).toEqual([180, 320])
    expect(cuts(plain, 10)).toEqual([120, 240])
  })

  test('opens with a yellow hook at the top for two seconds, as wide as fits, popping in', () => {
    expect(wordsIn(film, plain)[0]?.[1]).toBeLessThan(60)
    const stands = words(1)
    expect(stands.bottom).toBeLessThan(0.45)
    expect(stands.right - stands.left).toBeGreaterThan(0.8)
    const sizes = [2 / 30, 0.1, 0.2, 0.3, 0.5, 1]
      .map((seconds) => words(seconds))
      .map(({ left, right }) => right - left)
    expect(Math.min(...sizes)).toBeLessThan(0.95 * (sizes.at(-1) ?? 0))
    // yellow: much less blue than it is bright
    const least = Math.min(...at(film, 1).u.samples)
    expect(least).toBeLessThan(60)
  })

  test('has a caption at each of its times, bright with a dark outline, clear of the buttons', () => {
    const shown = wordsIn(film, plain).slice(1)
    expect(shown).toEqual(CUES.map(({ from, to }) => [frame(from), frame(to) - 1]))
    for (const { from, to } of CUES) {
      const box = words((from + to) / 2)
      expect(box.top).toBeGreaterThan(0.5)
      expect(box.bottom).toBeLessThan(1 - BUTTONS.bottom)
      expect(box.right).toBeLessThan(1 - BUTTONS.right)
      const picture = at(film, (from + to) / 2)
      const inside = samplesIn(picture, box)
      expect(Math.max(...inside)).toBeGreaterThan(220)
      // much darker than all that is behind it
      expect(Math.min(...inside)).toBeLessThan(0.6 * Math.min(...samplesIn(at(plain, (from + to) / 2), box)))
    }
  })

  const samplesIn = ({ y }: Picture, box: ReturnType<typeof words>) =>
    [...y.samples].filter((_, i) => {
      const [x, row] = [(i % y.width) / y.width, Math.floor(i / y.width) / y.height]
      return x >= box.left && x < box.right && row >= box.top && row < box.bottom
    })

  test('zooms in as the second clip appears, and is back within a second', () => {
    const size = ({ y }: Picture) => y.samples.filter((value) => value > 150).length
    const grown = plain.pictures.flatMap((picture, i) => (size(picture) > 1.1 * size(at(still, i / 30)) ? [i] : []))
    expect(grown[0]).toBeGreaterThanOrEqual(120)
    expect(grown[0]).toBeLessThan(130)
    expect(grown.at(-1)).toBeLessThan(150)
    expect(grown.length).toBeGreaterThan(8)
  })

  test('has a whoosh between clips, and is silent else', () => {
    for (const cut of [4, 8]) expect(rms(film.sound, cut - 0.1, cut + 0.1)).toBeGreaterThan(0.02)
    for (const [from, to] of [
      [0, 2],
      [5.5, 6.5],
      [9.5, 12],
    ] as const)
      expect(rms(film.sound, from, to)).toBeLessThan(0.001)
  })
})
