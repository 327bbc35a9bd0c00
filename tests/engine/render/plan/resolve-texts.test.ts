import { describe, expect, test } from 'vitest'
import type { Box } from '../../../../src/edits/values/box.ts'
import { NO_KEYFRAMES } from '../../../../src/engine/edit/draft/defaults.ts'
import { CAPTION_STYLE, TITLE_STYLE } from '../../../../src/engine/edit/draft/usual.ts'
import { type Draft, emptyDraft, type Text } from '../../../../src/engine/edit/draft.ts'
import { NOTHING_SEEN } from '../../../../src/engine/edit/picture-analysis.ts'
import { contrast, luminanceOf, mixed } from '../../../../src/engine/media/contrast.ts'
import { layOut } from '../../../../src/engine/media/text/block.ts'
import { accentOf, drawnText } from '../../../../src/engine/media/text/letters.ts'
import type { KnownPictures } from '../../../../src/engine/render/plan/texts/backdrop.ts'
import { boxAt, extentOf } from '../../../../src/engine/render/plan/texts/extent.ts'
import { legibleColors } from '../../../../src/engine/render/plan/texts/legibility.ts'
import { covered } from '../../../../src/engine/render/plan/texts/place-text.ts'
import { type ResolvedDraft, resolveTexts } from '../../../../src/engine/render/plan/texts/resolve-texts.ts'
import { standsOf } from '../../../../src/engine/server/resolved-texts.ts'
import { edited, timeline } from '../../edit/timeline.ts'

/** Where texts stand and how they are read, without a pixel. */

const FILM = timeline(['photo1.jpg'], 10)
const PHOTO = FILM.clips[0]?.mediaId ?? ''

interface Seen {
  light?: (x: number, y: number) => number
  busy?: (x: number, y: number) => number
  faces?: Box[]
  subject?: Box
  size?: { width: number; height: number }
}

/** What is known of the photo: of each of its 16 by 9 parts, and who is on it. */
function seen({ light = () => 0.1, busy = () => 0, faces = [], subject, size }: Seen): KnownPictures {
  const cells = Array.from({ length: 144 }, (_, i) => [((i % 16) + 0.5) / 16, (Math.floor(i / 16) + 0.5) / 9] as const)
  const lights = cells.map(([x, y]) => light(x, y))
  const moment = { light: lights, dark: lights, bright: lights, busy: cells.map(([x, y]) => busy(x, y)) }
  const looks = { sharpness: 0.5, hash: '', motion: 0, colors: [] }
  const moments = [{ at_ms: 0, faces: faces.map((box) => ({ box, score: 0.9 })), subject, ...moment, ...looks }]
  const pictures = { ...NOTHING_SEEN, moments }
  return { media: new Map([[PHOTO, size ?? { width: 1600, height: 900 }]]), pictures: new Map([[PHOTO, pictures]]) }
}

const text = (id: string, set: Partial<Text> = {}): Text => ({
  ...TITLE_STYLE,
  ...{ id, text: 'Summer in the North', start: 0, frames: 60, untilEnd: false, keyframes: NO_KEYFRAMES },
  ...set,
})
const film = (...texts: Text[]): Draft => ({ ...FILM, texts })
const positions = (draft: ResolvedDraft) => draft.texts.map(({ position }) => position)

/** What a settled text takes of the canvas. */
function boxOf({ texts, canvas }: ResolvedDraft, id: string): Box {
  const found = texts.find((each) => each.id === id) ?? expect.fail(`no ${id}`)
  return boxAt(extentOf(found.text, found, found.position, canvas), found.position, canvas)
}

