import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CAPTION_KINDS } from '../../../src/edits/values/captions.ts'
import { EFFECTS } from '../../../src/edits/values/effects.ts'
import { FILTERS, MOODS } from '../../../src/edits/values/look.ts'
import { THEMES } from '../../../src/edits/values/themes.ts'
import { TRANSITIONS } from '../../../src/edits/values/transitions.ts'
import { folder } from '../../../src/engine/media/text/subsets.ts'
import { contrast, LEGIBLE } from '../../../src/engine/style/color/contrast.ts'
import { cardDesign, creditsDesign, groundOf, lowerThirdDesign, textDesign } from '../../../src/engine/style/designs.ts'
import { allThemes, inkIn, paletteOf, type Theme, themeOf } from '../../../src/engine/style/index.ts'
import { laidOver, seeThrough } from '../../../src/engine/style/palette.ts'
import { SHAPES } from '../../../src/engine/style/shape.ts'
import { trackingAt } from '../../../src/engine/style/tracking.ts'
import { CHINESE_FACES, FACES, faceNamed } from '../../../src/protocol/faces.ts'

/** Accents of every hue, dark, light and nearly grey. */
const ACCENTS = ['#FF0000', '#FFD400', '#00A86B', '#1E3A8A', '#7F00FF', '#808080', '#101010', '#FAFAFA', '#7A7A2A']

const legible = (a: string, b: string) => expect(contrast(a, b)).toBeGreaterThanOrEqual(LEGIBLE - 0.005)

describe.each(THEMES)('%s', (name) => {
  const theme = themeOf(name)

  test('is called so, and names what there is', () => {
    expect(theme.name).toBe(name)
    expect(TRANSITIONS).toEqual(expect.arrayContaining([theme.transition.type, theme.transition.section]))
    expect(MOODS).toContain(theme.mood)
    if (theme.look) expect(FILTERS).toContain(theme.look.filter)
    for (const effect of Object.values(theme.sounds)) if (effect !== null) expect(EFFECTS).toContain(effect)
    expect(Object.keys(theme.captions).sort()).toEqual([...CAPTION_KINDS].sort())
  })

  test('keeps to sizes and paces that are seen and read', () => {
    for (const shape of SHAPES) {
      const { small, medium, large } = theme.sizes[shape]
      expect([small, medium, large]).toEqual([small, medium, large].sort((a, b) => a - b))
      expect(small).toBeGreaterThanOrEqual(0.03)
      expect(large).toBeLessThanOrEqual(0.22)
      expect(theme.captionSize[shape]).toBeGreaterThanOrEqual(0.042)
    }
    // upright films are seen on phones
    expect(theme.captionSize.tall).toBeGreaterThanOrEqual(0.055)
    for (const size of ['small', 'medium', 'large'] as const)
      expect(theme.sizes.tall[size]).toBeGreaterThanOrEqual(theme.sizes.wide[size])
    expect(theme.transition.seconds).toBeLessThanOrEqual(0.8)
    expect(theme.pace.photo).toBeGreaterThanOrEqual(1.5)
    expect(theme.pace.photo).toBeLessThanOrEqual(theme.pace.clip)
  })

  test.each(ACCENTS)('can be read with the accent %s', (accent) => {
    const palette = paletteOf(theme, accent)
    legible(palette.accent, palette.onAccent)
    for (const look of [theme.card, theme.endCard]) {
      const { first, others } = cardDesign(look, palette, theme.sizes.wide, false)
      for (const ground of groundOf(look, palette).colors)
        for (const { color } of [first, others]) legible(color ?? '', ground)
    }
    const credits = creditsDesign(theme.credits, theme.card, palette, false)
    for (const line of [credits.heading, credits.role, credits.name])
      legible(line.color, groundOf(theme.card, palette).colors[0] ?? '')
    const third = lowerThirdDesign(theme.lowerThird, palette, 'wide')
    for (const line of [third.name, third.role]) if (line.plate) legible(line.color, line.plate.slice(0, 7))
    for (const look of [theme.title, theme.text, theme.lowerThirdText, ...Object.values(theme.captions)])
      if (look.plate) {
        const { ink, opacity } = look.plate
        legible(inkIn(palette, look.ink), inkIn(palette, ink))
        // the word that is said, on as much of a plate as there is
        const said = textDesign(look, palette, seeThrough(inkIn(palette, ink), opacity)).accent
        for (const beneath of ['#000000', '#FFFFFF'])
          expect(contrast(said, laidOver(inkIn(palette, ink), opacity, beneath))).toBeGreaterThan(LEGIBLE - 0.06)
      }
  })
})

test('no two are alike in letters, lower third and card', () => {
  const marks = allThemes().map(({ title, lowerThird, card, colors, transition }: Theme) => ({
    letters: `${title.font} ${title.weight} ${title.case}`,
    third: JSON.stringify(lowerThird),
    card: JSON.stringify([card, colors.ground]),
    move: `${transition.type} ${transition.seconds}`,
  }))
  for (const key of ['letters', 'third', 'card', 'move'] as const)
    expect(new Set(marks.map((mark) => mark[key])).size).toBe(THEMES.length)
})

test('small letters are never tightened, as their words would run together; large ones may be', () => {
  expect(trackingAt(-0.02, 0.06)).toBe(0)
  expect(trackingAt(0.1, 0.06)).toBe(0.1)
  expect(trackingAt(-0.02, 0.12)).toBe(-0.02)
})

test('faces are in the packages that they name', () => {
  for (const face of Object.values(FACES)) expect(existsSync(folder(face.package))).toBe(true)
  for (const { package: name, brought } of Object.values(CHINESE_FACES))
    if (!brought) expect(existsSync(folder(name))).toBe(true)
  expect(faceNamed('playfair display')?.name).toBe('Playfair Display')
})
