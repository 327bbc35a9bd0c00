import { expect, test } from 'vitest'
import { exportRequest } from '../../src/client/renders/export-request.ts'
import { NemoError } from '../../src/protocol/errors.ts'

test('an animation is made small unless it is asked for otherwise, and that is said', () => {
  expect(exportRequest({ format: 'gif' }, { engine: 'local' }).notes.join()).toMatch(/480 px.*12 frames.*resolution/)
  expect(exportRequest({ outputPath: '/videos/a.webp', fps: 30 }, { engine: 'local' }).notes.join()).toMatch(/640 px/)
  expect(exportRequest({ format: 'gif', fps: 30, resolution: '720p' }, { engine: 'local' }).notes).toEqual([])
  expect(exportRequest({ format: 'mp4' }, { engine: 'local' }).notes).toEqual([])
})

test('a frame rate that there is not is refused with the nearest, and the local engine makes all others', () => {
  expect(() => exportRequest({ fps: 48 }, { engine: 'local' })).toThrow(NemoError)
  expect(() => exportRequest({ fps: 48 }, { engine: 'local' })).toThrow(/59\.94, 60; the nearest to 48 is 50/)
  expect(exportRequest({ fps: 29.97 }, { engine: 'local' }).output.fps).toBe(29.97)
  expect(exportRequest({ format: 'gif', fps: 40 }, { engine: 'local' }).output.fps).toBe(40)
  expect(exportRequest({ fps: 48 }, { engine: 'cloud' }).notes.join()).toContain('fps')
})

test('a name of a format is enough, and one that is none is refused with those that there are', () => {
  expect(exportRequest({ format: 'JPEG' }, { engine: 'local' }).output.format).toBe('jpg')
  expect(exportRequest({ outputPath: 'song.aac' }, { engine: 'local' }).output.format).toBe('m4a')
  expect(exportRequest({ outputPath: 'clip.m4v' }, { engine: 'cloud' }).output.format).toBe('mp4')
  expect(() => exportRequest({ format: 'avi' }, { engine: 'local' })).toThrow(/none of mp4, mov/)
})
