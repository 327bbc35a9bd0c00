import { describe, expect, test } from 'vitest'
import { type Bitmap, type DrawnText, drawText } from '../../../../src/engine/media/text/draw.ts'

const FULL_HD = { width: 1920, height: 1080 }

function title(text: string, style: Partial<DrawnText> = {}): DrawnText {
  return {
    text,
    position: 'center',
    color: '#FFFFFF',
    size: 'medium',
    font: null,
    weight: 700,
    background: null,
    shadow: false,
    outline: null,
    animation: 'none',
    ...style,
  }
}

/** A pixel's colour, as it would be if it covered all. */
function straight([r = 0, g = 0, b = 0, a = 0]: Uint8Array): number[] {
  return [...[r, g, b].map((value) => (a === 0 ? 0 : Math.round((value * 255) / a))), a]
}

/** Pixels that `wanted` accepts, and the box around them on the canvas. */
function ink(bitmap: Bitmap, wanted: (r: number, g: number, b: number, a: number) => boolean) {
  const found = { count: 0, left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (let i = 0; i < bitmap.rgba.length; i += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = straight(bitmap.rgba.subarray(i, i + 4))
    if (!wanted(r, g, b, a)) continue
    const x = bitmap.x + ((i / 4) % bitmap.width)
    const y = bitmap.y + Math.floor(i / 4 / bitmap.width)
    found.count++
    found.left = Math.min(found.left, x)
    found.right = Math.max(found.right, x)
    found.top = Math.min(found.top, y)
    found.bottom = Math.max(found.bottom, y)
  }
  return found
}

const solid = (_r: number, _g: number, _b: number, a: number) => a > 200
const coloured = (r: number, g: number, b: number, a: number) => a > 200 && Math.max(r, g, b) - Math.min(r, g, b) > 60

describe('placing', () => {
  test.each([
    ['center', 0.5, 0.5],
    ['top', 0.5, 0.1],
    ['bottom', 0.5, 0.9],
    ['left', 0.1, 0.5],
    ['bottom-right', 0.9, 0.9],
  ] as const)('%s stands where it says, inside the margins', (position, x, y) => {
    const box = ink(drawText(title('Hi', { position, size: 'small' }), FULL_HD), solid)
    expect((box.left + box.right) / 2 / FULL_HD.width).toBeCloseTo(x, 0.9)
    expect((box.top + box.bottom) / 2 / FULL_HD.height).toBeCloseTo(y, 0.9)
    expect(box.left).toBeGreaterThanOrEqual(FULL_HD.width * 0.05)
    expect(box.right).toBeLessThanOrEqual(FULL_HD.width * 0.95)
    expect(box.top).toBeGreaterThanOrEqual(FULL_HD.height * 0.05)
    expect(box.bottom).toBeLessThanOrEqual(FULL_HD.height * 0.95)
  })

  test.each([
    [{ anchor: 'top-left', x: 0.25, y: 0.25, width: null }, 'left', 0.25, 'top', 0.25],
    [{ anchor: 'bottom-right', x: 0.8, y: 0.6, width: null }, 'right', 0.8, 'bottom', 0.6],
    [{ anchor: 'top', x: null, y: null, width: null }, 'top', 0.075, 'top', 0.075],
    [{ anchor: 'bottom-left', x: 0, y: 1, width: null }, 'left', 0, 'bottom', 1],
  ] as const)('%j: a caption that its file puts there', (place, one, first, other, second) => {
    const box = ink(drawText(title('HOH', { place, size: 'small' }), FULL_HD), solid)
    const share = (side: 'left' | 'right' | 'top' | 'bottom') =>
      box[side] / (side === 'left' || side === 'right' ? FULL_HD.width : FULL_HD.height)
    expect(Math.abs(share(one) - first)).toBeLessThan(0.03)
    expect(Math.abs(share(other) - second)).toBeLessThan(0.04)
  })

  test('a caption is broken where its file says how wide it may be', () => {
    const place = { anchor: 'bottom', x: null, y: null, width: 0.2 } as const
    const text = title('Some words that do not fit', { place, size: 'small' })
    const box = ink(drawText(text, FULL_HD), solid)
    expect(box.right - box.left).toBeLessThan(0.21 * FULL_HD.width)
  })

  test('a centred title is centred to the pixel', () => {
    const box = ink(drawText(title('HOH'), FULL_HD), solid)
    expect(Math.abs(box.left + box.right + 1 - FULL_HD.width)).toBeLessThanOrEqual(4)
    expect(Math.abs(box.top + box.bottom + 1 - FULL_HD.height)).toBeLessThanOrEqual(6)
  })

  test('the bitmap has an even place and size inside the canvas, at odd canvases too', () => {
    for (const canvas of [
      FULL_HD,
      { width: 1080, height: 1920 },
      { width: 98, height: 54 },
      { width: 16, height: 16 },
    ]) {
      for (const position of ['bottom', 'top-right', 'lower-third'] as const) {
        const bitmap = drawText(title('Wild Days', { position, shadow: true, size: 'large' }), canvas)
        for (const value of [bitmap.x, bitmap.y, bitmap.width, bitmap.height]) expect(value % 2).toBe(0)
        expect(bitmap.x + bitmap.width).toBeLessThanOrEqual(canvas.width)
        expect(bitmap.y + bitmap.height).toBeLessThanOrEqual(canvas.height)
        expect(bitmap.rgba.length).toBe(bitmap.width * bitmap.height * 4)
      }
    }
  })

  test('the type grows with the canvas', () => {
    const height = (canvas: { width: number; height: number }) => {
      const box = ink(drawText(title('H'), canvas), solid)
      return box.bottom - box.top + 1
    }
    expect(height({ width: 3840, height: 2160 }) / height(FULL_HD)).toBeCloseTo(2, 1)
  })
})

describe('what is drawn', () => {
  test('Latin, Chinese and emoji in one line', () => {
    const latin = ink(drawText(title('Hi'), FULL_HD), solid)
    const chinese = ink(drawText(title('Hi你好'), FULL_HD), solid)
    const emoji = drawText(title('Hi你好🎉'), FULL_HD)
    expect(chinese.right - chinese.left).toBeGreaterThan(latin.right - latin.left + 100)
    expect(ink(drawText(title('Hi你好'), FULL_HD), coloured).count).toBe(0)
    expect(ink(emoji, coloured).count).toBeGreaterThan(500)
  })

  test('weights differ', () => {
    const area = (weight: number) => ink(drawText(title('Weight 字', { weight }), FULL_HD), solid).count
    expect(area(700)).toBeGreaterThan(area(400) * 1.2)
    expect(area(400)).toBeGreaterThan(area(200) * 1.2)
  })

  test('colour, box and outline', () => {
    const red = drawText(title('Colour', { color: '#FF0000', background: '#0000FF80', outline: '#00FF00' }), FULL_HD)
    expect(ink(red, (r, g, b, a) => r > 240 && g < 20 && b < 20 && a > 240).count).toBeGreaterThan(500)
    expect(ink(red, (r, g, b, a) => g > 240 && r < 20 && b < 20 && a > 240).count).toBeGreaterThan(500)
    expect(ink(red, (_r, _g, b, a) => b > 240 && Math.abs(a - 128) <= 2).count).toBeGreaterThan(5000)
  })

  test('a shadow surrounds the letters and leaves them untouched', () => {
    const plain = drawText(title('Shadow'), FULL_HD)
    const shaded = drawText(title('Shadow', { shadow: true }), FULL_HD)
    const white = (r: number, _g: number, _b: number, a: number) => r > 250 && a > 250
    const [before, after] = [ink(plain, white), ink(shaded, white)]
    // Edge pixels that were nearly white become so on the dark ground.
    expect(after.count / before.count).toBeCloseTo(1, 1)
    expect({ ...after, count: 0 }).toEqual({ ...before, count: 0 })
    expect(ink(shaded, (r, _g, _b, a) => r < 30 && a > 60).count).toBeGreaterThan(500)
  })

  test('a lower third has a bar, and what stands below the name is smaller', () => {
    const amber = (r: number, g: number, b: number, a: number) => a > 250 && r > 240 && g > 180 && b < 80
    const name = drawText(title('Anna', { position: 'lower-third' }), FULL_HD)
    const both = drawText(title('Anna\nAnna', { position: 'lower-third' }), FULL_HD)
    const plain = drawText(title('Anna\nAnna', { position: 'bottom-left' }), FULL_HD)
    const height = (bitmap: Bitmap) => {
      const { top, bottom } = ink(bitmap, (r, g, b, a) => a > 200 && Math.min(r, g, b) > 200)
      return bottom - top
    }
    expect(ink(name, amber).count).toBeGreaterThan(300)
    expect(ink(plain, amber).count).toBe(0)
    expect(height(both)).toBeGreaterThan(height(name))
    expect(height(both)).toBeLessThan(height(plain))
  })

  test('long texts wrap, shrink and stay on the canvas', () => {
    const text = 'The quick brown fox jumps over the lazy dog while photographers wait for the light'
    const box = ink(drawText(title(text), { width: 1080, height: 1920 }), solid)
    expect(box.left).toBeGreaterThan(1080 * 0.05)
    expect(box.right).toBeLessThan(1080 * 0.95)
    expect(box.bottom - box.top).toBeGreaterThan(200)
  })

  test.each([
    ['100 kB of words', 'word '.repeat(20_000)],
    ['100 kB without a space', 'w'.repeat(100_000)],
    ['100 kB of Chinese', '字'.repeat(33_000)],
    ['joiners without end', '\u200d'.repeat(50_000)],
    ['combining marks without end', `a${'\u0301'.repeat(50_000)}`],
  ])('%s is drawn and stays on the canvas', (_, text) => {
    const bitmap = drawText(title(text), { width: 640, height: 360 })
    expect(bitmap.x + bitmap.width).toBeLessThanOrEqual(640)
    expect(bitmap.y + bitmap.height).toBeLessThanOrEqual(360)
  })

  test.each(['', ' \n ', 'שלום עולם 123', 'مرحبا hello', '\u0000\u0007', '\ud800', `':;[]\\,%{}<b>`, '\u202ereversed'])(
    'does not stumble over %j',
    (text) => {
      expect(drawText(title(text, { background: '#000000', outline: 'nonsense' }), FULL_HD).width).toBeGreaterThan(0)
    },
  )

  test('a typewriter shows the first characters at their final place', () => {
    const canvas = { width: 640, height: 360 }
    const whole = drawText(title('Type this'), canvas)
    const part = drawText(title('Type this'), canvas, { characters: 4 })
    expect([part.x, part.y, part.width, part.height]).toEqual([whole.x, whole.y, whole.width, whole.height])
    const [wholeInk, partInk] = [ink(whole, solid), ink(part, solid)]
    expect(partInk.left).toBe(wholeInk.left)
    expect(partInk.right).toBeLessThan(wholeInk.left + (wholeInk.right - wholeInk.left) * 0.7)
    expect(ink(drawText(title('Type this', { background: '#000000' }), canvas, { characters: 0 }), solid).count).toBe(0)
  })
})

test('an emoji beside letters is no higher than they look, and stands about their middle', () => {
  const letters = ink(drawText(title('HH'), FULL_HD), solid)
  const both = drawText(title('HH 🐾'), FULL_HD)
  const blue = ink(both, (r, _g, b, a) => a > 200 && b > r + 30)
  const capitals = letters.bottom - letters.top
  expect(blue.bottom - blue.top).toBeLessThan(1.5 * capitals)
  const off = (blue.top + blue.bottom) / 2 - (letters.top + letters.bottom) / 2
  expect(Math.abs(off)).toBeLessThan(0.15 * capitals)
})
