import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { MOST_EDITS, OPERATION_NAMES, type OperationName } from '../../src/edits/index.ts'
import { makeMedia } from '../engine/media/make.ts'
import { type FileName, makeFile } from '../engine/operations/files.ts'
import { type RunningServer, startServer, type Workplace, workplace } from './server.ts'

/** Every operation as an edit, through the built server: what a model sends, and what it reads. */

const UPLOADS: FileName[] = [
  'red.mp4',
  'green.mp4',
  'talk.mp4',
  'shaky.mp4',
  'larch.jpg',
  'logo.png',
  'music.wav',
  'song.wav',
  'words.srt',
  'swap.cube',
]

/** c1 red 0-2, c2 green 2-4, c3 talk 4-7, c4 shaky 7-8.5, c5 larch 8.5-12.5 */
const FILM = [
  { op: 'set_canvas', width: 160, height: 90 },
  { op: 'build_sequence', assets: ['red.mp4', 'green.mp4', 'talk.mp4', 'shaky.mp4', 'larch.jpg'] },
]

let place: Workplace
let server: RunningServer
beforeAll(async () => {
  place = workplace()
  server = await startServer(place.env)
  await server.call('create_session', { title: 'Every edit', language: 'en' })
  const files = await Promise.all(UPLOADS.map((name) => makeFile(place.folder, name)))
  await done('upload_media', { files })
  await edited(...FILM, { op: 'save_version', name: 'film' })
  await edited({ op: 'mute', target: 'all' })
})

async function done(tool: string, args: Record<string, unknown>) {
  const called = await server.call(tool, args)
  if (called.result.isError || called.facts.status !== 'completed') throw new Error(called.text)
  return called
}

const edited = (...edits: object[]) => done('chat_edit', { edits })
const fault = async (args: Record<string, unknown>) => {
  const { result, advice, text } = await server.call('chat_edit', args)
  expect(result.isError).toBe(true)
  return { code: advice?.code, text }
}
const tracks = async () => (await server.call('get_state')).facts.tracks

interface Case {
  /** lists of edits that are sent before */
  before?: object[][]
  /** what its list begins with, by default the film as it was made */
  first?: object[]
  edit: object
  /** what its line says */
  says: string
  timeline?: string
}

const TITLE = { op: 'add_text', text: 'Sale', start: 1, end: 3 }
/** Good morning at 4.5 s, and good night at 5.5 s */
const SAID = { op: 'transcribe', clip: 'talk.mp4', source: 'words.srt' }
const HIDDEN = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 }
const MUSIC = { op: 'add_bgm', asset: 'music.wav' }
const AGAIN = { op: 'restore_version', name: 'film' }
const after = (...edits: object[]) => [AGAIN, ...edits]

