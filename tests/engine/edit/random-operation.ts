import type { Position } from '../../../src/edits/values/position.ts'
import { type AnyEdit, ASSETS } from './timeline.ts'

export interface Random {
  /** a whole number from 0 to `limit`, exclusive */
  below(limit: number): number
  pick<Thing>(things: readonly Thing[]): Thing
  /** a time or amount between two figures, often one of the edges */
  between(low: number, high: number): number
  maybe<Thing>(make: () => Thing): Thing | undefined
}

/** A small generator of numbers that follow from a seed. */
export function seeded(seed: number): Random {
  let state = (seed + 1) * 0x9e3779b9
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const random: Random = {
    below,
    pick: (things) => things[below(things.length)] as (typeof things)[number],
    between: (low, high) => {
      const value = next()
      if (value < 0.1) return low
      if (value > 0.9) return high
      return Math.round((low + next() * (high - low)) * 1000) / 1000
    },
    maybe: (make) => (next() < 0.5 ? make() : undefined),
  }
  return random
}

const NAMES = [...ASSETS.map((asset) => asset.name), 'nothing.mp4', '']
const TEXTS = ['Hello', '你好 🎉', "':;[]\\,%{", ' ', 'a'.repeat(2000), '\u202eevil\u200b']
const POSITIONS = ['top', 'top-left', 'left', 'center', 'right', 'bottom', 'bottom-right', 'lower-third'] as const
const RELATIVE = [
  { direction: 'up', amount: 'small' },
  { direction: 'up', amount: 'large' },
  { direction: 'down', amount: 'small' },
  { direction: 'down', amount: 'large' },
] as const
const COLORS = ['#FF0000', '#000000', '#ffcc00', 'red', '']

/** Figures and names as a message may say them: the agent hands on what it read, which the edits must refuse if it is wrong. */
const said = (operation: { op: string; params: object }) => operation as AnyEdit

/** Any operation with parameters inside, at the edge of, and outside what makes sense. */
export function randomOperation(random: Random): AnyEdit {
  return random.pick(MAKERS)(random)
}

const clip = (r: Random) => r.pick([1, 2, 3, 4, 5, 8, 0, -1, 'all'] as const)
const one = (r: Random) => r.pick([1, 2, 3, 4, 5, 8, 0, -1])
const time = (r: Random) => r.between(-2, 70)
const length = (r: Random) => r.between(0, 40)
const asset = (r: Random) => r.pick(NAMES)
const sound = (r: Random) => r.pick(['bgm', 'original', 'voice', 'all', 1, 3, 'clips', 'a2', 'o1'] as const)
const look = (r: Random) => r.pick(['all', 1, 2, 9] as const)
const style = (r: Random) => ({
  start: r.maybe(() => time(r)),
  end: r.maybe(() => time(r)),
  duration: r.maybe(() => length(r)),
  position: r.maybe(() => r.pick<Position>([...POSITIONS, [0.25, 0.8]])),
  color: r.maybe(() => r.pick(COLORS)),
  size: r.maybe(() => r.pick(['small', 'large', ...RELATIVE] as const)),
  weight: r.maybe(() => r.between(-100, 2000)),
  background: r.maybe(() => r.pick(['#00000080', '#FFFFFF', 'none'])),
})
const where = (r: Random) =>
  r.below(2) === 0 ? { scope: 'all' as const } : { between: [one(r), one(r)] as [number, number] }

const span = (r: Random) => ({
  start: r.maybe(() => time(r)),
  end: r.maybe(() => time(r)),
  duration: r.maybe(() => length(r)),
})
const ground = (r: Random) => r.pick(['#102030', ['#102030', '#000000'], asset(r), one(r)])
const beside = (r: Random) => r.pick([{}, { at: time(r) }, { before: one(r) }, { after: one(r) }])
const cardLook = (r: Random) => ({
  lines: r.maybe(() => r.pick(['Hello\nthere', ['Hello', { text: 'small', size: r.between(0.01, 0.5) }]])),
  background: r.maybe(() => ground(r)),
  from: r.maybe(() => r.between(0, 70)),
  position: r.maybe(() => r.pick(POSITIONS)),
  color: r.maybe(() => '#FFD700'),
})

