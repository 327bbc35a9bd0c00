import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES, FORMATS, formatOf, noRate, rateOf } from '../../src/protocol/formats.ts'
import {
  FRAME_RATES,
  frameRate,
  nearestFrameRate,
  quotient,
  WRITTEN_RATES,
  writtenRate,
} from '../../src/protocol/frame-rates.ts'

describe('frame rates', () => {
  test('are exact inside and written as people write them', () => {
    expect(WRITTEN_RATES).toBe('23.976, 24, 25, 29.97, 30, 50, 59.94, 60')
    expect(frameRate(29.97)).toBe(30_000 / 1001)
    expect(frameRate(23.98)).toBe(24_000 / 1001)
    for (const rate of FRAME_RATES) {
      expect(frameRate(writtenRate(rate))).toBe(rate)
      expect(frameRate(rate)).toBe(rate)
      expect(nearestFrameRate(writtenRate(rate))).toBe(rate)
      const { num, den } = quotient(rate)
      expect(num / den).toBe(rate)
    }
    expect(quotient(60_000 / 1001)).toEqual({ num: 60_000, den: 1001 })
    expect(quotient(12)).toEqual({ num: 12, den: 1 })
    expect(() => quotient(29.97)).toThrow('no frame rate 29.97')
  })

  test.each([
    [23, 24],
    [29, 30],
    [48, 50],
    [120, 60],
    [1, 24],
    [29.9, 30_000 / 1001],
    [23.5, 24_000 / 1001],
  ])('nearest to %d is %d: a whole one where a whole one was asked for', (figure, nearest) => {
    expect(frameRate(figure)).toBeUndefined()
    expect(nearestFrameRate(figure)).toBe(nearest)
  })

  test.each(FORMAT_NAMES)('an export as %s has one of them, an animation any whole one up to 50 too', (format) => {
    const animated = FORMATS[format].kind === 'animation'
    expect(rateOf(format, 59.94)).toBe(60_000 / 1001)
    expect(rateOf(format, 60)).toBe(60)
    for (const figure of [1, 12, 40]) expect(rateOf(format, figure)).toBe(animated ? figure : undefined)
    for (const figure of [0, -24, 0.5, 12.5, 51, 120, Number.NaN]) expect(rateOf(format, figure)).toBeUndefined()
    expect(noRate(format, 12.4)).toMatch(
      animated ? /1 to 50.*12\.4 is 12$/ : /^must be one of 23\.976.*12\.4 is 23\.976$/,
    )
  })
})

test.each([
  ['MP4', 'mp4'],
  ['m4v', 'mp4'],
  ['jpeg', 'jpg'],
  ['aac', 'm4a'],
  ['avi', undefined],
  ['constructor', undefined],
])('a file ending in %s is of the format %s', (ending, format) => {
  expect(formatOf(ending)).toBe(format)
})
