import type { Operation } from '../edit/operation.ts'
import type { Context } from './context.ts'
import { pictures } from './read/names.ts'

type Canvas = Extract<Operation, { op: 'set_canvas' }>
type Colour = Extract<Operation, { op: 'adjust_color' }>

/** Parts of one wish that were said apart: 1280x720, 24 fps; more contrast, less saturation on the beach clip. */
function merged(operations: readonly Operation[]): Operation[] {
  const out: Operation[] = []
  for (const operation of operations) {
    const at = out.findIndex((o) => joins(o, operation))
    const partner = out[at]
    if (partner === undefined) out.push(operation)
    else out[at] = joined(partner, operation)
  }
  return out
}

function joins(a: Operation, b: Operation): boolean {
  if (a.op === 'set_canvas' && (b.op === 'set_canvas' || b.op === 'blur_background')) return true
  if (a.op === 'blur_background' && b.op === 'set_canvas') return b.params.fit === undefined
  if (a.op === 'fade_video' && b.op === 'fade_video')
    return apart(a.params, b.params) && same(a.params.target, b.params.target)
  if (a.op === 'fade_audio' && b.op === 'fade_audio')
    return apart(a.params, b.params) && same(a.params.target, b.params.target)
  if (a.op === 'chroma_key' && b.op === 'chroma_key')
    return a.params.clip === b.params.clip && a.params.background === undefined
  if (a.op === 'adjust_color' && b.op === 'adjust_color') return sameTarget(a, b) || a.params.target === 'all'
  if (a.op === 'update_captions' && b.op === 'update_captions') return true
  if (a.op === 'add_captions' && b.op === 'update_captions') return true
  if (a.op === 'update_text' && b.op === 'update_text')
    return (
      (a.params.match === b.params.match || a.params.set.text === b.params.match) && b.params.set.text === undefined
    )
  if (a.op === 'add_text' && b.op === 'add_text')
    return a.params.text === b.params.text && a.params.start === b.params.start && a.params.position === undefined
  if (a.op === 'set_transition' && b.op === 'set_transition')
    return a.params.type === b.params.type && same(a.params.between, b.params.between)
  if (a.op === 'update_overlay' && b.op === 'update_overlay') return a.params.match === b.params.match
  if (a.op === 'build_sequence' && b.op === 'build_sequence') return true
  if (a.op === 'build_sequence' && b.op === 'set_total_duration')
    return a.params.total === undefined && a.params.each === undefined
  if (a.op === 'duplicate' && b.op === 'move')
    return a.params.clip === b.params.clip && a.params.to === undefined && b.params.to !== undefined
  if (a.op === 'export' && b.op === 'export') return a.params.aspect === undefined || b.params.aspect === undefined
  if (a.op === 'add_bgm' && b.op === 'add_bgm') return true
  if (a.op === 'append' && b.op === 'insert') return a.params.asset === b.params.asset
  if (a.op === 'remove_silence' && b.op === 'remove_silence') return same(a.params.target, b.params.target)
  if (a.op === 'add_bgm' && b.op === 'set_volume')
    return b.params.target === 'bgm' && (b.params.level !== undefined || softer(a.params, b.params))
  if (a.op === 'set_volume' && b.op === 'set_volume')
    return a.params.direction !== undefined && same(a.params.target, b.params.target)
  const kind = (o: Operation) => (o.op === 'clarify' ? o.params.about : o.op === 'refuse' ? o.params.reason : undefined)
  return a.op === b.op && kind(a) !== undefined && kind(a) === kind(b)
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
/** 用模糊填充，不要裁切主体: what fills the sides stays. */
const filled = (a: Canvas, b: Canvas) =>
  a.params.fit === 'blur' && b.params.fit === 'pad' ? { fit: a.params.fit } : {}

/** One fades in, the other out. */
const apart = (a: { in?: number; out?: number }, b: { in?: number; out?: number }) =>
  !(a.in !== undefined && b.in !== undefined) && !(a.out !== undefined && b.out !== undefined)

/** How loud music is that is to be quiet, where no figure says so. */
const SOFT = 0.2
/** 来段音乐，声音小一点: of music that has no volume yet. */
const softer = (a: { volume?: number }, b: { direction?: 'up' | 'down' }) =>
  b.direction === 'down' && a.volume === undefined

const sameTarget = (a: Colour, b: Colour) => JSON.stringify(a.params.target) === JSON.stringify(b.params.target)

function joined(a: Operation, b: Operation): Operation {
  if (a.op === 'set_canvas' && b.op === 'blur_background') return { ...a, params: { ...a.params, fit: 'blur' } }
  if (a.op === 'blur_background' && b.op === 'set_canvas') return { ...b, params: { ...b.params, fit: 'blur' } }
  if (a.op === 'fade_video' && b.op === 'fade_video') return { ...a, params: { ...a.params, ...b.params } }
  if (a.op === 'fade_audio' && b.op === 'fade_audio') return { ...a, params: { ...a.params, ...b.params } }
  if (a.op === 'chroma_key' && b.op === 'chroma_key')
    return { ...a, params: { ...a.params, background: b.params.background } }
  if (a.op === 'set_canvas' && b.op === 'set_canvas')
    return { ...a, params: { ...a.params, ...b.params, ...filled(a, b) } } satisfies Canvas
  if (a.op === 'adjust_color' && b.op === 'adjust_color') return { ...a, params: { ...a.params, ...b.params } }
  if (a.op === 'add_captions' && b.op === 'update_captions')
    return { ...a, params: { ...a.params, style: { ...a.params.style, ...b.params.set } } }
  if (a.op === 'update_captions' && b.op === 'update_captions')
    return { ...a, params: { set: { ...a.params.set, ...b.params.set } } }
  if (a.op === 'update_text' && b.op === 'update_text')
    return { ...a, params: { match: a.params.match, set: { ...a.params.set, ...b.params.set } } }
  if (a.op === 'set_transition' && b.op === 'set_transition') return b
  if (a.op === 'add_text' && b.op === 'add_text') return b
  if (a.op === 'update_overlay' && b.op === 'update_overlay')
    return { ...a, params: { match: a.params.match, set: { ...a.params.set, ...b.params.set } } }
  if (a.op === 'build_sequence' && b.op === 'build_sequence') return { ...a, params: { ...a.params, ...b.params } }
  if (a.op === 'build_sequence' && b.op === 'set_total_duration')
    return { ...a, params: { ...a.params, total: b.params.duration } }
  // it is the copy that goes elsewhere: behind the last clip its place is one more
  if (a.op === 'duplicate' && b.op === 'move') return { ...a, params: { ...a.params, to: b.params.to ?? 1 } }
  if (a.op === 'export' && b.op === 'export') return { ...a, params: { ...a.params, ...b.params } }
  if (a.op === 'remove_silence' && b.op === 'remove_silence') return { ...a, params: { ...a.params, ...b.params } }
  if (a.op === 'add_bgm' && b.op === 'add_bgm') return { ...a, params: { ...a.params, ...b.params } }
  if (a.op === 'add_bgm' && b.op === 'set_volume')
    return { ...a, params: { ...a.params, volume: b.params.level ?? SOFT } }
  if (a.op === 'append' && b.op === 'insert') return b
  if (a.op === 'set_volume' && b.op === 'set_volume') return b
  return a
}

/** Edits that need something on the timeline to be made to; sound can wait for it. */
const NEEDS_CLIPS = new Set<Operation['op']>([
  'add_text',
  'set_transition',
  'set_canvas',
  'ken_burns',
  'apply_filter',
  'adjust_color',
  'add_captions',
  'add_overlay',
  'trim',
  'cut_range',
  'split',
  'delete',
  'move',
  'swap',
  'sort',
  'duplicate',
  'set_speed',
  'reverse',
  'freeze',
  'rotate',
  'flip',
  'crop',
  'fade_video',
  'stabilize',
  'chroma_key',
  'blur_background',
  'layout',
  'highlight',
  'remove_silence',
  'beat_sync',
  'set_duration',
  'set_total_duration',
  'insert',
])

/** An edit of an empty timeline first builds the sequence from what was uploaded. */
function founded(operations: readonly Operation[], context: Context): Operation[] {
  const seen = pictures(context)
  const bare = (context.video ?? []).length === 0 && !operations.some((o) => o.op === 'build_sequence')
  const mixes =
    operations.some(
      (o) =>
        o.op === 'add_bgm' && o.params.volume !== undefined && o.params.offset === undefined && o.assumed === undefined,
    ) && operations.length === 1
  const lacking = bare && seen.length === 0 && operations.some((o) => NEEDS_CLIPS.has(o.op))
  if (lacking) return emptied(operations)
  if (!bare || seen.length === 0 || !(operations.some((o) => NEEDS_CLIPS.has(o.op)) || mixes)) return [...operations]
  const assets = seen.length === context.uploads.length ? ('all' as const) : seen.map((u) => u.name)
  return [{ op: 'build_sequence', params: { assets } }, ...operations]
}

/** With nothing uploaded there is nothing to edit; the rest of the message stands. */
function emptied(operations: readonly Operation[]): Operation[] {
  const rest = operations.filter((o) => !NEEDS_CLIPS.has(o.op) && o.op !== 'clarify')
  return [...rest, { op: 'refuse', params: { reason: 'empty_timeline', alternative: 'upload media' } }]
}

/** Starting over makes nothing of what was said before it. */
function settled(operations: readonly Operation[]): readonly Operation[] {
  const at = operations.findLastIndex((o) => o.op === 'reset')
  return at < 0 ? operations : operations.slice(at).filter((o) => o.op !== 'undo')
}

/** `screen left and webcam right, side by side`: what the layout shows is not laid over it as well. */
function laidOut(operations: readonly Operation[]): readonly Operation[] {
  const shown = operations.flatMap((o) => (o.op === 'layout' ? Object.values(o.params) : []))
  return operations.filter((o) => o.op !== 'add_overlay' || !shown.includes(o.params.asset))
}

const ABSENT = new Set(['no_bgm', 'no_text'])

/** `make a video …, no music`: of what is only now made there is nothing to take away. */
function unmade(operations: readonly Operation[], context: Context): Operation[] {
  const made = (context.video ?? []).length === 0 && operations.some((o) => o.op === 'build_sequence')
  const idle = (o: Operation) => o.op === 'remove_transition' || (o.op === 'refuse' && ABSENT.has(o.params.reason))
  return made ? operations.filter((o) => !idle(o)) : [...operations]
}

/** What a message's wishes amount to as a whole. */
export function complete(operations: readonly Operation[], context: Context): Operation[] {
  return unmade(founded(merged(laidOut(settled(operations))), context), context)
}