const CASES: Record<OperationName, Case> = {
  build_sequence: {
    edit: { assets: ['red.mp4', 'larch.jpg'], total: 5 },
    says: 'Sequence of 2 clips built: 5 s; replaces 5 clips',
    timeline: 'red.mp4 (0-2s), larch.jpg (2-5s)',
  },
  append: {
    edit: { asset: 'red.mp4' },
    says: 'red.mp4 inserted as clip 6 at 12.5 s',
    timeline: 'larch.jpg (8.5-12.5s), red.mp4 (12.5-14.5s)',
  },
  insert: {
    edit: { asset: 'red.mp4', after: 'c2' },
    says: 'as clip 3 at 4 s',
    timeline: 'green.mp4 (2-4s), red.mp4 (4-6s), talk.mp4 (6-9s)',
  },
  replace_clip: {
    edit: { clip: 'c2', asset: 'larch.jpg' },
    says: 'Clip 2 (green.mp4) → larch.jpg (c2)',
    timeline: 'red.mp4 (0-2s), larch.jpg (2-4s), talk.mp4',
  },
  trim: {
    edit: { clip: 'c1', keep: [0.5, 1.5] },
    says: 'trimmed: 2 s → 1 s (c1 now 0-1 s)',
    timeline: 'red.mp4 (0-1s), green.mp4 (1-3s)',
  },
  cut_range: {
    edit: { from: 1, to: 3 },
    says: '1-3 s cut out; length 12.5 s → 10.5 s',
    timeline: 'red.mp4 (0-1s), green.mp4 (1-2s)',
  },
  keep: {
    edit: {
      ranges: [
        [0, 1],
        [3, 4.5],
      ],
    },
    says: 'Only 0-1 s, 3-4.5 s of the film kept; length 12.5 s → 2.5 s',
    timeline: 'red.mp4 (0-1s), green.mp4 (1-2s), talk.mp4 (2-2.5s)',
  },
  split: { edit: { at: 1 }, says: 'duration 1, from 1, origin c1', timeline: 'red.mp4 (0-1s), red.mp4 (1-2s)' },
  delete: {
    edit: { clips: ['c1', 3] },
    says: 'Clip 1 (red.mp4), Clip 3 (talk.mp4) deleted',
    timeline: 'Video: green.mp4 (0-2s), shaky.mp4 (2-3.5s)',
  },
  move: {
    edit: { clip: 'larch.jpg', to: 1 },
    says: 'from position 5 to 1',
    timeline: 'Video: larch.jpg (0-4s), red.mp4',
  },
  swap: { edit: { a: 'c1', b: 'c2' }, says: 'swapped', timeline: 'Video: green.mp4 (0-2s), red.mp4 (2-4s)' },
  sort: {
    edit: { by: 'duration_desc' },
    says: 'Order red.mp4, green.mp4',
    timeline: 'Video: larch.jpg (0-4s), talk.mp4 (4-7s)',
  },
  duplicate: {
    edit: { clip: 'c1', times: 2 },
    says: 'repeated 2 times. Made c',
    timeline: 'red.mp4 (0-2s), red.mp4 (2-4s), red.mp4 (4-6s)',
  },
  card: {
    edit: { lines: ['Summer', '2026'], background: 'navy', before: 'c1' },
    says: 'Card “Summer” inserted as clip 1 at 0 s, 3 s long. Made c',
    timeline: 'Video: Summer (0-3s), red.mp4 (3-5s)',
  },
  update_card: {
    first: after({ op: 'card', lines: 'Summer', before: 'c1' }),
    edit: { clip: 1, lines: 'Winter', background: 'larch.jpg' },
    says: 'wording “Summer” → “Winter”, background #222831-#12151A → larch.jpg',
    timeline: 'Video: Winter (0-3s), red.mp4',
  },
  set_duration: {
    edit: { clip: 'c5', duration: 2.5 },
    says: '4 s → 2.5 s (c5 now 8.5-11 s)',
    timeline: 'larch.jpg (8.5-11s)',
  },
  set_total_duration: { edit: { duration: 10 }, says: 'Length 12.5 s → 10 s', timeline: 'larch.jpg (8.5-10s)' },
  set_speed: { edit: { clip: 'c1', factor: 2 }, says: 'speed 1x → 2x', timeline: 'red.mp4 (0-1s)' },
  speed_ramp: {
    edit: {
      clip: 'c1',
      points: [
        [0, 1],
        [1, 4],
      ],
    },
    says: 'speed 1x → 1x at 0 s, 4x at 1 s; length 12.5 s → 11.2',
  },
  reverse: { edit: { clip: 'c1' }, says: 'backwards (c1)' },
  freeze: {
    edit: { at: 1, duration: 2 },
    says: 'duration 2, from 1, freeze',
    timeline: 'red.mp4 (0-1s), red.mp4 (1-3s), red.mp4 (3-4s)',
  },
  set_volume: {
    first: after(MUSIC),
    edit: { target: 'bgm', level: 0.3 },
    says: 'Music volume 35 % → 30 % (a',
    timeline: 'music.wav (0-12.5s, 30%)',
  },
  mute: { edit: { target: 'c1' }, says: 'clip 1 muted (c1)', timeline: 'red.mp4 (0-2s, 0%)' },
  fade_audio: { first: after(MUSIC), edit: { target: 'bgm', in: 1, out: 3 }, says: 'Music: fade in 1 s, out 3 s (a' },
  duck: {
    first: after(MUSIC),
    edit: { target: 'bgm', under: ['original', 'c3'], db: 18 },
    says: 'Music lowered under original sound, the sound of clip 3 by 18 dB, down in 0.2 s, back in 0.6 s',
  },
  set_channels: {
    edit: { target: 'c1', use: 'left' },
    says: 'Channels of the sound of clip 1 as recorded → left on both sides (c1)',
  },
  normalize_audio: { edit: { lufs: -16 }, says: 'Loudness auto → -16 LUFS' },
  denoise_audio: { edit: { target: 'c3' }, says: '(c3)' },
  add_bgm: {
    edit: { asset: 'music.wav', volume: 0.4, start: 1 },
    says: 'volume 0.4, role bgm, file music.wav, start 1',
    timeline: 'music.wav (1-12.5s, 40%)',
  },
  replace_bgm: {
    first: after(MUSIC),
    edit: { asset: 'song.wav' },
    says: 'Music music.wav → song.wav (a',
    timeline: 'song.wav (0-12.5s, 35%)',
  },
  remove_bgm: { first: after(MUSIC), edit: {}, says: 'Music music.wav removed', timeline: '(1 track)' },
  move_audio: {
    first: after(MUSIC),
    edit: { target: 'bgm', start: 4 },
    says: 'now 4-12.5 s)',
    timeline: 'music.wav (4-12.5s',
  },
  add_sound: {
    edit: { effect: 'whoosh', at: 2 },
    says: 'Sound whoosh added at 1.63-2.43 s; loudest at 2 s',
    timeline: 'whoosh (1.6-2.4s, 100%)',
  },
  update_sound: {
    first: after({ op: 'add_sound', effect: 'ding', at: 1 }),
    edit: { target: 'ding', at: 3, volume: 0.5 },
    says: 'time 1-2.8 s → 3-4.8 s, volume 100 % → 50 % (a',
    timeline: 'ding (3-4.8s, 50%)',
  },
  remove_sound: {
    first: after({ op: 'add_sound', effect: 'ding', at: 1 }),
    edit: { target: 'effect' },
    says: 'Effects removed',
    timeline: '(1 track)',
  },
  // whether a machine can speak is its own affair
  add_voiceover: { edit: { text: 'Welcome' }, says: 'oice-over' },
  replace_audio: {
    edit: { clip: 'c1', asset: 'music.wav', offset: 1 },
    says: 'The sound of Clip 1 (red.mp4) red.mp4 → music.wav (c1)',
  },
  detach_audio: { edit: { clip: 'c1' }, says: 'role original, file red.mp4', timeline: 'red.mp4 (0-2s, 100%)' },
  add_text: {
    edit: { text: 'Sale', start: 1, end: 3, position: 'top' },
    says: 'position top, color auto, size auto',
    timeline: 'Title: "Sale" (1-3s)',
  },
  update_text: {
    first: after(TITLE),
    edit: { match: 'Sale', color: '#FF0000', start: 2 },
    says: 'colour auto → #FF0000',
    timeline: '"Sale" (2-4s)',
  },
  remove_text: { first: after(TITLE), edit: { match: 'Sale' }, says: 'Text “Sale” removed', timeline: '(1 track)' },
  add_captions: {
    edit: { source: 'words.srt' },
    says: '2 captions from words.srt',
    timeline: '"Good morning" (0.5-1s)',
  },
  update_captions: {
    first: after({ op: 'add_captions', source: 'words.srt' }),
    edit: { position: 'top' },
    says: 'place in a calm area → top',
  },
  remove_captions: {
    first: after({ op: 'add_captions', source: 'words.srt' }),
    edit: {},
    says: 'Captions removed',
    timeline: '(1 track)',
  },
  shift_captions: {
    first: after({ op: 'add_captions', source: 'words.srt' }),
    edit: { delta: 1 },
    says: '1 s later',
    timeline: '"Good morning" (1.5-2s)',
  },
  theme: { edit: { name: 'editorial', accent: '#B4432F' }, says: 'Theme none → editorial, accent #B4432F' },
  set_transition: {
    edit: { type: 'fade', duration: 0.4, between: ['c1', 'c2'] },
    says: 'type fade, after c1, duration 0.4',
  },
  remove_transition: {
    first: after({ op: 'set_transition', type: 'fade', duration: 0.4 }),
    edit: { between: [1, 2] },
    says: 'Transition after clip 1 removed',
  },
  set_canvas: {
    edit: { aspect: '9:16', fit: 'blur' },
    says: '160×90 → 90×160, fit cropped around what matters → blurred background',
  },
  apply_filter: { edit: { name: 'swap.cube', target: 'all' }, says: 'filter swap.cube applied (c1, c2, c3, c4, c5)' },
  adjust_color: { edit: { target: 'c1', brightness: 0.2 }, says: 'brightness 0 % → +20 % (c1)' },
  remove_filter: {
    first: after({ op: 'apply_filter', name: 'sepia', target: 'c1' }),
    edit: { target: 'c1' },
    says: 'filters removed (c1)',
  },
  ken_burns: { edit: { clip: 'c5', direction: 'out', amount: 0.3 }, says: 'zoom in → zoom out (c5)' },
  animate: {
    edit: {
      clip: 'c2',
      property: 'scale',
      points: [
        [0, 1],
        [1, '150%', 'easeOut'],
      ],
    },
    says: 'Clip 2 (green.mp4): scale 100 % at 0 s → 150 % at 1 s (c2)',
  },
  zoom_to: {
    edit: { clip: 'c2', box: [0.5, 0.5, 0.3, 0.3], start: 0.5, end: 1.5 },
    says: 'Clip 2 (green.mp4): zoom at 0.5-1.5 s of its own time (c2)',
  },
  punch_in: { edit: { clip: 'c2' }, says: 'quick zoom to 120 % at 0-0.8 s of its own time (c2)' },
  fit_clip: { edit: { clip: 'c1', fit: 'pad' }, says: '(c1)' },
  blur_background: { edit: {}, says: 'Fit cropped around what matters → blurred background' },
  mask: { edit: { clip: 'c1', asset: 'logo.png' }, says: 'masked with logo.png (c1)' },
  chroma_key: {
    edit: { clip: 'c2', color: '#00FF00', background: 'larch.jpg' },
    says: '#00FF00 keyed out, larch.jpg behind (c2)',
  },
  stabilize: { edit: { clip: 'shaky.mp4' }, says: 'stabilised' },
  match_colors: { edit: { target: 'all' }, says: 'exposure and greys matched' },
  fade_video: { edit: { target: 'all', out: 1, color: '#000000' }, says: 'fade out 1 s (c5)' },
  rotate: { edit: { clip: 'c1', degrees: 90 }, says: '0° → 90° (c1)' },
  flip: { edit: { clip: 'c1', axis: 'horizontal' }, says: 'mirrored left to right (c1)' },
  crop: { edit: { clip: 'c1', bottom: 0.1 }, says: '→ 0 % 0 % 0 % 10 % (c1)' },
  add_overlay: {
    edit: { asset: 'logo.png', position: 'top-left', scale: 0.2, border: 3, shadow: true },
    says: 'position top-left, scale 0.2, opacity 1',
    timeline: 'logo.png (0-12.5s)',
  },
  update_overlay: {
    first: after({ op: 'add_overlay', asset: 'logo.png' }),
    edit: { match: 'logo.png', opacity: 0.5 },
    says: 'opacity 100 % → 50 % (o',
  },
  cutaway: {
    edit: { asset: 'larch.jpg', clip: 'c1', start: 0.5, duration: 9 },
    says: 'larch.jpg shown instead of Clip 1 (red.mp4) at 0.5-2 s, while the sound goes on; only until 2 s, the end of',
  },
  remove_overlay: {
    first: after({ op: 'add_overlay', asset: 'logo.png' }),
    edit: { match: 'logo.png' },
    says: 'Overlay logo.png removed',
    timeline: '(1 track)',
  },
  layout: {
    edit: { type: 'side_by_side', left: 'red.mp4', right: 'green.mp4' },
    says: 'side by side for 2 s',
    timeline: '2. Video: red.mp4 (0-2s, 0%), green.mp4 (0-2s)',
  },
  region: {
    edit: { effect: 'blur', clip: 'c1', box: HIDDEN, start: 0.5, end: 1.5 },
    says: 'Blur on Clip 1 (red.mp4), 0.5-1.5 s (c1). Made r',
  },
  update_region: {
    first: after({ op: 'region', effect: 'blur', box: HIDDEN, end: 3 }),
    edit: { match: 'blur', effect: 'pixelate', end: 2 },
    says: 'effect blur → pixelation, time 0-3 s → 0-2 s',
  },
  remove_region: {
    first: after({ op: 'region', effect: 'spotlight', box: HIDDEN }),
    edit: { match: 'spotlight' },
    says: 'removed',
  },
  watermark: {
    edit: { asset: 'logo.png', position: 'top-left', opacity: 0.5 },
    says: 'Watermark logo.png added over the whole film (12.5 s), top left',
    timeline: 'logo.png (0-12.5s)',
  },
  callout: {
    edit: { type: 'arrow', box: { x: 0.8, y: 0.8 }, text: 'Click here', start: 1 },
    says: 'Arrow “Click here” at 1-4 s. Made k',
  },
  update_callout: {
    first: after({ op: 'callout', type: 'number', box: { x: 0.2, y: 0.2 } }),
    edit: { match: 'number', color: 'gold', start: 2 },
    says: 'colour #E5231B → #FFD700, time 0-3 s → 2-5 s',
  },
  remove_callout: {
    first: after({ op: 'callout', type: 'box', box: HIDDEN, text: 'Here' }),
    edit: { match: 'Here' },
    says: 'Callout “Here” removed',
  },
  credits: {
    edit: { lines: [['Camera', 'Ann', 'Bo'], 'Thanks'] },
    says: 'Credits of 3 lines roll at 12.5-24.7 s: 1.6 lines a second, each visible for 9.7 s. Made c',
    timeline: 'card (12.5-24.7s)',
  },
  lower_third: {
    edit: { name: 'Ann Lee', role: 'Chair', side: 'right', start: 1 },
    says: 'Lower third “Ann Lee”, “Chair” on the right at 1-6 s. Made g',
  },
  countdown: { edit: { from: 3 }, says: 'Countdown from 3 at 0-3 s, over the whole picture. Made g' },
  progress_bar: {
    edit: { edge: 'top', height: '4 px' },
    says: 'Progress bar at the top, 4 px high, at 0-12.5 s. Made g',
  },
  update_graphic: {
    first: after({ op: 'lower_third', name: 'Ann Lee' }),
    edit: { match: 'Ann Lee', role: 'Chair', color: 'red', start: 2 },
    says: 'role none → “Chair”, colour #FFC53D → #FF0000, time 0-5 s → 2-7 s',
  },
  remove_graphic: {
    first: after({ op: 'progress_bar' }),
    edit: { match: 'progress_bar' },
    says: 'Progress bar g',
  },
  transcribe: {
    edit: { clip: 'talk.mp4', source: 'words.srt' },
    says: 'The words of talk.mp4 are taken from words.srt',
  },
  cut_words: {
    first: after(SAID),
    edit: { phrase: 'good morning' },
    says: '2 words cut (“Good morning”)',
  },
  keep_words: { first: after(SAID), edit: { words: [[3, 5]] }, says: '2 words cut (“Good morning”)' },
  clean_speech: { first: after(SAID), edit: { fillers: ['and'] }, says: '1 word cut (“and”)' },
  correct_words: {
    first: after(SAID),
    edit: { from: 'night', to: 'day' },
    says: '“night” is written “day” in 1 place',
  },
  remove_silence: {
    edit: { target: 'talk.mp4' },
    says: '1 pause removed; length 12.5 s → 11.63 s',
    timeline: 'talk.mp4 (4-5s), talk.mp4 (5-6.1s)',
  },
  beat_sync: {
    // the song begins with its first beat, 0.28 s into the file, and every half second there is one
    first: after({ op: 'set_duration', clip: 'c1', duration: 1.8 }),
    edit: { asset: 'song.wav' },
    says: '4 cuts moved onto the beat',
    timeline: 'red.mp4 (0-2s), green.mp4 (2-4s), talk.mp4 (4-7s), shaky.mp4 (7-8.2s)',
  },
  highlight: { edit: { duration: 4 }, says: '12.5 s → 4 s', timeline: 'larch.jpg (' },
  make: {
    edit: { assets: ['red.mp4', 'larch.jpg', 'green.mp4'], duration: 8, title: 'Sale', mood: 'upbeat' },
    says: 'clips built: 8 s; replaces 5 clips',
    timeline: 'BGM: upbeat (0-8s',
  },
  undo: { before: [[AGAIN, TITLE]], first: [], edit: {}, says: 'Undone: ', timeline: '(1 track)' },
  redo: {
    before: [[AGAIN, TITLE], [{ op: 'undo' }]],
    first: [],
    edit: {},
    says: 'Redone: ',
    timeline: 'Title: "Sale" (1-3s)',
  },
  reset: { first: [], edit: {}, says: 'when the session began', timeline: '(0 tracks)' },
  save_version: { first: after(TITLE), edit: { name: 'with a title' }, says: 'saved as "with a title"' },
  restore_version: {
    first: [],
    edit: { name: 'film' },
    says: 'Back to version "film"',
    timeline: 'larch.jpg (8.5-12.5s)',
  },
  export_captions: {
    first: after({ op: 'add_captions', source: 'words.srt' }),
    edit: { format: 'vtt' },
    says: 'The captions are in Every edit.vtt',
  },
  shorts: {
    first: after(SAID),
    edit: { words: [[1, 2]], titles: ['A greeting'] },
    says: '“A greeting”, 4.5 s to 4.8 s, words 1-2: “Good morning”',
  },
  rename: { edit: { title: 'Wild Days' }, says: 'The film is now called “Wild Days”' },
  compose: {
    edit: {
      clips: [{ file: 'red.mp4', duration: 1 }],
      texts: [TITLE].map(({ text }) => ({ text, start: 0, duration: 1 })),
    },
    says: 'Made c',
    timeline: 'Video: red.mp4 (0-1s) 2. Title: "Sale" (0-1s)',
  },
}

