import type { Context, ContextUpload } from '../../../../src/engine/agent/context.ts'

const FILES = {
  camp: { name: 'camp.mp4', type: 'video', duration: 18 },
  fall: { name: 'waterfall.mp4', type: 'video', duration: 22 },
  trail: { name: 'trail.mp4', type: 'video', duration: 14 },
  talk: { name: 'talk.mp4', type: 'video', duration: 30, speech: true },
  rabbit: { name: 'rabbit.mp4', type: 'video', duration: 7.8 },
  p1: { name: 'red-panda.jpg', type: 'image', width: 4000, height: 3000 },
  p2: { name: 'larch.jpg', type: 'image', width: 3000, height: 4000 },
  p3: { name: 'flower.jpg', type: 'image' },
  p4: { name: 'barn.jpg', type: 'image' },
  elva: { name: 'elva.jpg', type: 'image' },
  cues: { name: 'talk.srt', type: 'subtitle', cues: 20 },
  logo: { name: 'logo.png', type: 'image', alpha: true },
  song: { name: 'viper.mp3', type: 'audio', duration: 60 },
} satisfies Record<string, ContextUpload>
type File = keyof typeof FILES
const canvas = { width: 1920, height: 1080, fps: 30 }
const uploaded = (...files: File[]): Context => ({ uploads: files.map((name) => FILES[name]) })
/** Clips one after another, each so many seconds long. */
function timeline(clips: { [name in File]?: number }, ...others: File[]): Context {
  // a file's name is a key of the object
  const files = Object.keys(clips) as File[]
  let end = 0
  const video = files.map((file, i) => {
    const start = end
    end += clips[file] ?? 0
    return { clip: i + 1, name: FILES[file].name, start, end }
  })
  return { ...uploaded(...files, ...others), canvas, video }
}
const PANDA_LARCH = { p1: 4, p2: 4 }
const TRIP = { trail: 14, camp: 18 }

/** Timelines on which the messages of said.jsonl are said, by name. */
export const TIMELINES = {
  lower: {
    ...timeline({ ...PANDA_LARCH, rabbit: 7.8 }),
    text: [
      { text: 'Wild Days', start: 0, end: 3, position: 'center' },
      { text: 'Shot in the Alps', start: 4, end: 8, position: 'lower-third' },
    ],
  },
  wild: {
    ...timeline({ ...PANDA_LARCH, elva: 4, rabbit: 7.8 }, 'logo'),
    text: [
      { text: 'Wild Days', start: 0, end: 3, position: 'center' },
      { text: 'Red Panda', start: 3, end: 4, position: 'center' },
      { text: 'Larch', start: 4.5, end: 8, position: 'center' },
      { text: 'Elva', start: 8.5, end: 12, position: 'center' },
    ],
  },
  full: {
    ...timeline({ ...TRIP, fall: 22 }, 'song', 'logo', 'talk', 'cues', 'p1'),
    transitions: [
      { between: [1, 2], type: 'fade', duration: 0.5 },
      { between: [2, 3], type: 'wipeleft', duration: 0.5 },
    ],
    audio: [
      { role: 'bgm', name: 'viper.mp3', start: 0, end: 54, volume: 0.5 },
      { role: 'voice', name: 'voiceover:Hello', start: 2, end: 8, volume: 1 },
    ],
    text: [
      { text: 'Summer Trip', start: 0, end: 4, position: 'center', color: '#FFFFFF' },
      { text: 'Book now for $99', start: 48, end: 54, position: 'bottom', color: '#FFFF00' },
    ],
    captions: { source: 'talk.srt', cues: 20, position: 'bottom', color: '#FFFFFF' },
    overlays: [{ name: 'logo.png', start: 0, end: 54, position: 'top-right', scale: 0.15 }],
    history: ['build_sequence', 'add_bgm', 'add_text', 'set_transition'],
    redo: [],
  },
  emp: uploaded('p1', 'p2', 'p3', 'song'),
  emv: uploaded('trail', 'camp', 'song', 'logo'),
  photos: timeline({ ...PANDA_LARCH, p3: 4 }, 'song'),
  photos4: timeline({ ...PANDA_LARCH, p3: 4, p4: 4 }),
  empty: uploaded('p1', 'p2', 'p3', 'rabbit', 'song'),
  emptyp: uploaded('p1', 'p2', 'p3'),
  emptyv: uploaded('camp', 'fall', 'trail'),
  mixed: timeline({ ...PANDA_LARCH, rabbit: 7.8 }, 'song', 'logo'),
  two: {
    ...timeline(TRIP, 'song', 'talk', 'logo'),
    audio: [{ role: 'bgm', name: 'viper.mp3', start: 0, end: 32, volume: 0.6 }],
  },
  three: timeline({ ...TRIP, fall: 22 }, 'song'),
  one: timeline({ talk: 30 }, 'song'),
  ovl: {
    ...timeline(TRIP, 'talk', 'logo'),
    overlays: [{ name: 'talk.mp4', start: 0, end: 10, position: 'bottom-left', scale: 0.25 }],
  },
  texts: {
    ...timeline(TRIP),
    text: [
      { text: 'Hello', start: 0, end: 3, position: 'center' },
      { text: 'The End', start: 29, end: 32, position: 'center' },
    ],
  },
} satisfies Record<string, Context>
