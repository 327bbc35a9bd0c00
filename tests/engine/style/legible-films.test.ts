import { expect, test } from 'vitest'
import { THEMES } from '../../../src/edits/values/themes.ts'
import { CANVASES, openMaking, SAMPLES, type Shape } from './making.ts'

/** Letters of made films against the very px behind them, at three moments of each text. */

const making = openMaking({ panda: SAMPLES.panda, larch: SAMPLES.larch })
const SHAPES = Object.keys(CANVASES) as Shape[]
const FILMS = THEMES.map((theme, i) => ({ theme, shape: SHAPES[i % SHAPES.length] ?? 'wide' }))
const words = { title: 'Red pandas', texts: ['Into the forest', 'Meet the locals'], closing: 'Come along' }

test.each(FILMS)('every text of a film in $theme, $shape, has a contrast of 4.5', async ({ theme, shape }) => {
  const film = making.make(CANVASES[shape], { duration: 9, theme, ...words })
  const found = await film.contrasts()
  expect(Object.keys(found)).toEqual(expect.arrayContaining([words.title, ...words.texts]))
  for (const [text, contrast] of Object.entries(found)) expect(contrast, text).toBeGreaterThanOrEqual(4.5)
})
