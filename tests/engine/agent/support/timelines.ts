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
const canvas = { width: 1920, height: 1080, fps: 30 }
function track(list: readonly [{ name: string }, number][]): NonNullable<Context['video']> {
  let end = 0
  return list.map(([{ name }, seconds], i) => {
    const start = end
    end += seconds
    return { clip: i + 1, name, start, end }
  })
}
/** Timelines on which the messages of said.jsonl are said, by name. */
export const TIMELINES = {
  lower: {
    uploads: [FILES.p1, FILES.p2, FILES.rabbit],
    canvas,
    video: track([
      [FILES.p1, 4],
      [FILES.p2, 4],
      [FILES.rabbit, 7.8],
    ]),
    text: [
      { text: 'Wild Days', start: 0, end: 3, position: 'center' },
      { text: 'Shot in the Alps', start: 4, end: 8, position: 'lower-third' },
    ],
  },
  wild: {
    uploads: [FILES.p1, FILES.p2, FILES.elva, FILES.rabbit, FILES.logo],
    canvas,
    video: track([
      [FILES.p1, 4],
      [FILES.p2, 4],
      [FILES.elva, 4],
      [FILES.rabbit, 7.8],
    ]),
    text: [
      { text: 'Wild Days', start: 0, end: 3, position: 'center' },
      { text: 'Red Panda', start: 3, end: 4, position: 'center' },
      { text: 'Larch', start: 4.5, end: 8, position: 'center' },
      { text: 'Elva', start: 8.5, end: 12, position: 'center' },
    ],
  },
  full: {
    uploads: [FILES.trail, FILES.camp, FILES.fall, FILES.song, FILES.logo, FILES.talk, FILES.cues, FILES.p1],
    canvas,
    video: track([
      [FILES.trail, 14],
      [FILES.camp, 18],
      [FILES.fall, 22],
    ]),
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
  emp: { uploads: [FILES.p1, FILES.p2, FILES.p3, FILES.song] },
  emv: { uploads: [FILES.trail, FILES.camp, FILES.song, FILES.logo] },
  photos: {
    uploads: [FILES.p1, FILES.p2, FILES.p3, FILES.song],
    canvas,
    video: track([
      [FILES.p1, 4],
      [FILES.p2, 4],
      [FILES.p3, 4],
    ]),
  },
  photos4: {
    uploads: [FILES.p1, FILES.p2, FILES.p3, FILES.p4],
    canvas,
    video: track([
      [FILES.p1, 4],
      [FILES.p2, 4],
      [FILES.p3, 4],
      [FILES.p4, 4],
    ]),
  },
  empty: { uploads: [FILES.p1, FILES.p2, FILES.p3, FILES.rabbit, FILES.song] },
  emptyp: { uploads: [FILES.p1, FILES.p2, FILES.p3] },
  emptyv: { uploads: [FILES.camp, FILES.fall, FILES.trail] },
  mixed: {
    uploads: [FILES.p1, FILES.p2, FILES.rabbit, FILES.song, FILES.logo],
    canvas,
    video: track([
      [FILES.p1, 4],
      [FILES.p2, 4],
      [FILES.rabbit, 7.8],
    ]),
  },
  two: {
    uploads: [FILES.trail, FILES.camp, FILES.song, FILES.talk, FILES.logo],
    canvas,
    video: track([
      [FILES.trail, 14],
      [FILES.camp, 18],
    ]),
    audio: [{ role: 'bgm', name: 'viper.mp3', start: 0, end: 32, volume: 0.6 }],
  },
  three: {
    uploads: [FILES.trail, FILES.camp, FILES.fall, FILES.song],
    canvas,
    video: track([
      [FILES.trail, 14],
      [FILES.camp, 18],
      [FILES.fall, 22],
    ]),
  },
  one: { uploads: [FILES.talk, FILES.song], canvas, video: track([[FILES.talk, 30]]) },
  ovl: {
    uploads: [FILES.trail, FILES.camp, FILES.talk, FILES.logo],
    canvas,
    video: track([
      [FILES.trail, 14],
      [FILES.camp, 18],
    ]),
    overlays: [{ name: 'talk.mp4', start: 0, end: 10, position: 'bottom-left', scale: 0.25 }],
  },
  texts: {
    uploads: [FILES.trail, FILES.camp],
    canvas,
    video: track([
      [FILES.trail, 14],
      [FILES.camp, 18],
    ]),
    text: [
      { text: 'Hello', start: 0, end: 3, position: 'center' },
      { text: 'The End', start: 29, end: 32, position: 'center' },
    ],
  },
} satisfies Record<string, Context>
