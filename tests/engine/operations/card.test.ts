import { describe, expect, test } from 'vitest'
import { parseEdits } from '../../../src/edits/parse.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { at } from './film.ts'
import { changed, inkOf } from './ink.ts'
import { operation } from './operation.ts'
import { brightness, difference, rgb, saturation, sharpness } from './see.ts'
import { openStudio } from './studio.ts'

/** Clips that are no file. Canvases of 160x90, photos of 2 s. */

const studio = openStudio('gray.png', 'red.mp4', 'box.png')
const lengths = ({ clips }: Draft) => clips.map(({ kind, frames }) => `${kind} ${frames / 30}`)
const plain = () => studio.timeline(['gray.png'])
const BLUE = { background: '#0000FF', duration: 1 } as const

operation(studio, 'card', (apply) => {
  test('lines one below the other on a colour, the first large, line breaks kept', async () => {
    const { draft, after } = await apply(await plain(), { ...BLUE, lines: ['Hill', 'one\ntwo'], before: 1 })
    expect(lengths(draft)).toEqual(['card 1', 'image 2'])
    const bare = await studio.film(await studio.edited(await plain(), { op: 'card', params: { ...BLUE, before: 1 } }))
    const [red, green, blue] = rgb(at(after, 0.5), { x: 0, y: 0, width: 0.1, height: 0.1 })
    expect([red < 12, green < 12, blue > 240]).toEqual([true, true, true])
    const ink = changed(at(after, 0.5), at(bare, 0.5)) ?? expect.fail('no letters')
    // three rows: one of 10 px and two of 6
    expect(ink.bottom - ink.top).toBeGreaterThan(20)
    expect(Math.abs((ink.left + ink.right) / 2 - 80)).toBeLessThan(3)
    expect(difference(at(after, 1.5), at(bare, 1.5))).toBeLessThan(0.5)
  })

  test('sizes and colours by line, and all of them at a position', async () => {
    const { after } = await apply(await plain(), {
      ...BLUE,
      lines: [
        { text: 'HHH', size: 0.4, color: '#FFFF00' },
        { text: 'HH', size: 0.1 },
      ],
      position: 'top-left',
    })
    const bare = await studio.film(await studio.edited(await plain(), { op: 'card', params: BLUE }))
    const ink = changed(at(after, 2.5), at(bare, 2.5)) ?? expect.fail('no letters')
    expect([ink.left < 14, ink.top < 18, ink.right < 110, ink.bottom > 50]).toEqual(Array(4).fill(true))
    const [red, green, blue] = rgb(at(after, 2.5), { x: 0.073, y: 0.2, width: 0.02, height: 0.2 })
    expect([red > 150, green > 150, blue < 120]).toEqual([true, true, true])
  })

  test('colours that run into each other', async () => {
    const { after } = await apply(await plain(), { background: ['#FF0000', '#0000FF'], at: 0, duration: 1 })
    const [top, bottom] = [0, 0.95].map((y) => rgb(at(after, 0.5), { x: 0.4, y, width: 0.2, height: 0.05 }))
    expect(top?.[0]).toBeGreaterThan(200)
    expect(bottom?.[2]).toBeGreaterThan(200)
  })

  test('the picture of a file or of a clip behind it, out of focus and darker', async () => {
    const { before, after } = await apply(await studio.timeline(['box.png']), { background: 'box.png', duration: 1 })
    expect(sharpness(at(after, 2.5))).toBeLessThan(sharpness(at(before, 1)) / 2)
    expect(brightness(at(after, 2.5)) - 16).toBeLessThan(0.6 * (brightness(at(before, 1)) - 16))
    const red = await apply(await studio.timeline(['red.mp4']), { background: 1, from: 1.8, duration: 1 })
    expect(saturation(at(red.after, 2.5))).toBeGreaterThan(10)
    expect(red.draft.clips[1]?.card?.ground).toMatchObject({ mediaId: 'm-red.mp4', at: 1.8 })
  })

  test('it splits the clip that runs where it is put, and stands before or after one', async () => {
    const film = await studio.timeline(['red.mp4', 'gray.png'])
    expect(lengths((await apply(film, { ...BLUE, at: 0.5 })).draft)).toEqual([
      'video 0.5',
      'card 1',
      'video 1.5',
      'image 2',
    ])
    expect(lengths((await apply(film, { ...BLUE, after: 1 })).draft)).toEqual(['video 2', 'card 1', 'image 2'])
  })

  test('without a length it stands as long as it takes to read', async () => {
    const { draft } = await studio.edit(await plain(), { op: 'card', params: { lines: 'Hello' } })
    const long = await studio.edit(draft, { op: 'card', params: { lines: Array(10).fill('Ten letters or so') } })
    expect(lengths(long.draft).slice(1)).toEqual(['card 3', 'card 9.4'])
    const quick = await studio.edit(draft, { op: 'card', params: { lines: 'These are too many words', duration: 1 } })
    expect(quick.changes.join()).toContain('too short to read: 2.2 s would be enough')
  })

  test.each([
    ['no lines', { lines: [] }, 'a text, or a list of 1 to 20 lines'],
    ['an empty line', { lines: ['A', ''] }, 'a text, or a list'],
    ['no length', { duration: 0 }, 'above 0'],
    ['two places', { at: 1, before: 1 }, 'give only one of at, before and after'],
  ])('%s is refused', (_, params, says) => {
    expect(parseEdits({ op: 'card', ...params })).toMatchObject({ fault: { problem: expect.stringContaining(says) } })
  })

  test('300 letters without a space stay within the canvas; a moment needs a picture', async () => {
    const { after } = await apply(await plain(), { ...BLUE, lines: 'W'.repeat(300) })
    const bare = await studio.film(await studio.edited(await plain(), { op: 'card', params: BLUE }))
    const ink = changed(at(after, 2.5), at(bare, 2.5)) ?? expect.fail('no letters')
    expect([ink.left > 5, ink.right < 154, ink.top > 3, ink.bottom < 86]).toEqual(Array(4).fill(true))
    const { problems } = await studio.edit(await plain(), { op: 'card', params: { ...BLUE, from: 1 } })
    expect(problems).toEqual(['There is no video behind the card, so there is no moment to choose.'])
  })
})

