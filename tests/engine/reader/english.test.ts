import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/engine/reader/context.ts'
import { read } from '../../../src/engine/reader/index.ts'

const context: Context = {
  uploads: [
    { name: 'rabbit.mp4', type: 'video', duration: 30 },
    { name: 'larch.jpg', type: 'image' },
    { name: 'talk.mp4', type: 'video', duration: 30 },
    { name: 'song.mp3', type: 'audio', duration: 60 },
    { name: 'facecam.mp4', type: 'video', duration: 20 },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'rabbit.mp4', start: 0, end: 30 },
    { clip: 2, name: 'larch.jpg', start: 30, end: 34 },
    { clip: 3, name: 'talk.mp4', start: 34, end: 64 },
  ],
  transitions: [{ between: [1, 2], type: 'fade', duration: 0.5 }],
  audio: [{ role: 'bgm', name: 'song.mp3', start: 0, end: 64, volume: 0.35 }],
  text: [
    { text: 'A', start: 0, end: 3, position: 'center' },
    { text: 'B', start: 10, end: 13, position: 'top' },
    { text: 'C', start: 20, end: 23, position: 'bottom' },
  ],
  overlays: [{ name: 'facecam.mp4', start: 0, end: 20, position: 'bottom-right', scale: 0.3 }],
  history: ['first', 'second'],
}

/** What is carried out: nothing, where anything was not read or has to be asked. */
function done(message: string): object[] {
  const { wishes, unread, ambiguous, troubles } = read(message, context)
  return unread.length + ambiguous.length + troubles.length > 0
    ? []
    : wishes.map(({ op, params }) => ({ op, ...params }))
}

describe('sentences that were once read wrongly are read right', () => {
  test.each<[string, object[]]>([
    ['Make the video 9:16', [{ op: 'set_canvas', aspect: '9:16' }]],
    ['Play it at a quarter of the speed', [{ op: 'set_speed', clip: 'all', factor: 0.25 }]],
    ['Keep clip 1 from 2 s to 6.5 s', [{ op: 'trim', clip: 1, keep: [2, 6.5] }]],
    ['Trim clip 1 so that it runs from 2 s to 6.5 s', [{ op: 'trim', clip: 1, keep: [2, 6.5] }]],
    ['Remove the fade out', [{ op: 'fade_video', target: 'all', out: 0 }]],
    ['Make the overlay half as large', [{ op: 'update_overlay', match: 'facecam.mp4', scale: 0.15 }]],
    ['Remove the texts "A", "B" and "C"', ['A', 'B', 'C'].map((match) => ({ op: 'remove_text', match }))],
    [
      'Make all texts except the first red',
      ['B', 'C'].map((match) => ({ op: 'update_text', match, color: '#FF0000' })),
    ],
    ['each clip exactly 2 seconds', [{ op: 'set_duration', clip: 'all', duration: 2 }]],
    [
      '3 seconds each, with a 0.5 second fade',
      [
        { op: 'set_duration', clip: 'all', duration: 3 },
        { op: 'set_transition', type: 'fade', duration: 0.5, scope: 'all' },
      ],
    ],
    ['Fill the screen instead of the blurred bars', [{ op: 'set_canvas', fit: 'crop' }]],
    ['export 1080p MP4', [{ op: 'export', format: 'mp4', resolution: '1080p' }]],
  ])('%s', (message, edits) => {
    expect(done(message)).toEqual(edits)
  })
})

describe('what is not read completely, or not in one way, changes nothing', () => {
  test.each([
    'Split clip 3 at 20s and delete the second part',
    'Zoom in on the Export button',
    'Put the text 20 % from the top',
    'Undo only the music change',
    'Not so yellow, more like gold',
    '0:00-0:04 rabbit.mp4 / 0:04-0:07 larch.jpg',
    "Don't delete clip 2",
    'please do not mute clip 1',
    'delete it',
    'delete clip 7',
    'mute clip 2 from 1 to 2 seconds',
    'play clip 2 at 40x',
    'delete clip 2 and wibble the frobs',
  ])('%s', (message) => {
    expect(done(message)).toEqual([])
  })
})