describe('places', () => {
  test('nothing known: a title in the middle, white; what closes the film below', () => {
    const last = text('t2', { start: 240, frames: 60 })
    const set = resolveTexts(film(text('t1'), last))
    expect(set.texts.map(({ position, color, background }) => [position, color, background])).toEqual([
      ['center', '#FFFFFF', null],
      ['bottom', '#FFFFFF', null],
    ])
  })

  test.each<[string, Seen, RegExp]>([
    ['off a face', { faces: [{ x: 0.35, y: 0.35, width: 0.3, height: 0.4 }] }, /top|bottom/],
    [
      'off a face at the edge',
      { faces: [{ x: 0.4, y: 0.6, width: 0.2, height: 0.4 }], subject: { x: 0.3, y: 0.3, width: 0.4, height: 0.7 } },
      /top|left|right/,
    ],
    ['off what is looked at', { subject: { x: 0.3, y: 0.3, width: 0.4, height: 0.65 } }, /top|left|right/],
    [
      'off the head of an animal that fills the picture',
      { subject: { x: 0.05, y: 0.02, width: 0.9, height: 0.96 } },
      /bottom/,
    ],
    ['where it is calm', { busy: (_, y) => (y < 0.7 ? 0.9 : 0.1) }, /bottom/],
    [
      'where no shade is needed',
      { light: (_, y) => (y < 0.7 ? 0.9 : 0.05), busy: (_, y) => (y < 0.7 ? 0.5 : 0.1) },
      /bottom/,
    ],
  ])('%s', (_, known, place) => {
    expect(String(positions(resolveTexts(film(text('t1')), seen(known))))).toMatch(place)
  })

  test('what somebody set stays, on a face too', () => {
    const said = { position: 'center', color: '#FFD700', size: 'large', background: '#00000080' } as const
    const known = seen({ faces: [{ x: 0.3, y: 0.3, width: 0.4, height: 0.4 }] })
    expect(resolveTexts(film(text('t1', said)), known).texts[0]).toMatchObject(said)
  })

  test('no two at one time stand on each other, the ones that are said first', () => {
    const four = [text('t1'), text('t2'), text('t3', { position: 'center' }), text('t4', { text: 'Short' })]
    const set = resolveTexts(film(...four), seen({}))
    const boxes = four.map(({ id }) => boxOf(set, id))
    for (const [i, one] of boxes.entries()) for (const other of boxes.slice(i + 1)) expect(covered(one, other)).toBe(0)
    expect(set.texts[2]?.position).toBe('center')
  })

  test('one after the other has the same place', () => {
    expect(positions(resolveTexts(film(text('t1'), text('t2', { start: 60 })), seen({})))).toEqual(['center', 'center'])
  })

  test('a settled film stays as it is, and what lies elsewhere is untouched', () => {
    const once = resolveTexts(film(text('t1', { background: 'scrim' })), seen({ light: () => 0.9 }))
    expect(resolveTexts(once)).toBe(once)
    expect(resolveTexts(emptyDraft('x'))).toEqual(emptyDraft('x'))
  })

  test('a text on the first frame of the film is all there, unless its animation was chosen', () => {
    const entered = (...texts: Text[]) => resolveTexts(film(...texts)).texts.map((each) => each.entered ?? false)
    expect(entered(text('t1'), text('t2', { start: 60 }))).toEqual([true, false])
    expect(entered(text('t1', { animation: 'typewriter' }))).toEqual([false])
    expect(entered(text('t1', { own: ['animation'] }))).toEqual([false])
    const themed = { ...film(text('t1')), theme: { name: 'clean', accent: null, found: null, look: null } as const }
    expect(resolveTexts(themed).texts[0]).toMatchObject({ animation: 'slide', entered: true })
  })

  test('300 letters are small and inside', () => {
    const long = text('t1', { text: 'A sentence that goes on and on. '.repeat(10), position: 'lower-third' })
    const set = resolveTexts(film(long), seen({}))
    const { x, y, width, height } = boxOf(set, 't1')
    expect(Math.min(x, y)).toBeGreaterThan(0)
    expect(Math.max(x + width, y + height)).toBeLessThan(1)
    expect(Number(set.texts[0]?.size)).toBeLessThan(0.04)
  })
})