describe('every operation can be given as an edit', () => {
  test.each(OPERATION_NAMES)('%s', async (op) => {
    const { before = [], first = [AGAIN], edit, says, timeline } = CASES[op]
    for (const list of before) await edited(...list)
    const { result, facts, text } = await server.call('chat_edit', { edits: [...first, { op, ...edit }] })
    const line = result.isError ? text.split('\n')[0] : (facts.changes as string[]).at(-1)
    expect(line).toContain(op)
    expect(line).toContain(says)
    if (timeline) expect(facts.timeline).toContain(timeline)
    if (op !== 'add_voiceover') expect(facts.status).toBe('completed')
    if (op === 'export_captions') expect(readFileSync(filesOf(facts)[0]?.path ?? '', 'utf8')).toContain('WEBVTT')
  })
})

const filesOf = (facts: Record<string, unknown>) => (facts.files ?? []) as { path: string }[]

describe('what cannot be done changes nothing, and says why', () => {
  const HOSTILE = `"};${String.fromCharCode(27)}[2J\u202e <script>\n${'x'.repeat(5000)}`

  test.each<[string, unknown, string[]]>([
    ['an unknown operation', [{ op: 'trimm', clip: 1 }], ['edits[0] (trimm)', 'no such operation', 'Nearest: trim']],
    ['no operation', [{ clip: 1 }], ['edits[0]', '"op"']],
    ['an unknown parameter', [{ op: 'trim', clip: 1, begin: 2 }], ['edits[0] (trim), begin', 'trim{']],
    ['an unknown clip', [{ op: 'reverse', clip: 'c99' }], ['edits[0] (reverse), clip', 'no clip "c99"', 'c1']],
    [
      'an unknown text',
      [{ op: 'update_text', match: 't99', color: '#FFFFFF' }],
      ['edits[0] (update_text), match', 'no text at all'],
    ],
    [
      'words where a number is wanted',
      [{ op: 'set_duration', clip: 1, duration: 'long' }],
      ['duration', 'seconds', '"long"'],
    ],
    [
      'a clip that went away earlier in the list',
      [
        { op: 'delete', clip: 'c2' },
        { op: 'reverse', clip: 'c2' },
      ],
      ['edits[1] (reverse), clip', 'no clip "c2"'],
    ],
    ['a time past the end', [{ op: 'split', at: 99 }], ['edits[0] (split), at', '12.5 s long', 'Nearest: 12.5']],
    ['an empty list', [], ['the list is empty', '{"op": "trim"']],
    ['no list', 'trim the first clip', ['edits[0]: expected an object such as', '"trim the first clip"']],
    ['5,000 edits', Array.from({ length: 5000 }, () => ({ op: 'reverse', clip: 1 })), [`${MOST_EDITS} at most`]],
    ['a hostile name', [{ op: HOSTILE }], ['edits[0]', 'no such operation']],
    ['a hostile value', [{ op: 'reverse', clip: HOSTILE }], ['edits[0] (reverse), clip']],
    ['a hostile parameter', [JSON.parse('{"op": "reverse", "clip": 1, "__proto__": {"clip": 2}}')], ['__proto__']],
    ['help among edits', [{ op: 'help' }, { op: 'reverse', clip: 1 }], ['separate call']],
    [
      'an undo after other edits',
      [{ op: 'reverse', clip: 1 }, { op: 'undo' }],
      ['edits[1] (undo)', 'first edit in it'],
    ],
    ['a version that never was', [{ op: 'undo', version: 999 }], ['edits[0] (undo), version', 'no version "999"']],
    [
      'a name that no version has',
      [{ op: 'restore_version', name: 'nope' }],
      ['(restore_version), name', 'no version "nope"', '(film)'],
    ],
  ])('%s', async (_, edits, says) => {
    await edited(AGAIN)
    const before = await tracks()
    const { code, text } = await fault({ edits })
    expect(code).toMatch(/^bad_(?:edit|argument)$/)
    for (const part of says) expect(text).toContain(part)
    expect(text.length).toBeLessThan(2500)
    expect(text).not.toMatch(/[\u001b\u202e]|xxxxx{80}/)
    expect(await tracks()).toEqual(before)
  })

  test('a number as text is read; a list as JSON text too', async () => {
    await edited(AGAIN)
    const { facts } = await edited({ op: 'set_duration', clip: 'c5', duration: '3' })
    expect(facts.timeline).toContain('larch.jpg (8.5-11.5s)')
    const json = await done('chat_edit', { edits: JSON.stringify([AGAIN, { op: 'reverse', clip: 1 }]) })
    expect(json.facts.changes).toHaveLength(2)
  })

  test('edits beside a message', async () => {
    const { code, text } = await fault({ edits: [{ op: 'reverse', clip: 1 }], message: 'Reverse it' })
    expect(code).toBe('bad_argument')
    expect(text).toContain('a message or edits, not both')
  })

  test('an empty list beside a message is one that a client left out', async () => {
    const { facts } = await done('chat_edit', { edits: [], message: 'Delete the first clip', check: true })
    expect(facts.edits).toMatchObject([{ op: 'delete' }])
  })

  test('an edit whose analysis finds nothing to go by', async () => {
    await makeMedia(join(place.folder, 'silent.wav'), {
      audio: { graph: 'anullsrc=r=48000:cl=stereo:d=3,aformat=s16', encoder: 'pcm_s16le' },
    })
    await done('upload_media', { files: [join(place.folder, 'silent.wav')] })
    await edited(AGAIN)
    const before = await tracks()
    const { text } = await fault({
      edits: [
        { op: 'reverse', clip: 1 },
        { op: 'beat_sync', asset: 'silent.wav' },
      ],
    })
    expect(text).toContain('edits[1] (beat_sync)')
    expect(await tracks()).toEqual(before)
  })
})

