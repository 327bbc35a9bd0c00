import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeMedia } from '../../engine/media/make.ts'
import { at, type Film, type Picture } from '../../engine/operations/film.ts'
import { type Box, brightness, color, saturation } from '../../engine/operations/see.ts'
import { colourPhoto, openDesk } from './project.ts'

/**
 * "Two clips and a photo: people.mp4 from 6 to 14 s, the first 4 s of crystal.mp4 at half speed, the photo for 5 s as a black and white
 * flashback, cars.mp4 from 8 to 12 s. Fade through black between the parts. Then six seconds of end credits on black with five lines,
 * rolling."
 */
describe('a film of a wedding', () => {
  /** a second of a clip makes this part of it so much brighter, from 20 on */
  const CLOCK: Box = { x: 0.02, y: 0.02, width: 0.1, height: 0.08 }
  const CLOCK_STEP = 8
  const MIDDLE: Box = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }
  /** s at which each part begins, and the end */
  const PARTS = [0, 8, 16, 21, 25, 31]
  const CREDITS = [
    ['Bride', 'Mia'],
    ['Groom', 'Leo'],
    ['Camera', 'Ann Lee'],
    ['Music', 'Viper'],
    'Thank you for coming',
  ]

  let film: Film
  let said: string

  beforeAll(async () => {
    const desk = await openDesk()
    const people = await clip(join(desk.folder, 'people.mp4'), '0x804030', 16)
    const crystal = await clip(join(desk.folder, 'crystal.mp4'), '0x308040', 8)
    const cars = await clip(join(desk.folder, 'cars.mp4'), '0x304080', 14)
    const photo = await colourPhoto(desk.folder, 'photo.png', '0xC04040')
    const project = await desk.project('Wedding', [people, crystal, photo, cars])
    await project.edit(
      { op: 'set_canvas', width: 320, height: 180, fit: 'crop' },
      { op: 'build_sequence', assets: ['people.mp4', 'crystal.mp4', 'photo.png', 'cars.mp4'] },
      { op: 'trim', clip: 'people.mp4', keep: [6, 14] },
      { op: 'trim', clip: 'crystal.mp4', keep: [0, 4] },
      { op: 'set_speed', clip: 'crystal.mp4', factor: 0.5 },
      { op: 'set_duration', clip: 'photo.png', duration: 5 },
      { op: 'apply_filter', name: 'grayscale', target: 'photo.png' },
      { op: 'trim', clip: 'cars.mp4', keep: [8, 12] },
      { op: 'set_transition', type: 'fadeblack', duration: 0.6 },
    )
    said = await project.edit({ op: 'credits', lines: CREDITS, background: 'black', duration: 6 })
    film = await project.film({ quality: 'high' })
  })

  async function clip(file: string, colour: string, seconds: number): Promise<string> {
    const graph = [
      `color=${colour}:s=320x180:r=30:d=${seconds},format=yuv420p[picture];color=s=32x8:r=30:d=${seconds},format=yuv420p`,
      `geq=lum='20+N*${CLOCK_STEP}/30':cb=128:cr=128,scale=48:24:flags=neighbor[clock];[picture][clock]overlay=0:0,format=yuv420p`,
    ].join(',')
    const options = { qp: '0', preset: 'ultrafast', 'x264-params': 'colormatrix=bt709' }
    await makeMedia(file, { video: { graph, encoder: 'libx264', options } })
    return file
  }

  /** Which second of its clip a moment shows. */
  const recorded = (seconds: number) => (brightness(at(film, seconds), CLOCK) - 20) / CLOCK_STEP
  const reddish = (picture: Picture) => color(picture, MIDDLE)[2] - color(picture, MIDDLE)[1]

  test('shows each part for its time, at its pace', () => {
    expect(film.seconds).toBeCloseTo(31, 1)
    for (const [seconds, shows] of [
      [1, 7],
      [7, 13],
      [9, 0.5],
      [15, 3.5],
      [22, 9],
      [24, 11],
    ] as const)
      expect(Math.abs(recorded(seconds) - shows), `${seconds} s`).toBeLessThan(0.2)
  })

  test('the photo is a black and white flashback, and nothing else is', () => {
    for (const seconds of [17, 18.5, 20]) expect(saturation(at(film, seconds), MIDDLE)).toBeLessThan(3)
    for (const seconds of [4, 12, 23]) expect(saturation(at(film, seconds), MIDDLE)).toBeGreaterThan(15)
    expect(reddish(at(film, 4))).toBeGreaterThan(15)
  })

  test('fades through black between the parts', () => {
    for (const cut of PARTS.slice(1, 4)) {
      expect(brightness(at(film, cut), MIDDLE), `${cut} s`).toBeLessThan(40)
      for (const beside of [-0.5, 0.5]) expect(brightness(at(film, cut + beside), MIDDLE)).toBeGreaterThan(45)
    }
  })

  test('ends with five lines that roll up over black', () => {
    const [begin = 0, end = 0] = PARTS.slice(4)
    for (const seconds of [begin + 0.5, begin + 3, end - 0.1])
      for (const x of [0, 0.95])
        expect(brightness(at(film, seconds), { x, y: 0, width: 0.05, height: 1 })).toBeLessThan(22)
    expect(said).toContain('too fast to read')
    // how high the words stand: their middle rises evenly
    const heights = [1.2, 2, 2.8, 3.6].map((after) => middleOfInk(at(film, begin + after)))
    for (const [i, height] of heights.slice(1).entries()) expect(height).toBeLessThan((heights[i] ?? 0) - 8)
    const steps = [0.1, 0.2, 0.3].map((after) => topOfInk(at(film, begin + 2.5 + after)))
    expect(Math.abs((steps[0] ?? 0) - 2 * (steps[1] ?? 0) + (steps[2] ?? 0))).toBeLessThanOrEqual(2)
  })

  /** Rows with words. */
  function inkedRows({ y: { width, height, samples } }: Picture): number[] {
    const rows = Array.from({ length: height }, (_, row) => row)
    return rows.filter((row) => samples.subarray(row * width, (row + 1) * width).some((value) => value > 110))
  }
  const topOfInk = (picture: Picture) => inkedRows(picture)[0] ?? 180
  function middleOfInk(picture: Picture): number {
    const rows = inkedRows(picture)
    return ((rows[0] ?? 180) + (rows.at(-1) ?? 180)) / 2
  }
})