describe('the edge of a picture that does not fill the canvas', () => {
  const tall = (...texts: Text[]): Draft => ({
    ...film(...texts),
    canvas: { ...FILM.canvas, width: 1080, height: 1920, fit: 'blur' },
  })
  /** The picture fills this share of the height, in the middle; its lower edge is where texts at the bottom usually are. */
  const share = 0.5
  const seams = [0.5 - share / 2, 0.5 + share / 2]
  const size = { width: 1080, height: share * 1920 }

  test.each([
    ['a title', text('t1')],
    ['a text in the middle of the film', text('t1', { start: 90 })],
    ['the last text', text('t1', { start: 240, text: 'See you next year, same place, same time' })],
    ['two lines', text('t1', { start: 90, text: 'Slow mornings\nand long evenings by the lake' })],
  ])('%s stays clear of it', (_, one) => {
    const subject = { x: 0.2, y: 0.1, width: 0.6, height: 0.8 }
    const set = resolveTexts(tall(one), seen({ subject, size }))
    const { y, height } = boxOf(set, 't1')
    for (const seam of seams) expect(y >= seam || y + height <= seam).toBe(true)
  })

  test('a position that somebody chose is kept', () => {
    expect(positions(resolveTexts(tall(text('t1', { position: [0.5, 0.66] })), seen({})))).toEqual([[0.5, 0.66]])
  })
})

