import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeMedia } from '../../engine/media/make.ts'
import { at, type Film, type Plane } from '../../engine/operations/film.ts'
import { pitch } from '../../engine/operations/hear.ts'
import { rgb, saturation } from '../../engine/operations/see.ts'
import { rms } from '../../engine/sound/listen.ts'
import { distance } from './measure.ts'
import { colourPhoto, openDesk } from './project.ts'

/**
 * A slideshow with title, music, transitions: "No, the other one, I meant the third photo." "The title two seconds later, in gold
 * rather than yellow." "Swap the first two, the title stays where it is." "Undo only the music change." "Put the first photo at the
 * end." "All texts red but the last." "Shorten everything to 12 seconds and leave the title alone." "Replace the second photo with this
 * one, keep the rest."
 */
describe('corrections of a slideshow', () => {
  const COLOURS = {
    lake: [0xb0, 0x60, 0x60],
    wood: [0x30, 0x90, 0x40],
    hill: [0x30, 0x50, 0xc0],
    town: [0x50, 0x50, 0x50],
  }
  const NEW = [0xf0, 0xc0, 0x20]

  let film: Film
  let corrected: string
  let texts: { name: string; start_ms: number; duration_ms: number }[]
  beforeAll(async () => {
    const desk = await openDesk()
    const photo = (name: string, colour: number[]) =>
      colourPhoto(desk.folder, `${name}.png`, `0x${Buffer.from(colour).toString('hex')}`)
    const files = await Promise.all(Object.entries(COLOURS).map(([name, colour]) => photo(name, colour)))
    files.push(
      await photo('new', NEW),
      await tone(desk.folder, 'song.wav', 300),
      await tone(desk.folder, 'other.wav', 500),
    )
    const project = await desk.project('Slides', files)
    await project.edit(
      { op: 'set_canvas', width: 320, height: 180, fit: 'crop' },
      { op: 'build_sequence', assets: Object.keys(COLOURS).map((name) => `${name}.png`), each: 4 },
      { op: 'set_transition', type: 'fade', duration: 0.4 },
      { op: 'add_text', text: 'Our holiday', start: 1, end: 3, color: '#FFFF00' },
      { op: 'add_text', text: 'Woods', start: 5, end: 7 },
      { op: 'add_text', text: 'Hills', start: 9, end: 11 },
      { op: 'add_text', text: 'Goodbye', start: 13, end: 15 },
      { op: 'apply_filter', target: 2, name: 'grayscale' },
      { op: 'add_bgm', asset: 'song.wav' },
    )
    await project.edit({ op: 'replace_bgm', asset: 'other.wav' }, { op: 'set_volume', target: 'bgm', level: 0.3 })
    await project.say('Swap the first two photos')
    corrected = await project.edit(
      { op: 'undo', version: 2 },
      { op: 'remove_filter', target: 'wood.png' },
      { op: 'apply_filter', target: 'hill.png', name: 'grayscale' },
      { op: 'update_text', match: 't1', start: 3, end: 5, color: '#FFD700' },
      { op: 'move', clip: 1, to: 4 },
      ...['t1', 't2', 't3'].map((match) => ({ op: 'update_text', match, color: '#FF0000' })),
      { op: 'set_total_duration', duration: 12 },
      { op: 'replace_clip', clip: 2, asset: 'new.png' },
      { op: 'update_text', match: 't1', start: 3, end: 5 },
    )
    film = await project.film()
    const tracks = (await project.state()).tracks as { type: string; segments: typeof texts }[]
    texts = tracks.find(({ type }) => type === 'text')?.segments ?? []
  })

  /** where no text is */
  const EDGE = { x: 0, y: 0, width: 1, height: 0.15 }

  test('the photos come in their new order, three seconds each, the new one with the look of the one before', () => {
    expect(film.pictures).toHaveLength(360)
    const [lake, second, town, wood] = [1.5, 4.5, 7.5, 10.5].map((time) => at(film, time))
    if (!lake || !second || !town || !wood) throw new Error('a photo is missing')
    expect(distance(rgb(lake, EDGE), COLOURS.lake)).toBeLessThan(12)
    expect(distance(rgb(town, EDGE), COLOURS.town)).toBeLessThan(12)
    expect(distance(rgb(wood, EDGE), COLOURS.wood)).toBeLessThan(12)
    expect(saturation(second, EDGE)).toBeLessThan(3)
    expect(rgb(second, EDGE)[1]).toBeGreaterThan(150)
  })

  test('only the music change is undone', () => {
    expect(corrected).toContain('Undid what version 2 changed')
    expect(pitch(film.sound, 4, 8)).toBeCloseTo(300, -1)
    // not at 30 %, beside which -14 LUFS is three times as loud
    expect(rms(film.sound, 4, 8)).toBeGreaterThan(0.1)
  })

  test('the title stands two seconds later, and where it was after all', () => {
    expect(corrected).toContain('colour #FFFF00 → #FFD700')
    expect(texts.find(({ name }) => name === 'Our holiday')).toMatchObject({ start_ms: 3000, duration_ms: 2000 })
    expect(red(at(film, 3.5))).toBeGreaterThan(8)
    expect(red(at(film, 4.6))).toBeGreaterThan(8)
    expect(red(at(film, 2.9))).toBe(0)
  })

  test('all texts are red but the last', () => {
    expect(texts).toHaveLength(4)
    for (const { name, start_ms, duration_ms } of texts) {
      const picture = at(film, (start_ms + duration_ms / 2) / 1000)
      if (name === 'Goodbye') expect(count(picture.y, 225)).toBeGreaterThan(8)
      else expect(red(picture), name).toBeGreaterThan(8)
    }
    const last = texts.find(({ name }) => name === 'Goodbye')
    if (!last) throw new Error('the last text is gone')
    expect(red(at(film, (last.start_ms + last.duration_ms / 2) / 1000))).toBe(0)
  })
})

/** Samples of pure red. */
const red = ({ v }: { v: Plane }) => count(v, 205)

const count = ({ samples }: Plane, above: number) => samples.filter((sample) => sample > above).length

async function tone(folder: string, name: string, hertz: number): Promise<string> {
  const path = join(folder, name)
  const graph = `sine=f=${hertz}:d=20:r=48000,volume=4,pan=stereo|c0=c0|c1=c0,aformat=s16`
  await makeMedia(path, { audio: { graph, encoder: 'pcm_s16le' } })
  return path
}
