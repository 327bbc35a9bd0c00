import { expect, test } from 'vitest'
import type { Params } from '../../../src/engine/edit/operation.ts'
import { at, type Picture } from './film.ts'
import { operation } from './operation.ts'
import { brightness, named, rgb } from './see.ts'
import { openStudio } from './studio.ts'

/** What a photo lets through of clips and overlays, by the brightness of places. */

const studio = openStudio('white.png', 'gray.png', 'lime.png', 'disc.png', 'box.png', 'logo.png', 'red.mp4')

const spot = (x: number, y: number) => ({ x: x - 0.02, y: y - 0.02, width: 0.04, height: 0.04 })
const light = (picture: Picture, x: number, y: number) => brightness(picture, spot(x, y))

operation(studio, 'mask', (apply) => {
  const white = () => studio.timeline(['white.png'])
  const masked = async (params: Omit<Params<'mask'>, 'clip'>) =>
    at((await apply(await white(), { clip: 1, ...params })).after, 1)

  test('of a clip: by the alpha of a photo that has any, in its own shape, before the background', async () => {
    const picture = await masked({ asset: 'disc.png' })
    // the disc is 72 px wide and high, in the middle of 160x90
    expect(light(picture, 0.5, 0.5)).toBeGreaterThan(230)
    expect(light(picture, 0.5, 0.14)).toBeGreaterThan(230)
    for (const [x, y] of [
      [0.05, 0.5],
      [0.25, 0.5],
      [0.3, 0.15],
    ] as const)
      expect(light(picture, x, y)).toBeLessThan(20)
  })

  test('by the brightness of one that has none', async () => {
    const picture = await masked({ asset: 'box.png' })
    expect(light(picture, 0.5, 0.5)).toBeGreaterThan(230)
    // a brightness of 32 of 255 lets an eighth through
    expect(light(picture, 0.1, 0.1)).toBeCloseTo(16 + (219 * 32) / 255, -1)
  })

  test('inverted, and by alpha where that is said', async () => {
    const inverted = await masked({ asset: 'box.png', invert: true })
    expect(light(inverted, 0.5, 0.5)).toBeLessThan(20)
    expect(light(inverted, 0.1, 0.1)).toBeGreaterThan(200)
    // white and magenta, of which only the left half is there
    const luma = await masked({ asset: 'logo.png', by: 'luma' })
    const alpha = await masked({ asset: 'logo.png', by: 'alpha' })
    expect(light(alpha, 0.4, 0.5)).toBeGreaterThan(230)
    expect(light(luma, 0.4, 0.5)).toBeCloseTo(16 + 219 * 0.285, -1)
    for (const picture of [alpha, luma]) expect(light(picture, 0.65, 0.5)).toBeLessThan(20)
  })

  test('of an overlay, which is then seen through', async () => {
    const add = { op: 'add_overlay', params: { asset: 'lime.png', position: 'center', scale: 0.5 } } as const
    const draft = await studio.edited(await white(), add)
    const overlay = draft.overlays[0]?.id ?? ''
    const { after } = await apply(draft, { overlay, asset: 'disc.png' })
    expect(named(at(after, 1), 0.5, 0.5)).toBe('lime')
    expect(named(at(after, 1), 0.3, 0.5)).toBe('white')
    const shadow = { op: 'update_overlay', params: { match: overlay, shadow: true, opacity: 0.5 } } as const
    const half = at(
      await studio.film(await studio.edited(draft, { op: 'mask', params: { overlay, asset: 'disc.png' } }, shadow)),
      1,
    )
    const [red, green] = rgb(half, spot(0.5, 0.5))
    expect([Math.round(red / 64), Math.round(green / 64)]).toEqual([2, 4])
  })

  test('goes with its clip through a split, a move, a transition, and is taken away', async () => {
    const draft = await studio.timeline(['white.png', 'red.mp4'])
    const edits = [
      { op: 'mask', params: { clip: 1, asset: 'disc.png' } },
      { op: 'split', params: { clip: 1, at: 1 } },
      { op: 'set_transition', params: { type: 'fade', duration: 0.4 } },
      { op: 'ken_burns', params: { clip: 1, direction: 'in', amount: 0.2 } },
    ] as const
    const cut = await studio.edited(draft, ...edits)
    const film = await studio.film(cut)
    for (const time of [0.3, 1.3]) {
      expect(light(at(film, time), 0.5, 0.5)).toBeGreaterThan(230)
      expect(light(at(film, time), 0.1, 0.5)).toBeLessThan(20)
    }
    const bare = await studio.edited(cut, { op: 'mask', params: { clip: 'all', asset: 'none' } })
    expect(light(at(await studio.film(bare), 0.3), 0.1, 0.5)).toBeGreaterThan(230)
  })

  test('a video is no mask', async () => {
    const { problems } = await studio.edit(await white(), { op: 'mask', params: { clip: 1, asset: 'red.mp4' } })
    expect(problems.join()).toContain('needs a photo')
  })
})