describe('captions', () => {
  const captions = (...spans: [number, number][]) => ({
    source: 'a.srt',
    style: CAPTION_STYLE,
    cues: spans.map(([start, frames], i) => ({ id: `q${i}`, start, frames, text: 'said in the film' })),
  })

  test('stand below, above where faces are below, and free titles keep off them', () => {
    const face = { x: 0.35, y: 0.6, width: 0.3, height: 0.4 }
    const free = { ...film(text('t1')), captions: captions([0, 30], [30, 30]) }
    expect(resolveTexts(free, seen({})).captions?.style.position).toBe('bottom')
    expect(resolveTexts(free, seen({ faces: [face] })).captions?.style.position).toBe('top')
    const low = resolveTexts(free, seen({ busy: (_, y) => (y < 0.7 ? 0.9 : 0) }))
    expect(positions(low)).not.toContain('bottom')
  })

  test('make way for a title that was put where they are, while it stands', () => {
    const said = { ...film(text('t1', { position: 'bottom', frames: 20 })), captions: captions([0, 30], [30, 30]) }
    const cues = resolveTexts(said, seen({})).captions?.cues ?? []
    expect(cues.map(({ place }) => place?.anchor)).toEqual(['top', undefined])
  })

  test('all alike: on boxes where some would not be read', () => {
    const said = { ...FILM, captions: captions([0, 30]) }
    expect(resolveTexts(said, seen({ light: () => 0.05 })).captions?.style.background).toBeNull()
    expect(resolveTexts(said, seen({ light: () => 0.8 })).captions?.style.background).toMatch(/^#000000..$/)
  })
})

test.each<[string, (x: number, y: number) => number, boolean]>([
  ['snow', () => 0.9, true],
  ['a night', () => 0.01, false],
])('a name without a plate over %s', (_, light, shaded) => {
  const named = edited(FILM, { op: 'lower_third', params: { name: 'Ana Reyes', role: 'Ranger' } })
  const draft = edited(named, { op: 'theme', params: { name: 'elegant' } })
  const [graphic] = resolveTexts(draft, seen({ light })).graphics
  if (graphic?.kind !== 'lower_third' || !graphic.design) throw new Error('no lower third')
  const { scrim, design } = graphic
  expect(scrim !== null).toBe(shaded)
  const behind = scrim ? mixed(light(0, 0), scrim) : light(0, 0)
  for (const { color } of [design.name, design.role])
    expect(contrast(luminanceOf(color), behind)).toBeGreaterThanOrEqual(4.5)
})

describe('the word that is said', () => {
  const lines = (style: Partial<typeof CAPTION_STYLE>) => ({
    ...FILM,
    captions: {
      source: 'a.srt',
      style: { ...CAPTION_STYLE, animation: 'karaoke' as const, ...style },
      cues: [{ id: 'q0', start: 0, frames: 60, text: 'said in the film' }],
    },
  })

  // white letters are read on it, gold ones are not
  test.each([0.1, 0.15, 0.5, 1])('is read on a picture as bright as %d', (light) => {
    const style = resolveTexts(lines({}), seen({ light: () => light })).captions?.style ?? expect.fail('no captions')
    const { background } = style
    const plate = typeof background === 'string' ? background : '#00000000'
    const strength = Number.parseInt(plate.slice(7), 16) / 255
    const behind = mixed(light, { color: plate.slice(0, 7), strength })
    const accent = accentOf(style.design === undefined ? {} : { design: style.design })
    for (const color of [style.color, accent]) expect(contrast(luminanceOf(color), behind)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('ink', () => {
  const wish = { color: 'auto', behind: 'auto' } as const

  test.each([
    [{ dark: 0, bright: 0.1 }, '#FFFFFF', 'plain'],
    [{ dark: 0.7, bright: 0.9 }, '#141414', 'plain'],
    [{ dark: 0.02, bright: 0.5 }, '#FFFFFF', 'shade'],
    [{ dark: 0, bright: 1 }, '#FFFFFF', 'shade'],
  ])('%j: %s, %s', (light, color, how) => {
    const ink = legibleColors(light, wish)
    expect([ink.color, ink.box ? 'box' : ink.shade ? 'shade' : 'plain']).toEqual([color, how])
  })

  test.each(['#FFD700', '#FF0000', '#7F7F7F', '#0000FF', '#FFFFFF', '#000000'])('%s is read on anything', (color) => {
    for (const light of [
      { dark: 0, bright: 1 },
      { dark: 0.2, bright: 0.2 },
      { dark: 0.9, bright: 1 },
    ]) {
      const { shade, box } = legibleColors(light, { color, behind: 'auto' })
      const over = box ? { color: box.slice(0, 7), strength: Number.parseInt(box.slice(7), 16) / 255 } : shade
      const seen = [light.dark, light.bright].map((each) => (over ? mixed(each, over) : each))
      for (const each of seen) expect(contrast(luminanceOf(color), each)).toBeGreaterThan(4.4)
    }
  })

  test('nothing behind letters where that was said', () => {
    expect(legibleColors({ dark: 0, bright: 1 }, { color: '#FF0000', behind: 'none' })).toEqual({
      color: '#FF0000',
      shade: null,
      box: null,
    })
  })
})

test('a text that is asked to stand on a shade does', () => {
  const draft = edited(FILM, { op: 'add_text', params: { text: 'Hi', position: 'bottom', background: 'scrim' } })
  expect(resolveTexts(draft, seen({})).texts[0]?.background).toMatchObject({ color: '#000000', axis: 'y' })
})

test('what found its place is told with its place, its colour and what is behind it', () => {
  const draft = film(text('t1'), text('t2', { start: 70, position: 'top', color: '#FFD700', background: null }))
  const known = seen({ light: () => 0.5, faces: [{ x: 0.3, y: 0.3, width: 0.4, height: 0.3 }] })
  const stands = standsOf(draft, resolveTexts(draft, known))
  expect(stands).toEqual({ t1: expect.stringMatching(/^[\w% -]+, #[\dA-F]{6}(, on .+)?$/) })
})

test.each([
  ['Wait for the summit', 1080, 1920],
  ['SALE', 1920, 1080],
  ['One long line about a family outdoors', 1920, 1080],
])('what is as large as fits is reckoned about as high as it is drawn: %s', (words, width, height) => {
  const style = {
    ...text('t1', { size: 'fit' }),
    size: 'fit',
    color: '#FFFFFF',
    background: null,
    position: 'top',
  } as const
  const drawn = layOut(
    drawnText(words, style, (id) => id),
    { width, height },
  )
  const reckoned = extentOf(words, style, 'top', { width, height })
  expect(reckoned.height / drawn.height).toBeGreaterThan(0.75)
  expect(reckoned.height / drawn.height).toBeLessThan(1.35)
})
