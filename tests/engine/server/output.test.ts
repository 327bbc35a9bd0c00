import { expect, test } from 'vitest'
import { outputSettings } from '../../../src/engine/server/output.ts'

test.each([
  ['720p', 720],
  ['4k', 2160],
  ['1280x720', 720],
  ['1080x1920', 1080],
])('resolution %s is %s px on the shorter side', (resolution, px) => {
  expect(outputSettings.parse({ resolution }).resolution).toBe(px)
})

test('a resolution that cannot be made is answered with those that can', () => {
  expect(() => outputSettings.parse({ resolution: '9999x9999' })).toThrow(/must be one of 360p/)
})
