import { expect, test } from 'vitest'
import { wishFor } from '../../src/client/renders/wish.ts'

test('an animation is made small unless it is asked for otherwise, and that is said', () => {
  expect(wishFor({ format: 'gif' }, 'local').notes.join()).toMatch(/480 px.*12 frames.*resolution/)
  expect(wishFor({ outputPath: '/videos/a.webp', fps: 30 }, 'local').notes.join()).toMatch(/640 px/)
  expect(wishFor({ format: 'gif', fps: 30, resolution: '720p' }, 'local').notes).toEqual([])
  expect(wishFor({ format: 'mp4' }, 'local').notes).toEqual([])
})
