import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { COLOR_NAMES, colorNamed } from '../../src/edits/values/color-names.ts'

test('colours are what a canvas draws by their names', () => {
  const context = createCanvas(1, 1).getContext('2d')
  const drawn = (name: string) => {
    context.fillStyle = '#010203'
    context.fillStyle = name
    return String(context.fillStyle).toUpperCase()
  }
  expect(COLOR_NAMES).toHaveLength(148)
  for (const name of COLOR_NAMES) expect(colorNamed(name), name).toBe(drawn(name))
})

test('spaces, hyphens and case do not matter, and nothing else is a name', () => {
  expect(['Light Blue', 'light-blue', 'LIGHTBLUE'].map(colorNamed)).toEqual(Array(3).fill('#ADD8E6'))
  expect(['bluish', '', 'constructor', '#FFF'].map(colorNamed)).toEqual(Array(4).fill(undefined))
})
