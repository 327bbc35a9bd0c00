import { beforeAll, describe, expect, test } from 'vitest'
import { at, type Film, type Picture } from '../../engine/operations/film.ts'
import { changed } from '../../engine/operations/ink.ts'
import { type Box, brightness, rgb } from '../../engine/operations/see.ts'
import { colourClip, openDesk } from './project.ts'

/**
 * "These two clips side by side as long as the shorter, BEFORE and AFTER at the top of their halves all the way, large, on a dark
 * plate, not over faces. Then the same stacked, for a phone."
 */
describe('before and after, side by side and stacked', () => {
  const SHORTER = 3
  let wide: { film: Film; plain: Film }
  let tall: { film: Film; plain: Film }

  beforeAll(async () => {
    const desk = await openDesk()
    const before = await colourClip(desk.folder, 'before.mp4', '0xB06030', 5)
    const after = await colourClip(desk.folder, 'after.mp4', '0x3060B0', SHORTER)
    const project = await desk.project('Before and after', [before, after])
    const label = { start: 0, end: 'end', size: 'large', background: '#000000C0', animation: 'none' }
    await project.edit(
      { op: 'set_canvas', width: 320, height: 180 },
      { op: 'layout', type: 'side_by_side', left: 'before.mp4', right: 'after.mp4' },
      { op: 'add_text', text: 'BEFORE', position: [0.25, 0.12], ...label },
      { op: 'add_text', text: 'AFTER', position: [0.75, 0.12], ...label },
    )
    const film = await project.film()
    await project.edit(
      { op: 'set_canvas', width: 180, height: 320 },
      { op: 'layout', type: 'stacked', top: 'before.mp4', bottom: 'after.mp4' },
      { op: 'update_text', match: 't1', position: [0.5, 0.07] },
      { op: 'update_text', match: 't2', position: [0.5, 0.57] },
    )
    const stacked = await project.film()
    await project.edit({ op: 'remove_text', all: true })
    tall = { film: stacked, plain: await project.film() }
    await project.say('undo')
    await project.say('undo')
    await project.say('Remove all texts.')
    wide = { film, plain: await project.film() }
  })

  /** What a picture shows: the clip of the first half, of the second, or neither. */
  const shows = (picture: Picture, box: Box) => {
    const [red, , blue] = rgb(picture, box)
    return red - blue > 60 ? 'before' : blue - red > 60 ? 'after' : 'neither'
  }
  const strip = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

  test('lasts as long as the shorter of them', () => {
    for (const { film } of [wide, tall]) expect(film.pictures).toHaveLength(SHORTER * 30)
  })

  test('fills one half with each, to the middle', () => {
    for (const seconds of [0.1, 1.5, 2.9]) {
      const [flat, high] = [at(wide.plain, seconds), at(tall.plain, seconds)]
      for (const y of [0.02, 0.5, 0.95]) {
        expect(shows(flat, strip(0, y, 0.49, 0.03))).toBe('before')
        expect(shows(flat, strip(0.51, y, 0.49, 0.03))).toBe('after')
      }
      for (const x of [0.02, 0.5, 0.95]) {
        expect(shows(high, strip(x, 0, 0.03, 0.49))).toBe('before')
        expect(shows(high, strip(x, 0.51, 0.03, 0.49))).toBe('after')
      }
    }
  })

  test.each([
    { name: 'side by side', of: () => wide, halves: [strip(0, 0, 0.5, 1), strip(0.5, 0, 0.5, 1)] },
    { name: 'stacked', of: () => tall, halves: [strip(0, 0, 1, 0.5), strip(0, 0.5, 1, 0.5)] },
  ])('has its words at the top of its half all the way, on a dark plate: $name', ({ of, halves }) => {
    const { film, plain } = of()
    for (const half of halves) {
      for (const seconds of [0, 1.5, 2.97]) {
        const label = plateIn(at(film, seconds), at(plain, seconds), half)
        // in its half alone, in the upper third of it, and large
        expect(label.y).toBeGreaterThan(half.y)
        expect(label.y + label.height).toBeLessThan(half.y + half.height / 3)
        expect(label.x).toBeGreaterThan(half.x)
        expect(label.x + label.width).toBeLessThan(half.x + half.width)
        expect(label.width).toBeGreaterThan(half.width / 3)
        expect(Math.abs(label.x + label.width / 2 - (half.x + half.width / 2))).toBeLessThan(0.02)
        // white on dark
        const edge = strip(label.x + 0.01, label.y + label.height / 2, 0.01, 0.01)
        expect(brightness(at(film, seconds), edge)).toBeLessThan(60)
        expect(brightness(at(film, seconds), label)).toBeGreaterThan(60)
      }
    }
  })

  /** The box around what a label changes in one half of the picture, in shares. */
  function plateIn(picture: Picture, without: Picture, half: Box): Box {
    const { width, height } = picture.y
    const only = (each: Picture): Picture => {
      const samples = each.y.samples.map((value, i) => {
        const [x, y] = [(i % width) / width, Math.floor(i / width) / height]
        return x >= half.x && x < half.x + half.width && y >= half.y && y < half.y + half.height ? value : 0
      })
      return { ...each, y: { width, height, samples } }
    }
    const edges = changed(only(picture), only(without))
    if (!edges) throw new Error('no label')
    const { left, right, top, bottom } = edges
    return {
      x: left / width,
      y: top / height,
      width: (right + 1 - left) / width,
      height: (bottom + 1 - top) / height,
    }
  }
})
