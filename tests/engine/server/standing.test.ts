import { describe, expect, test } from 'vitest'
import { NO_KEYFRAMES } from '../../../src/engine/edit/draft/defaults.ts'
import { TITLE_STYLE } from '../../../src/engine/edit/draft/usual.ts'
import { emptyDraft, type Text } from '../../../src/engine/edit/draft.ts'
import { resolveTexts } from '../../../src/engine/render/plan/texts/resolve-texts.ts'
import { plainColor } from '../../../src/engine/server/plain-color.ts'
import { standing } from '../../../src/engine/server/standing.ts'
import { wordsIn } from '../../../src/engine/turn/reply/languages.ts'

describe('the plain name of a colour', () => {
  test.each([
    ['#F29B38', { hue: 'orange' }],
    ['#141414', { hue: 'black' }],
    ['#FFFFFF', { hue: 'white' }],
    ['#FFD700', { hue: 'gold' }],
    ['#FFFF00', { hue: 'yellow' }],
    ['#F5DEB3', { hue: 'yellow', tone: 'light' }],
    ['#00008B', { hue: 'blue', tone: 'dark' }],
    ['#ADD8E6', { hue: 'blue' }],
    ['#98FB98', { hue: 'green' }],
    ['#FFC0CB', { hue: 'pink' }],
    ['#DCDCDC', { hue: 'grey', tone: 'light' }],
    ['#8B4513', { hue: 'brown' }],
    ['#FF69B4', { hue: 'pink' }],
    ['#696969CC', { hue: 'grey' }],
  ])('%s', (color, plain) => {
    expect(plainColor(color)).toMatchObject(plain)
  })
})

describe('a text is described as a person would', () => {
  const shade = (color: '#000000' | '#FFFFFF') =>
    ({ color, strength: 0.5, axis: 'y', stops: [0, 0.2, 0.8, 1] }) satisfies Text['background']
  test.each<[Partial<Text>, string, string]>([
    [
      { position: 'bottom', color: '#141414', background: '#F29B38' },
      '“Wild Days 🐾” is at the bottom, in black on orange.',
      '“Wild Days 🐾”在画面下方，橙底黑字。',
    ],
    [
      { position: 'lower-third', color: '#FFFFFF', background: shade('#000000') },
      '“Wild Days 🐾” is in the lower third, in white; the picture is darkened behind it.',
      '“Wild Days 🐾”在画面下三分之一处，白字，字后的画面已压暗。',
    ],
    [
      { position: [0.2, 0.85], color: '#00008B', background: null },
      '“Wild Days 🐾” is at the bottom left, in dark blue.',
      '“Wild Days 🐾”在画面左下角，深蓝字。',
    ],
  ])('%j', (how, en, zh) => {
    const whole = { id: 't1', text: 'Wild Days\n🐾', start: 0, frames: 60, untilEnd: false, keyframes: NO_KEYFRAMES }
    const { texts } = resolveTexts({ ...emptyDraft('Film'), texts: [{ ...TITLE_STYLE, ...whole, ...how }] })
    const said = texts.map((each) => standing(each))
    expect(said.map((each) => wordsIn('en').textStands(each))).toEqual([en])
    expect(said.map((each) => wordsIn('zh').textStands(each))).toEqual([zh])
  })
})
