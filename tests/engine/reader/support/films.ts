import type { Context } from '../../../../src/engine/reader/context.ts'

/** What the messages of several tests are about. */

/** Three clips. */
export const HOLIDAY: Context = {
  uploads: [
    { name: 'beach.mp4', type: 'video', duration: 12 },
    { name: 'city.mp4', type: 'video', duration: 18 },
    { name: 'sunset.mp4', type: 'video', duration: 15 },
  ],
  video: [
    { clip: 1, name: 'beach.mp4', start: 0, end: 12 },
    { clip: 2, name: 'city.mp4', start: 12, end: 30 },
    { clip: 3, name: 'sunset.mp4', start: 30, end: 45 },
  ],
}

/** The same with music. */
export const HOLIDAY_WITH_MUSIC: Context = {
  ...HOLIDAY,
  audio: [{ role: 'bgm', name: 'library:Calm Piano', start: 0, end: 45, volume: 0.5 }],
}

/** A clip, two photos and a song, before there is a film. */
export const LOOSE_FILES: Context = {
  uploads: [
    { name: 'clip1.mp4', type: 'video', duration: 14 },
    { name: 'photo1.jpg', type: 'image' },
    { name: 'photo2.jpg', type: 'image' },
    { name: 'song.mp3', type: 'audio', duration: 180 },
  ],
}
