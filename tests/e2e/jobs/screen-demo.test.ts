import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeMedia } from '../../engine/media/make.ts'
import { at, type Film, type Picture } from '../../engine/operations/film.ts'
import { changed } from '../../engine/operations/ink.ts'
import { type Box, brightness, contrast, difference, rgb } from '../../engine/operations/see.ts'
import { openDesk } from './project.ts'

/**
 * A 30 s recording with a password in a white box: "Speed up 0:10 to 0:25 four times. Make the password unreadable from 0:02 to 0:06.
 * From 0:15 to 0:20 of the recording zoom in on the Export button at the bottom right. A callout with an arrow at 0:07: Click here
 * first, legible on the light window."
 */
describe('a demo of a program, recorded from the screen', () => {
  /** shares of the picture */
  const PASSWORD: Box = { x: 0.2, y: 0.3, width: 0.3, height: 0.1 }
  const LETTERS: Box = { x: 0.22, y: 0.32, width: 0.18, height: 0.06 }
  /** a second of the recording makes it this much brighter */
  const CLOCK: Box = { x: 0.02, y: 0.01, width: 0.1, height: 0.05 }
  const CLOCK_STEP = 6

  let plain: Film
  let film: Film
  let hidden: Film[]

  beforeAll(async () => {
    const desk = await openDesk()
    await recording(join(desk.folder, 'screen.mp4'), 'x=72:y=56:w=3:h=12', 'x=84:y=56:w=3:h=12')
    await recording(join(desk.folder, 'other.mp4'), 'x=72:y=56:w=24:h=3', 'x=72:y=62:w=24:h=3')
    const project = await desk.project('Demo', [join(desk.folder, 'screen.mp4')])
    const build = [
      { op: 'set_canvas', width: 320, height: 180 },
      { op: 'build_sequence', assets: 'all' },
    ]
    await project.edit(...build)
    plain = await project.film({ quality: 'high' })
    await project.edit(
      { op: 'region', effect: 'blur', clip: 1, box: PASSWORD, start: '0:02', end: '0:06' },
      { op: 'zoom_to', clip: 1, box: 'bottom-right', start: '0:15', end: '0:20' },
      { op: 'callout', type: 'arrow', box: { x: 0.85, y: 0.85 }, text: 'Click here first', start: '0:07' },
      { op: 'set_speed', clip: 1, factor: 4, from: '0:10', to: '0:25' },
    )
    film = await project.film({ quality: 'high' })
    const other = await desk.project('Other', [join(desk.folder, 'other.mp4')])
    await other.edit(...build, { op: 'region', effect: 'blur', clip: 1, box: PASSWORD, start: 2, end: 6 })
    hidden = [film, await other.film({ quality: 'high', from_ms: 0, to_ms: 7000 })]
  })

  async function recording(file: string, ...bars: string[]) {
    const graph = [
      'color=0xE8E8E8:s=320x180:r=30:d=30,format=yuv420p',
      'drawbox=x=64:y=54:w=96:h=18:color=white:t=fill',
      ...bars.map((bar) => `drawbox=${bar}:color=black:t=fill`),
      `drawbox=x=264:y=148:w=32:h=14:color=0x2060D0:t=fill[window];color=s=32x8:r=30:d=30,format=yuv420p`,
      `geq=lum='20+N*${CLOCK_STEP}/30':cb=128:cr=128,scale=48:14:flags=neighbor[clock];[window][clock]overlay=0:0,format=yuv420p`,
    ].join(',')
    const options = { qp: '0', preset: 'ultrafast', 'x264-params': 'colormatrix=bt709' }
    await makeMedia(file, { video: { graph, encoder: 'libx264', options } })
  }

  /** Which second of the recording a moment shows. */
  const recorded = (picture: Picture) => (brightness(picture, CLOCK) - 20) / CLOCK_STEP
  /** px that are as blue as the button */
  const button = (picture: Picture) => picture.u.samples.filter((value) => value > 150).length

  test('plays 0:10 to 0:25 four times as fast, and all else as recorded', () => {
    expect(film.seconds).toBeCloseTo(10 + 15 / 4 + 5, 1)
    for (const [seconds, shows] of [
      [1, 1],
      [9, 9],
      [11, 14],
      [13, 22],
      [14.75, 26],
      [18, 29.25],
    ] as const)
      expect(Math.abs(recorded(at(film, seconds)) - shows), `${seconds} s`).toBeLessThan(0.4)
  })

  test('hides the password from 0:02 to 0:06 and shows it before and after', () => {
    const legible = film.pictures.flatMap((picture, i) => (contrast(picture, LETTERS) > 40 ? [i] : []))
    const seconds = Array.from({ length: 7 * 30 }, (_, i) => i)
    expect(legible.filter((i) => i < 7 * 30)).toEqual(seconds.filter((i) => i < 60 || i >= 180))
    // another password looks the same
    const [one, two] = hidden.map((each) => at(each, 4))
    if (!one || !two) throw new Error('two films')
    expect(difference(one, two, PASSWORD)).toBeLessThan(4)
    // and nothing beside it is touched
    expect(difference(at(film, 4), at(plain, 4), { x: 0.6, y: 0.2, width: 0.4, height: 0.5 })).toBeLessThan(1)
  })

  test('goes to the button as it is recorded from 0:15 to 0:20, and back', () => {
    const near = film.pictures.map((picture, i) => ({ seconds: i / 30, times: button(picture) / button(at(plain, 1)) }))
    const zoomed = near.filter(({ times }) => times > 1.3).map(({ seconds }) => seconds)
    const [first = 0, last = 0] = [zoomed[0], zoomed.at(-1)]
    // 15 s and 20 s of the recording
    expect(first).toBeGreaterThanOrEqual(11.25)
    expect(first).toBeLessThan(11.6)
    expect(last).toBeGreaterThan(12.1)
    expect(last).toBeLessThan(12.5)
    expect(Math.max(...near.map(({ times }) => times))).toBeGreaterThan(3)
  })

  test('points at the button at 0:07, in words that are legible on a light window', () => {
    const seen = film.pictures.slice(0, 300).flatMap((picture, i) => {
      const [before, beside] = [plain.pictures[i], { x: 0.5, y: 0.4, width: 0.5, height: 0.6 }]
      return before && difference(picture, before, beside) > 2 ? [i] : []
    })
    expect(seen[0]).toBeGreaterThanOrEqual(210)
    expect(seen[0]).toBeLessThan(225)
    expect(seen.at(-1)).toBeGreaterThan(285)
    const edges = changed(at(film, 8.5), at(plain, 8.5))
    if (!edges) throw new Error('no callout')
    // the arrow ends at the button
    expect(Math.abs(edges.right / 320 - 0.85)).toBeLessThan(0.06)
    expect(Math.abs(edges.bottom / 180 - 0.85)).toBeLessThan(0.06)
    const plate = {
      x: edges.left / 320,
      y: edges.top / 180,
      width: 0.3,
      height: 0.12,
    }
    expect(contrast(at(film, 8.5), plate)).toBeGreaterThan(30)
    const [red, green] = rgb(at(film, 8.5), { ...plate, width: 0.02 })
    expect(red - green).toBeGreaterThan(60)
  })
})