operation(studio, 'update_card', (apply) => {
  test('other words, another ground, another place', async () => {
    const film = await studio.edited(await plain(), { op: 'card', params: { ...BLUE, lines: 'Hill' } })
    const { before, after, draft } = await apply(film, { clip: 2, lines: ['Valley', 'x'], background: '#FFFFFF' })
    expect(draft.clips[1]).toMatchObject({ name: 'Valley', frames: 30 })
    expect(brightness(at(after, 2.5))).toBeGreaterThan(brightness(at(before, 2.5)) + 80)
    // letters that were white are dark now
    const white = await studio.film(
      await studio.edited(draft, { op: 'update_card', params: { clip: 2, color: '#FFFFFF' } }),
    )
    expect(inkOf(at(after, 2.5), at(white, 2.5))).toBeGreaterThan(60)
    const { problems } = await studio.edit(draft, { op: 'update_card', params: { clip: 1, lines: 'A' } })
    expect(problems).toEqual(['Clip 1 (gray.png) is not a card; replace_clip puts another file in its place.'])
  })
})

describe('a card is a clip as any other', () => {
  const film = async () =>
    studio.edited(await studio.timeline(['red.mp4']), { op: 'card', params: { ...BLUE, lines: 'Hill', duration: 2 } })

  test('trimmed, split, moved, repeated, with a transition', async () => {
    const cut = await studio.edited(
      await film(),
      { op: 'trim', params: { clip: 2, start: 0.5 } },
      { op: 'duplicate', params: { clip: 2, times: 1, to: 1 } },
      { op: 'set_transition', params: { type: 'fade', duration: 0.4 } },
    )
    expect(lengths(cut)).toEqual(['card 1.5', 'video 2', 'card 1.5'])
    const { pictures } = await studio.film(cut)
    expect(pictures).toHaveLength(150)
    const seen = await studio.film(cut)
    expect(difference(at(seen, 0.5), at(seen, 4.5))).toBeLessThan(1)
    // halfway through the fade there is some of both
    const blue = (seconds: number) => rgb(at(seen, seconds))[2]
    expect(blue(1.5)).toBeLessThan(blue(0.5) - 40)
    expect(blue(1.5)).toBeGreaterThan(blue(2.5) + 40)
    const parts = await studio.edited(await film(), { op: 'split', params: { clip: 2, at: 1 } })
    expect(parts.clips.map(({ name, origin }) => [name, origin !== null])).toEqual([
      ['red.mp4', false],
      ['Hill', true],
      ['Hill', true],
    ])
  })

  test('moved by a camera, coloured, turned, cut and faded like a photo', async () => {
    const still = await studio.film(await film())
    const done = async (...edits: Parameters<typeof studio.edited>[1][]) =>
      studio.film(await studio.edited(await film(), ...edits))
    const zoomed = await done({ op: 'ken_burns', params: { clip: 2, direction: 'in', amount: 1 } })
    const grown = (film: typeof still) => changed(at(film, 3.9), at(film, 3.9))
    expect(grown(zoomed)).toBeUndefined()
    expect(inkOf(at(zoomed, 3.9), at(still, 3.9))).toBeGreaterThan(40)
    const gray = await done({ op: 'apply_filter', params: { target: 2, name: 'grayscale' } })
    expect(saturation(at(gray, 3))).toBeLessThan(3)
    const mirrored = await done({ op: 'flip', params: { clip: 2, axis: 'horizontal' } })
    expect(inkOf(at(mirrored, 3), at(still, 3))).toBeGreaterThan(10)
    const faded = await done({ op: 'fade_video', params: { target: 2, out: 1 } })
    expect(brightness(at(faded, 3.95))).toBeLessThan(brightness(at(still, 3.95)) - 8)
  })

  test('without sound or speed, and no part of a layout', async () => {
    const draft = await film()
    for (const [edit, says] of [
      [{ op: 'detach_audio', params: { clip: 2 } }, 'none of it can be heard'],
      [{ op: 'set_speed', params: { clip: 2, factor: 2 } }, 'Photos have no speed'],
      [{ op: 'layout', params: { type: 'side_by_side', files: [2, 'gray.png'] } }, 'is a card'],
    ] as const)
      expect((await studio.edit(draft, edit as never)).problems.join()).toContain(says)
  })
})
