import { expect, test } from 'vitest'
import { TITLE_STYLE } from '../../../../src/engine/edit/draft/usual.ts'
import { cased, drawnText } from '../../../../src/engine/media/text/letters.ts'

const STYLE = {
  ...TITLE_STYLE,
  position: 'center',
  color: '#FFFFFF',
  size: 'medium',
  background: null,
  lineHeight: 1.22,
} as const

const hash = (id: string) => `hash of ${id}`

test('a style without effects is drawn as it was before there were any', () => {
  expect(Object.keys(drawnText('Hi', STYLE, hash)).sort()).toEqual(
    ['animation', 'background', 'color', 'font', 'outline', 'position', 'shadow', 'size', 'text', 'weight'].sort(),
  )
})

test('effects are part of what is drawn, a photo by its content', () => {
  const style = { ...STYLE, lineHeight: 1.5, opacity: 0.5, fill: { mediaId: 'm1' } }
  expect(drawnText('Hi', style, hash)).toMatchObject({ lineHeight: 1.5, opacity: 0.5, fill: { media: 'hash of m1' } })
  expect(drawnText('Hi', style, hash)).not.toHaveProperty('padding')
})

test.each([
  ['as-written', 'straße am See\nzwei'],
  ['upper', 'STRASSE AM SEE\nZWEI'],
  ['lower', 'straße am see\nzwei'],
  ['title', 'Straße Am See\nZwei'],
] as const)('%s', (how, written) => {
  expect(cased('straße am See\nzwei', how)).toBe(written)
})