describe('help', () => {
  test('needs no session, and starts no engine', async () => {
    const other = workplace()
    const alone = await startServer(other.env)
    const all = await alone.call('chat_edit', { edits: [{ op: 'help' }] })
    for (const name of OPERATION_NAMES) expect(all.text).toContain(`${name}{`)
    const one = await alone.call('chat_edit', { edits: [{ op: 'help', about: 'add_text' }] })
    expect(one.text).toContain('lower-third')
    expect(await other.engine()).toBeUndefined()
  })
})

describe('a check', () => {
  test('says what a list would do, and does nothing', async () => {
    await edited(AGAIN)
    const before = await tracks()
    const { facts } = await done('chat_edit', { edits: [{ op: 'delete', clip: 'c1' }], check: true })
    expect(facts.reply).toContain('only a check')
    expect(facts.reply).toContain('Clip 1 (red.mp4) deleted')
    expect(facts.changes).toEqual([])
    expect(await tracks()).toEqual(before)
  })

  test('says what a message would do, as edits, and does nothing', async () => {
    const before = await tracks()
    const { facts } = await done('chat_edit', { message: 'Delete the first clip', check: true })
    expect(facts.reply).toContain('only a check')
    expect(facts.edits).toMatchObject([{ op: 'delete' }])
    expect(facts.changes).toEqual([])
    expect(await tracks()).toEqual(before)
  })

  test('says what is wrong with a list', async () => {
    expect((await fault({ edits: [{ op: 'delete', clip: 'c77' }], check: true })).text).toContain('no clip "c77"')
  })
})

