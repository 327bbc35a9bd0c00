// The timelines that are measured, made of the media of the tests.
import { resolve } from 'node:path'
import { emptyDraft, newClip } from './engine.mjs'

const folder = resolve(import.meta.dirname, '../../../tests/media')
const file = (name, kind, demuxer, more) => ({
  id: name,
  name,
  kind,
  demuxer,
  path: resolve(folder, name),
  hash: name,
  ...more,
})

export const MEDIA = Object.fromEntries(
  [
    file('red-panda.jpg', 'image', 'jpeg_pipe', { width: 1600, height: 647 }),
    file('larch.jpg', 'image', 'jpeg_pipe', { width: 960, height: 640 }),
    file('elva.jpg', 'image', 'jpeg_pipe', { width: 3072, height: 1780 }),
    file('rabbit.mp4', 'video', 'mov', { width: 720, height: 480, durationSeconds: 7.8, hasAudio: true }),
    file('viper.mp3', 'audio', 'mp3', { durationSeconds: 41, hasAudio: true }),
  ].map((media) => [media.id, media]),
)

const PHOTOS = ['red-panda.jpg', 'larch.jpg', 'elva.jpg']

export function clip(mediaId, frames, change = {}) {
  return { ...newClip(`${mediaId}-${frames}`, MEDIA[mediaId], frames), ...change }
}

const photo = (i, frames, type) =>
  clip(PHOTOS[i % 3], frames, {
    motion: { direction: i % 2 ? 'out' : 'in', amount: 0.1 },
    transition: type ? { id: `x${i}`, type, frames: 30 } : null,
  })

/** Shows another part of the picture than the other clips do, so that nothing made for one of them serves another. */
const unlike = (i, item) => ({ ...item, crop: { left: i * 1e-4, right: 0, top: 0, bottom: 0 } })

export const title = (text, start, frames) => ({
  id: `title-${start}`,
  text,
  start,
  frames,
  position: 'center',
  color: '#FFFFFF',
  size: 'large',
  font: null,
  weight: 700,
  background: null,
  shadow: true,
  outline: null,
  animation: 'fade',
})

const music = (frames, volume = 0.5) => ({
  id: 'music',
  role: 'bgm',
  name: 'viper.mp3',
  source: { mediaId: 'viper.mp3' },
  start: 0,
  frames,
  untilEnd: true,
  sourceStart: 0,
  loop: true,
  volume,
  fadeIn: 0,
  fadeOut: 60,
  mutes: [],
  duck: null,
  denoise: false,
})

function draft(clips, texts, size = {}) {
  const empty = emptyDraft('Wild Days')
  const frames = clips.reduce((sum, { frames }) => sum + frames, 0)
  return { ...empty, canvas: { ...empty.canvas, ...size }, clips, texts, audio: [music(frames)] }
}

/** DESIGN.md's: 30 s, three photos under a slow zoom, a fade and a slide, a title, music. */
export const promo = () =>
  draft([photo(0, 300, 'fade'), photo(1, 300, 'slideleft'), photo(2, 300)], [title('Wild Days', 30, 90)])

/** So many seconds of photos and clips of five seconds each, no two of them alike. */
export function lengthy(seconds, size) {
  const clips = Array.from({ length: seconds / 5 }, (_, i) => {
    const type = i % 2 ? 'slideleft' : 'fade'
    const item =
      i % 4 === 3 ? clip('rabbit.mp4', 150, { transition: { id: `x${i}`, type, frames: 30 } }) : photo(i, 150, type)
    return unlike(i, item)
  })
  return draft(clips, [title('Wild Days', 30, 90)], size)
}

/** Two hundred clips of a second, no two of them alike. */
export const many = (size) =>
  draft(
    Array.from({ length: 200 }, (_, i) => unlike(i, photo(i, 30))),
    [],
    size,
  )

export const withVolume = (base, volume) => ({ ...base, audio: base.audio.map((item) => ({ ...item, volume })) })
