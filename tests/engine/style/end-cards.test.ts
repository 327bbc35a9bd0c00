import { expect, test } from 'vitest'
import { THEMES, type ThemeName } from '../../../src/edits/values/themes.ts'
import { newCard } from '../../../src/engine/edit/clip.ts'
import { PLAIN_CARD } from '../../../src/engine/edit/draft/usual.ts'
import { type Card, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { themed } from '../../../src/engine/edit/theme/themed.ts'
import { stripsOf } from '../../../src/engine/media/card/figures.ts'
import { type CardRow, layOutCard } from '../../../src/engine/media/card/layout.ts'
import { contrast, luminanceOf } from '../../../src/engine/media/contrast.ts'
import type { FigureDesign } from '../../../src/engine/style/design.ts'
import { CANVASES, type Shape } from './making.ts'

/** The closing layout of each theme. */

const CLOSINGS = [
  'Bye',
  'See you there',
  'Come and see all of us again next summer, at the lake',
  '我们明年夏天在湖边再见',
]

function endCard(theme: ThemeName, shape: Shape, closing: string, ...others: string[]): Card {
  const draft = emptyDraft('')
  const lines = [closing, ...others].map((text) => ({ text, size: null, color: null, weight: null }))
  const clips = ['c1', 'c2'].map((id) => newCard(id, { ...PLAIN_CARD, lines }, 60))
  const canvas = { ...draft.canvas, ...CANVASES[shape] }
  const last = themed({ ...draft, canvas, clips, theme: { name: theme, accent: null, found: null, look: 1 } }).clips.at(
    -1,
  )
  if (!last?.card) throw new Error('no card')
  return last.card
}

type Shown = Pick<CardRow, 'x' | 'baseline' | 'width' | 'size'>

/** Whether letters stand on a figure. */
function meets(figure: FigureDesign, { x, baseline, width, size }: Shown, canvas: { width: number; height: number }) {
  const unit = Math.min(canvas.width, canvas.height)
  const [top, bottom] = [baseline - 0.75 * size, baseline + 0.2 * size]
  if (figure.kind !== 'disc')
    return stripsOf(figure, canvas, unit).some(
      ([left, up, across, down]) => left < x + width && x < left + across && up < bottom && top < up + down,
    )
  const [cx, cy] = [figure.at[0] * canvas.width, figure.at[1] * canvas.height]
  const near = Math.hypot(Math.max(x - cx, 0, cx - x - width), Math.max(top - cy, 0, cy - bottom))
  return near < (figure.radius + (figure.thick ?? 0) / 2) * unit
}

test.each(THEMES)('the letters of %s stand on none of its figures', (theme) => {
  for (const shape of Object.keys(CANVASES) as Shape[])
    for (const closing of CLOSINGS) {
      const card = endCard(theme, shape, closing, 'wilddays.org')
      const { rows, figures } = layOutCard(card, CANVASES[shape])
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows)
        for (const figure of figures)
          if (meets(figure, row, CANVASES[shape]))
            expect(
              contrast(luminanceOf(row.color ?? '#000000'), luminanceOf(figure.color)),
              `${row.text} on a ${figure.kind} in ${shape}`,
            ).toBeGreaterThan(4.5)
    }
})

test.each(THEMES)('the rules and bars of %s stay within the margins, also of a single line', (theme) => {
  for (const shape of Object.keys(CANVASES) as Shape[]) {
    const canvas = CANVASES[shape]
    const margin = 0.055 * Math.min(canvas.width, canvas.height)
    for (const { x, y, width, height } of layOutCard(endCard(theme, shape, 'Come and visit'), canvas).ornaments) {
      expect(Math.min(x, y), shape).toBeGreaterThan(margin)
      expect(Math.min(canvas.width - x - width, canvas.height - y - height), shape).toBeGreaterThan(margin)
    }
  }
})

test('no two themes end alike', () => {
  const layouts = THEMES.map((theme) => {
    const { position, design } = endCard(theme, 'wide', 'Bye')
    const figures = (design?.figures ?? []).map((figure) => [figure.kind, 'side' in figure ? figure.side : ''])
    return JSON.stringify([position, design?.ornament?.kind, figures])
  })
  expect(new Set(layouts).size).toBe(THEMES.length)
})

test('figures belong to the background of the theme: a card with its own has none', () => {
  const draft = emptyDraft('')
  const ground = { colors: ['#203040'], angle: 0 }
  const card = newCard(
    'c1',
    { ...PLAIN_CARD, ground, lines: [{ text: 'Bye', size: null, color: null, weight: null }] },
    60,
  )
  const [shown] = themed({
    ...draft,
    clips: [card],
    theme: { name: 'playful', accent: null, found: null, look: 1 },
  }).clips
  expect(shown?.card?.design?.figures).toEqual([])
})
