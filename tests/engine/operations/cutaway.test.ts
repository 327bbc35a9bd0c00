import { expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { at, type Film } from './film.ts'
import { melody, silences } from './hear.ts'
import { operation } from './operation.ts'
import { named, origin, rgb, story } from './see.ts'
import { type AnyEdit, openStudio } from './studio.ts'

/** Pictures in place of others whose sound goes on. red.mp4 has 440 Hz, green.mp4 660 Hz, blue.mp4 880 Hz. */

const studio = openStudio('red.mp4', 'green.mp4', 'blue.mp4', 'lime.png', 'magenta.png', 'white.png')
const after = async (draft: Draft, ...edits: AnyEdit[]): Promise<Film> => {
  let now = draft
  for (const edit of edits) now = await studio.edited(now, edit)
  return studio.film(now)
}
/** What is seen every tenth of a second where it is one of the photos. */
const photos = (film: Film) =>
  Array.from({ length: Math.round(film.seconds * 10) }, (_, i) => named(at(film, i / 10 + 0.05), 0.5, 0.5))
    .map((name) => (name === 'lime' || name === 'magenta' ? name : '-'))
    .join(' ')
    .replace(/(\S+)( \1)+/g, (all, name) => `${name}*${all.split(' ').length}`)

operation(studio, 'cutaway', (apply) => {
  test('a photo over a part of a clip, whose sound goes on, beneath what is laid over the film', async () => {
    const film = await studio.timeline(['red.mp4', 'green.mp4'], {
      op: 'add_overlay',
      params: { asset: 'white.png', position: 'top-left', scale: 0.2 },
    })
    const { before, after, draft } = await apply(film, { asset: 'lime.png', clip: 2, start: 0.5, end: 1.2 })
    expect(photos(after)).toBe('-*25 lime*7 -*8')
    expect(after.sound).toEqual(before.sound)
    expect(rgb(at(after, 2.8), { x: 0.06, y: 0.1, width: 0.05, height: 0.05 }).every((side) => side > 230)).toBe(true)
    expect(draft.overlays.map(({ cutaway }) => cutaway !== null)).toEqual([true, false])
    expect(origin(at(after, 3.3))).toEqual(origin(at(before, 3.3)))
  })

  test('a video plays from its moment on, is heard no more than before, and fits as was said', async () => {
    const film = await studio.timeline(['red.mp4'])
    const { before, after } = await apply(film, { asset: 'blue.mp4', start: 0.5, duration: 0.5, from: 1 })
    expect(story(after)).toEqual(['red 0-14', 'blue 30-44', 'red 30-59'])
    expect(after.sound).toEqual(before.sound)
    const padded = await studio.film(
      await studio.edited(film, { op: 'cutaway', params: { asset: 'magenta.png', clip: 1, fit: 'pad' } }),
    )
    expect([0.05, 0.5, 0.95].map((x) => named(at(padded, 1), x, 0.5))).toEqual(['black', 'magenta', 'black'])
  })

  test('goes with what it covers: cut, split and moved, parted by another clip, paced', async () => {
    const covered = await studio.timeline(['red.mp4', 'green.mp4'], {
      op: 'cutaway',
      params: { asset: 'lime.png', clip: 1, start: 0.8, end: 1.6 },
    })
    expect(photos(await after(covered, { op: 'cut_range', params: { from: 0.3, to: 1 } }))).toBe('-*3 lime*6 -*24')
    expect(photos(await after(covered, { op: 'move', params: { clip: 1, to: 2 } }))).toBe('-*28 lime*8 -*4')
    const parted = await after(covered, { op: 'insert', params: { asset: 'blue.mp4', at: 1.2 } })
    expect(photos(parted)).toBe('-*8 lime*4 -*20 lime*4 -*24')
    expect(photos(await after(covered, { op: 'set_speed', params: { clip: 1, factor: 2 } }))).toBe('-*4 lime*4 -*22')
    const split = await after(covered, { op: 'split', params: { at: 1.2 } }, { op: 'delete', params: { clip: 1 } })
    expect(photos(split)).toBe('lime*4 -*24')
  })

  test('fades in over what it covers, a transition of that included, and is as bright in both ways of painting it', async () => {
    const film = await studio.timeline(
      ['red.mp4', 'green.mp4'],
      { op: 'set_transition', params: { type: 'fade', duration: 0.8, scope: 'all' } },
      { op: 'cutaway', params: { asset: 'white.png', start: 1.8, end: 3 } },
    )
    const soft = await after(film, { op: 'update_overlay', params: { match: 'o1', fade_in: 0.4 } })
    const bright = [1.7, 2, 2.3, 2.9, 3.2].map((time) => rgb(at(soft, time))[1])
    expect(bright[1]).toBeGreaterThan((bright[0] ?? 0) + 30)
    expect(bright[1]).toBeLessThan(240)
    expect(bright.slice(2, 4).every((green) => green > 250)).toBe(true)
    expect(bright[4]).toBeLessThan(200)
    const hard = await studio.film(film)
    expect(rgb(at(hard, 1.85))[1]).toBeGreaterThan(250)
    expect(rgb(at(hard, 2.9))).toEqual(rgb(at(soft, 2.9)))
    expect(soft.sound).toEqual(hard.sound)
  })

  test('what is too long for what it covers is cut off, and that said', async () => {
    const film = await studio.timeline(['red.mp4', 'green.mp4'])
    const said = async (params: Extract<AnyEdit, { op: 'cutaway' }>['params']) => {
      const { changes, problems } = await studio.edit(film, { op: 'cutaway', params })
      return [...changes, ...problems].join()
    }
    expect(await said({ asset: 'lime.png', clip: 1, start: 1, duration: 9 })).toBe(
      'lime.png shown instead of Clip 1 (red.mp4) at 1-2 s, while the sound goes on; only until 2 s, the end of Clip 1 (red.mp4)',
    )
    expect(await said({ asset: 'blue.mp4', start: 0.5, duration: 3, from: 1.5 })).toContain('at 0.5-1 s')
    expect(await said({ asset: 'blue.mp4', start: 0.5, duration: 3, from: 1.5 })).toContain('is only 0.5 s long')
    expect(await said({ asset: 'blue.mp4', start: 0.5, from: 3 })).toContain('shorter than that')
  })
})

operation(studio, 'freeze', (apply) => {
  test('over a stretch: the picture stands while the sound goes on', async () => {
    const film = await studio.timeline(['red.mp4', 'green.mp4'])
    const { before, after: frozen, draft } = await apply(film, { clip: 1, from: 0.5, to: 1.5 })
    expect(story(frozen)).toEqual(['red 0-15 in 45', 'red 45-59', 'green 0-59'])
    expect(frozen.sound).toEqual(before.sound)
    // a look of the clip is one of its frame
    const gray = await after(draft, { op: 'apply_filter', params: { name: 'grayscale', target: 1 } })
    const [red, , blue] = rgb(at(gray, 1))
    expect(Math.abs(red - blue)).toBeLessThan(3)
    const moved = await after(draft, { op: 'move', params: { clip: 1, to: 2 } })
    expect(story(moved)).toEqual(['green 0-59', 'red 0-15 in 45', 'red 45-59'])
  })

  test('over a stretch of what is zoomed, muted, and no further than its clip', async () => {
    const near = { box: { x: 0, y: 0, width: 0.5, height: 0.5 }, ramp: 0 }
    const zoomed = await studio.timeline(['red.mp4', 'green.mp4'], { op: 'zoom_to', params: { clip: 1, ...near } })
    const { changes } = await studio.edit(zoomed, { op: 'freeze', params: { from: 1, to: 3, sound: 'mute' } })
    expect(changes[0]).toContain('held still at 1-2 s, muted; only until 2 s')
    const { after: frozen } = await apply(zoomed, { from: 1, to: 3, sound: 'mute' })
    expect(silences(frozen.sound)).toEqual([[1, 2]])
    expect(melody(frozen.sound)).toEqual([440, 440, 0, 0, 660, 660, 660, 660])
    expect(origin(at(frozen, 1.9))).toEqual({ clip: 'red', frame: 30 })
  })
})
