import { expect, test } from 'vitest'
import type { Box } from '../../../src/edits/values/box.ts'
import { THEMES, type ThemeName } from '../../../src/edits/values/themes.ts'
import { area, common } from '../../../src/engine/check/box.ts'
import { writtenIn } from '../../../src/engine/check/written.ts'
import type { Operation } from '../../../src/engine/edit/operation.ts'
import { boxesOf, CANVASES, openMaking, type Planned, planned, type Shape } from './making.ts'
import { PHOTOS } from './photos.ts'
import { framesOf, isWhole, shownIn } from './shown.ts'

/** Films of photos of all kinds, whose subjects are known by hand: those are nearly always whole, and no text stands on a head or on another text. */

const making = openMaking(PHOTOS)
const CAPTIONS = { id: 'm10', name: 'beach.srt', kind: 'subtitle', path: '', hash: '', sizeBytes: 1 } as const
const words = { title: 'Wild Days', texts: ['Into the forest', 'Meet the locals'], closing: 'Come along' }
const also: Operation[] = [
  { op: 'add_captions', params: { source: CAPTIONS.name } },
  { op: 'lower_third', params: { name: 'Anna Berg', role: 'Founder', start: 16, duration: 4 } },
]
const A_FILM = 6

const FILMS = Math.ceil(Object.keys(PHOTOS).length / A_FILM)

/** Of some of the photos: the first, the ninth and so on. */
function filmOf(film: number, shape: Shape, params: { theme?: ThemeName } = {}): Planned {
  const some = making.media.filter((_, i) => i % FILMS === film)
  return planned([...some, CAPTIONS], CANVASES[shape], { duration: 24, ...words, ...params }, ...also)
}

/** Share of frames in which something of a subject may be outside */
const CUT = 0.05
/** Part of a head that a text may touch: heads were drawn with their hair and hats */
const TOUCHING = 0.15
const coveredOf = (head: Box, text: Box) => area(common(head, text)) / area(head)

const SHAPES = Object.keys(CANVASES) as Shape[]

test.each(SHAPES)('in %s', async (shape) => {
  const made = Array.from({ length: FILMS }, (_, film) => filmOf(film, shape))
  const shown = made.flatMap(shownIn)
  expect(new Set(shown.map(({ name }) => name)).size).toBeGreaterThanOrEqual(45)
  const cut = shown.filter((each) => !isWhole(each))
  expect(framesOf(cut) / framesOf(shown), JSON.stringify(cut)).toBeLessThanOrEqual(CUT)

  const faults: string[] = []
  for (const film of made) {
    const boxes = await boxesOf(film.set)
    const standing = writtenIn(film.set).flatMap((written) => {
      const box = boxes.get(written.id)
      return box ? [{ ...written, box, end: written.start + written.frames }] : []
    })
    for (const one of standing) {
      const isMeanwhile = (other: { start: number; end: number }) => one.start < other.end && other.start < one.end
      for (const { name, head } of shownIn(film).filter(isMeanwhile))
        if (head && coveredOf(head, one.box) > TOUCHING)
          faults.push(`${one.kind} ${one.text} on the head in ${name} ${coveredOf(head, one.box)}`)
      for (const other of standing.filter((other) => other.id > one.id && isMeanwhile(other)))
        if (area(common(one.box, other.box)) > 0) faults.push(`${one.text} over ${other.text}`)
    }
  }
  expect([...new Set(faults)]).toEqual([])
})

test.each(
  Array.from({ length: FILMS }, (_, film) => ({
    film,
    shape: SHAPES[film % SHAPES.length] ?? 'wide',
    theme: THEMES[film % THEMES.length] ?? 'clean',
  })),
)('every text of film $film has a contrast of 4.5, in $theme and $shape', async ({ film, shape, theme }) => {
  const found = await making.looked(filmOf(film, shape, { theme })).contrasts()
  expect(Object.keys(found)).toEqual(expect.arrayContaining([words.title, ...words.texts]))
  expect(Object.entries(found).filter(([, contrast]) => contrast < 4.5)).toEqual([])
})