const MAKERS: readonly ((r: Random) => AnyEdit)[] = [
  (r) => ({
    op: 'build_sequence',
    params: {
      assets: r.below(3) === 0 ? 'all' : [asset(r), asset(r), r.pick(['photo1.jpg', 'beach.mp4'])],
      total: r.maybe(() => r.between(0, 90)),
      each: r.maybe(() => length(r)),
    },
  }),
  (r) => ({ op: 'append', params: { asset: asset(r) } }),
  (r) => ({ op: 'append', params: { asset: r.pick(['photo2.jpg', 'city.mp4', 'mute.mp4']) } }),
  (r) => ({
    op: 'insert',
    params: { asset: asset(r), ...r.pick([{ index: one(r) }, { at: time(r) }, { after: one(r) }, {}]) },
  }),
  (r) => ({ op: 'replace_clip', params: { clip: one(r), asset: asset(r) } }),
  (r) => ({ op: 'trim', params: { clip: clip(r), start: r.maybe(() => time(r)), end: r.maybe(() => time(r)) } }),
  (r) => ({ op: 'trim', params: { clip: clip(r), keep: [time(r), time(r)] } }),
  (r) => ({ op: 'cut_range', params: { from: time(r), to: time(r) } }),
  (r) => {
    const from = time(r)
    return { op: 'cut_range', params: { from, to: from + r.between(0, 3) } }
  },
  (r) => ({ op: 'split', params: { at: time(r), clip: r.maybe(() => one(r)) } }),
  (r) => ({ op: 'delete', params: r.pick([{ clip: one(r) }, { clips: [one(r), one(r)] }, { asset: asset(r) }]) }),
  (r) => ({ op: 'delete', params: { clip: clip(r) } }),
  (r) => ({
    op: 'move',
    params: { clip: one(r), ...r.pick([{ to: one(r) }, { before: one(r) }, { after: one(r) }, {}]) },
  }),
  (r) => ({ op: 'swap', params: { a: one(r), b: one(r) } }),
  (r) => ({
    op: 'sort',
    params: { by: r.pick(['name', 'date', 'reverse', 'random', 'duration_asc', 'duration_desc'] as const) },
  }),
  (r) => ({ op: 'duplicate', params: { clip: one(r), times: r.pick([1, 2, 0, 5000]), to: r.maybe(() => one(r)) } }),
  (r) => ({ op: 'set_duration', params: { clip: clip(r), duration: length(r) } }),
  (r) => ({ op: 'set_total_duration', params: { duration: r.between(0, 120) } }),
  (r) => ({ op: 'set_speed', params: { clip: clip(r), factor: r.pick([0, -1, 0.05, 0.5, 1, 2, 50, ...RELATIVE]) } }),
  (r) => ({ op: 'reverse', params: { clip: clip(r) } }),
  (r) => ({
    op: 'freeze',
    params: { ...r.pick([{ at: time(r) }, { clip: one(r), edge: 'start' }, { clip: one(r) }]), duration: length(r) },
  }),
  (r) => said({ op: 'rotate', params: { clip: clip(r), degrees: r.pick([90, 180, -90, 45, 720]) } }),
  (r) => ({ op: 'flip', params: { clip: clip(r), axis: r.pick(['horizontal', 'vertical'] as const) } }),
  (r) => ({ op: 'crop', params: { clip: clip(r), left: r.between(-1, 2), top: r.maybe(() => r.between(0, 1)) } }),
  (r) => ({
    op: 'set_volume',
    params: {
      target: sound(r),
      ...r.pick([{ level: r.between(-1, 9) }, { factor: r.between(0, 9) }, { db: r.between(-90, 90) }, ...RELATIVE]),
    },
  }),
  (r) => ({ op: 'mute', params: { target: sound(r), from: r.maybe(() => time(r)), to: r.maybe(() => time(r)) } }),
  (r) => ({ op: 'fade_audio', params: { target: sound(r), in: r.maybe(() => time(r)), out: r.maybe(() => time(r)) } }),
  (r) => ({
    op: 'fade_video',
    params: { target: look(r), in: r.maybe(() => time(r)), color: r.maybe(() => r.pick(COLORS)) },
  }),
  (r) => ({
    op: 'duck',
    params: { target: sound(r), under: r.maybe(() => r.pick(['voice', 'original', 'all'] as const)) },
  }),
  (r) => ({ op: 'normalize_audio', params: { lufs: r.maybe(() => r.between(-99, 9)) } }),
  (r) => ({ op: 'denoise_audio', params: { target: sound(r) } }),
  (r) => ({
    op: 'add_bgm',
    params: {
      ...r.pick([{ asset: asset(r) }, { asset: 'jingle.mp3' }, { mood: 'calm' as const }, { asset: 'piano' }, {}]),
      volume: r.maybe(() => r.between(-1, 9)),
      start: r.maybe(() => time(r)),
      offset: r.maybe(() => time(r)),
      loop: r.maybe(() => r.below(2) === 0),
    },
  }),
  (r) => ({ op: 'replace_bgm', params: r.pick([{ asset: asset(r) }, { mood: 'dark' as const }]) }),
  () => ({ op: 'remove_bgm', params: {} }),
  (r) => ({ op: 'move_audio', params: { target: sound(r), start: time(r) } }),
  (r) => ({ op: 'add_voiceover', params: { text: r.pick(TEXTS) } }),
  (r) => ({ op: 'detach_audio', params: { clip: one(r) } }),
  (r) => ({ op: 'add_text', params: { text: r.pick(TEXTS), ...style(r) } }),
  (r) => ({ op: 'add_text', params: { text: 'Hello', start: time(r), end: time(r) } }),
  (r) => ({ op: 'update_text', params: { match: r.pick(['hello', '“Hello”', '你好', '', 'none']), ...style(r) } }),
  (r) => ({ op: 'update_text', params: { match: 'hello', text: r.pick(TEXTS) } }),
  (r) => ({ op: 'remove_text', params: r.pick([{ match: 'hello' }, { all: true }, {}]) }),
  (r) => ({
    op: 'add_captions',
    params: { source: r.pick(['beach.srt', 'talk.srt', 'asr', 'song.mp3']), ...style(r) },
  }),
  (r) => ({ op: 'update_captions', params: style(r) }),
  () => ({ op: 'remove_captions', params: {} }),
  (r) => ({ op: 'shift_captions', params: { delta: r.between(-20, 20) } }),
  (r) =>
    said({
      op: 'set_transition',
      params: {
        type: r.pick(['fade', 'varied', 'crossfade', 'none', 'whoosh', '']),
        duration: r.maybe(() => r.between(0, 90)),
        ...where(r),
      },
    }),
  (r) => ({ op: 'remove_transition', params: where(r) }),
  (r) => ({
    op: 'set_canvas',
    params: {
      aspect: r.maybe(() => r.pick(['16:9', '9:16', '1:1', '21:9', '0:1', '100:1'] as const)),
      width: r.maybe(() => r.pick([1280, 1, 99999, 721])),
      height: r.maybe(() => r.pick([720, 0, 4001])),
      fps: r.maybe(() => r.pick([24, 25, 30, 50, 60, 29.97, 120, 1])),
      fit: r.maybe(() => r.pick(['crop', 'blur', 'pad'] as const)),
      background: r.maybe(() => r.pick(COLORS)),
    },
  }),
  (r) => ({
    op: 'apply_filter',
    params: { name: r.pick(['sepia', 'black and white', 'wow', 'teal.cube']), target: look(r) },
  }),
  (r) => ({
    op: 'adjust_color',
    params: { target: look(r), brightness: r.pick([0.2, -9, ...RELATIVE]), contrast: r.maybe(() => r.between(-1, 1)) },
  }),
  (r) => ({ op: 'remove_filter', params: { target: look(r), name: r.maybe(() => r.pick(['sepia', 'teal.cube'])) } }),
  (r) => ({
    op: 'ken_burns',
    params: {
      clip: clip(r),
      direction: r.pick(['in', 'left', 'none'] as const),
      amount: r.maybe(() => r.between(-1, 3)),
    },
  }),
  (r) => ({
    op: 'add_overlay',
    params: {
      asset: r.pick(['logo.png', 'mute.mp4', 'song.mp3', 'nope']),
      start: r.maybe(() => time(r)),
      end: r.maybe(() => time(r)),
      scale: r.maybe(() => r.between(-1, 3)),
      opacity: r.maybe(() => r.between(-1, 3)),
    },
  }),
  (r) => ({
    op: 'update_overlay',
    params: {
      match: r.pick(['logo', '', 'mute.mp4']),
      start: r.maybe(() => time(r)),
      end: r.maybe(() => time(r)),
      asset: r.maybe(() => asset(r)),
    },
  }),
  (r) => ({ op: 'remove_overlay', params: { match: r.pick(['logo.png', '']) } }),
  (r) => ({
    op: 'layout',
    params: {
      type: r.pick(['side_by_side', 'stacked', 'grid'] as const),
      left: r.maybe(() => asset(r)),
      right: r.maybe(() => asset(r)),
    },
  }),
  () => ({ op: 'blur_background', params: {} }),
  (r) => ({ op: 'chroma_key', params: { clip: clip(r), color: r.pick(COLORS), background: r.maybe(() => asset(r)) } }),
  (r) => ({ op: 'stabilize', params: { clip: clip(r) } }),
  (r) => ({ op: 'match_colors', params: { target: clip(r) } }),
  (r) => ({ op: 'remove_silence', params: { min: r.maybe(() => r.between(0, 3)), target: r.maybe(() => clip(r)) } }),
  (r) => ({ op: 'beat_sync', params: { asset: r.maybe(() => asset(r)) } }),
  (r) => ({ op: 'highlight', params: { duration: r.between(0, 40) } }),
  (r) => ({ op: 'card', params: { ...cardLook(r), ...beside(r), duration: r.maybe(() => length(r)) } }),
  (r) => ({ op: 'update_card', params: { clip: one(r), ...cardLook(r) } }),
  (r) =>
    said({
      op: 'credits',
      params: {
        lines: r.pick([['Thanks'], [['Camera', 'Ann', r.pick(TEXTS)]], Array(r.below(200)).fill(['Extra', 'Bo'])]),
        duration: r.maybe(() => length(r)),
        ...r.pick([{ on: 'film', at: r.maybe(() => time(r)) }, beside(r), { background: ground(r) }]),
      },
    }),
  (r) =>
    said({
      op: 'lower_third',
      params: { name: r.pick(TEXTS), role: r.maybe(() => r.pick(TEXTS)), side: r.pick(['left', 'right']), ...span(r) },
    }),
  (r) =>
    said({
      op: 'countdown',
      params: {
        from: r.maybe(() => 1 + r.below(60)),
        position: r.pick(['full', ...POSITIONS]),
        start: r.maybe(() => time(r)),
        duration: r.maybe(() => length(r)),
      },
    }),
  (r) =>
    said({
      op: 'progress_bar',
      params: {
        edge: r.pick(['top', 'bottom']),
        height: r.maybe(() => r.between(0, 3000)),
        start: r.maybe(() => time(r)),
        end: r.maybe(() => r.pick(['end', time(r)])),
      },
    }),
  (r) =>
    said({
      op: 'update_graphic',
      params: {
        match: r.pick(['g1', 'g2', 'credits', 'countdown', 'progress_bar', 'Hello', '']),
        ...r.pick([
          { name: r.pick(TEXTS) },
          { from: 1 + r.below(60) },
          { height: r.between(0, 3000) },
          { edge: 'top' },
          {},
        ]),
        ...span(r),
      },
    }),
  (r) => said({ op: 'remove_graphic', params: r.pick([{ match: r.pick(['g1', 'credits', 'x']) }, { all: true }]) }),
]
