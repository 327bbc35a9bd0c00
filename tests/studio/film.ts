import type { StudioClip, StudioState } from '../../src/protocol/studio.ts'

const clip = (id: string, start: number, frames: number, more: Partial<StudioClip> = {}): StudioClip => ({
  id,
  name: `${id}.mp4`,
  start,
  frames,
  kind: 'video',
  media: 'm1',
  picture: id,
  room: { before: 0, after: 180 },
  heard: { from: 0, perFrame: 1 / 30 },
  volume: 1,
  fadeIn: 0,
  fadeOut: 0,
  soundFadeIn: 0,
  soundFadeOut: 0,
  transition: null,
  ...more,
})

/** Three clips of 4, 2 and 4 s, a title and music, at 30 frames a second. */
export const FILM: StudioState = {
  session: { id: '7', title: 'Wild Days', language: 'en' },
  canvas: { width: 1920, height: 1080, fps: 30 },
  frames: 300,
  clips: [clip('c1', 0, 120), clip('c2', 120, 60), clip('c3', 180, 120, { kind: 'image', room: null, heard: null })],
  overlays: [{ id: 'o1', name: 'logo.png', media: 'm3', start: 30, frames: 60, volume: null, fadeIn: 0, fadeOut: 0 }],
  texts: [{ id: 't1', name: 'Hello', text: 'Hello', start: 0, frames: 90, position: 'center' }],
  captions: [{ id: 'q1', name: 'Good morning', start: 15, frames: 45 }],
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
  marks: [
    { id: 'k1', name: 'Here', kind: 'callout', text: 'Here', start: 60, frames: 90 },
    { id: 'g1', name: 'credits', kind: 'graphic', text: null, start: 240, frames: 60 },
    { id: 'r1', name: 'blur', kind: 'region', text: null, start: 0, frames: 60 },
  ],
  media: [],
  history: [],
  version: 1,
  canUndo: true,
  canRedo: false,
  busy: false,
  log: [],
  exports: [],
  preview: { fps: 30, width: 854, height: 480, pieces: [], sound: null },
}
