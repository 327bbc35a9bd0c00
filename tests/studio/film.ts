import type { StudioClip, StudioState } from '../../src/protocol/studio.ts'

const clip = (id: string, start: number, frames: number, more: Partial<StudioClip> = {}): StudioClip => ({
  id,
  name: `${id}.mp4`,
  start,
  frames,
  kind: 'video',
  media: 'm1',
  picture: id,
  most: 300,
  heard: { from: 0, perFrame: 1 / 30 },
  volume: 1,
  fadeIn: 0,
  fadeOut: 0,
  transition: null,
  ...more,
})

/** Three clips of 4, 2 and 4 s, a title and music, at 30 frames a second. */
export const FILM: StudioState = {
  session: { id: '7', title: 'Wild Days', language: 'en' },
  canvas: { width: 1920, height: 1080, fps: 30 },
  frames: 300,
  clips: [clip('c1', 0, 120), clip('c2', 120, 60), clip('c3', 180, 120, { kind: 'image', most: null, heard: null })],
  overlays: [],
  texts: [{ id: 't1', name: 'Hello', text: 'Hello', start: 0, frames: 90, position: 'center' }],
  captions: [],
  sounds: [
    {
      id: 'a1',
      name: 'viper.mp3',
      role: 'bgm',
      media: 'm2',
      heard: { from: 0, perFrame: 1 / 30 },
      start: 0,
      frames: 300,
      volume: 0.35,
      fadeIn: 0,
      fadeOut: 0,
    },
  ],
  marks: [],
  media: [],
  history: [],
  version: 1,
  canUndo: true,
  canRedo: false,
  busy: false,
  exports: [],
  preview: { fps: 30, width: 854, height: 480, pieces: [], sound: null },
}
