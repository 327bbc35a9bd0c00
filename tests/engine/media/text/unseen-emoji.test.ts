import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { fontFamilies } from '../../../../src/engine/media/text/fonts.ts'
import { joined } from '../../../../src/engine/media/text/unseen-emoji.ts'

function width(text: string): number {
  const context = createCanvas(1, 1).getContext('2d')
  context.font = `32px ${fontFamilies(`${text}…`, null)}`
  return context.measureText(joined(text)).width
}

test('emoji that are joined are one, whatever they begin with', () => {
  const one = width('🌈')
  for (const emoji of ['🏳️‍🌈', '❤️‍🔥', '👩‍🚀', '👁️‍🗨️', '🏴‍☠️', '👨🏽‍🚒', '🏳️‍⚧️', '🇩🇪'])
    expect(width(emoji), emoji).toBeCloseTo(one, 1)
  expect(width('Pride 🏳️‍🌈 day') - width('Pride  day')).toBeCloseTo(one, 1)
  expect(width('🛗 🌈')).toBeGreaterThan(2 * one)
})

test('nothing is put into other texts', () => {
  for (const text of ['Hello', 'می‌خواهم', '❤️ ☀️ 🌈', '👩‍🚀', 'ශ්‍රී', '1️⃣']) expect(joined(text)).toBe(text)
})