describe('undo of one version', () => {
  const version = (facts: Record<string, unknown>) => Number(/version (\d+)/.exec(String(facts.note))?.[1])

  test('leaves later ones as they are', async () => {
    await edited(AGAIN)
    const music = version((await edited(MUSIC)).facts)
    await edited(TITLE)
    const { facts } = await edited({ op: 'undo', version: music })
    expect(facts.timeline).not.toContain('music.wav')
    expect(facts.timeline).toContain('"Sale" (1-3s)')
  })

  test('is refused where a later one stands on it', async () => {
    await edited(AGAIN)
    const title = version((await edited(TITLE)).facts)
    await edited({ op: 'update_text', match: 'Sale', color: '#FF0000' })
    const before = await tracks()
    const { text } = await fault({ edits: [{ op: 'undo', version: title }] })
    expect(text).toMatch(/version \d+ .*can't be taken back on its own: later versions changed t\d+/)
    expect(await tracks()).toEqual(before)
  })
})

test('the same edits while they run are that turn, and are done once', async () => {
  await edited(AGAIN)
  const edits = [{ op: 'duplicate', clip: 'c1', times: 1 }]
  const [first, second] = await Promise.all([
    server.call('chat_edit', { edits, wait_seconds: 0 }),
    server.call('chat_edit', { edits, wait_seconds: 0 }),
  ])
  expect(second.facts.turn_id).toBe(first.facts.turn_id)
  const ended = await done('chat_edit', {})
  expect(ended.facts.turn_id).toBe(first.facts.turn_id)
  expect(ended.facts.timeline).toContain('red.mp4 (0-2s), red.mp4 (2-4s), green.mp4 (4-6s)')
})
