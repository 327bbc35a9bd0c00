import { expect, test } from 'vitest'
import { boxAt, extentOf } from '../../../src/engine/render/plan/texts/extent.ts'
import { covered } from '../../../src/engine/render/plan/texts/place-text.ts'
import { CANVASES, openMaking, SAMPLES, type Shape } from './making.ts'
import { framesOf, isWhole, shownIn } from './shown.ts'

/** Films of pictures whose subjects are known by hand: those are whole in them, and no text stands on a head. */

const making = openMaking(SAMPLES)
const words = { title: 'Wild Days', texts: ['Into the forest', 'Meet the locals'], closing: 'Come along' }

test.each(Object.keys(CANVASES) as Shape[])('in %s', (shape) => {
  const film = making.make(CANVASES[shape], { duration: 24, ...words })
  const shown = shownIn(film)
  expect(new Set(shown.map(({ name }) => name)).size).toBeGreaterThanOrEqual(3)
  const cut = shown.filter((each) => !isWhole(each))
  expect(framesOf(cut) / framesOf(shown), JSON.stringify(cut)).toBeLessThanOrEqual(0.05)

  const { texts, canvas } = film.set
  expect(texts).toHaveLength(3)
  for (const text of texts) {
    const box = boxAt(extentOf(text.text, text, text.position, canvas), text.position, canvas)
    const meanwhile = shown.filter(({ start, end }) => start < text.start + text.frames && text.start < end)
    for (const { head, name } of meanwhile)
      if (head) expect(covered(box, head), `${text.text} on the head in ${name}`).toBeLessThan(0.1)
  }
})
