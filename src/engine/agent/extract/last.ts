import type { Operation } from '../operation.ts'
import { type Clause, has, hasKind, lastEdit, text as plain } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { isAlike } from './duration.ts'
import { clarify, type Extract, lastClip, target } from './target.ts'

/** Operations whose subject is a clip, so that *the same* can go to another. */
const CLIP_OPS = new Set([
  'set_speed',
  'set_duration',
  'reverse',
  'rotate',
  'flip',
  'crop',
  'ken_burns',
  'stabilize',
  'trim',
  'delete',
  'duplicate',
  'freeze',
  'apply_filter',
  'adjust_color',
  'set_volume',
  'mute',
  'fade_audio',
  'fade_video',
  'remove_filter',
  'denoise_audio',
  'detach_audio',
])

export const IN_PLACE = /\bin (?:its|their|that) place\b|\binstead$|代替它|顶替它/

/** The last operation, done to another clip. */
function repeated(clause: Clause, clip: number | 'all'): Operation | undefined {
  const last = lastEdit(clause)
  if (!last || !CLIP_OPS.has(last.op)) return undefined
  const { op, ...params } = last
  const subject = 'target' in params && !('clip' in params) ? { target: clip === 'all' ? 'all' : { clip } } : { clip }
  // the operation is the session's own last one with another subject
  return { op, params: { ...params, ...subject } } as Operation
}

/** `the same to the last clip`, `not that one, the first`. */
export const extractSame: Extract = (clause) => {
  if (isAlike(clause)) return undefined
  const last = lastEdit(clause)
  // 标题写错了，应该是“…”: its new wording, and not another thing
  if (has(clause, 'notThat') && has(clause, 'text', 'title') && hasKind(clause, 'literal')) return undefined
  // the sunset is the wrong one, use another.mp4 in its place
  if (hasKind(clause, 'file') && hasKind(clause, 'clips') && IN_PLACE.test(plain(clause))) return undefined
  const everywhere = has(clause, 'it', 'same') && has(clause, 'everything') && has(clause, 'use', 'add', 'make', 'same')
  if (everywhere && last?.op === 'set_transition' && !has(clause, 'text', 'music', 'captions')) {
    const { type, duration } = last
    const timed = typeof duration === 'number' ? { duration } : {}
    return [{ op: 'set_transition', params: { type: String(type), ...timed, scope: 'all' } }]
  }
  const corrects = has(clause, 'notThat')
  if (
    !corrects &&
    !(has(clause, 'same') && hasKind(clause, 'clips', 'file')) &&
    !(has(clause, 'same', 'again') && has(clause, 'rest', 'everything')) &&
    !(has(clause, 'same') && has(clause, 'rest'))
  )
    return undefined
  const named = { ...clause, tokens: clause.tokens.filter((t) => !(t.value.kind === 'term')) }
  const wanted = hasKind(clause, 'clips', 'file') ? target(named) : target(clause)
  const others = namedClips(clause.context).flatMap((c) => (c.clip === lastClip(clause) ? [] : c.clip))
  const rest = has(clause, 'rest') && !hasKind(clause, 'clips', 'file') && lastClip(clause) !== undefined
  const clips = rest ? others : wanted.all ? (['all'] as const) : wanted.clips
  const ops = clips.flatMap((clip) => repeated(clause, clip) ?? [])
  if (ops.length === 0) return corrects ? [clarify('target')] : undefined
  return corrects ? [{ op: 'undo', params: { steps: 1 } }, ...ops] : ops
}

/** Wishes that leave open what they mean. */
export const extractVague: Extract = (clause) => {
  const words = plain(clause)
  // …，并生成视频: it is made of what was put together before
  const done = clause.before.some((o) => o.op === 'build_sequence')
  if (done && has(clause, 'make') && has(clause, 'video', 'slideshow') && clause.tokens.length <= 4) return []
  const made = has(clause, 'make') && has(clause, 'slideshow') && clause.tokens.length <= 6
  if (has(clause, 'vagueBetter', 'weird') || made) return [clarify('goal')]
  const touched = has(clause, 'color', 'filter', 'sound', 'music') && has(clause, 'change')
  if (touched && clause.tokens.length <= 9) return [clarify('goal')]
  if (has(clause, 'shorter', 'longer')) return [clarify('target duration')]
  if (has(clause, 'move') && (has(clause, 'it') || /left|right|up|down|上|下|左|右/.test(words)))
    return [clarify('target', { target: 'last edited text' })]
  if (has(clause, 'delete') || has(clause, 'cut'))
    return has(clause, 'it', 'clip', 'photo') ? [clarify('which clip')] : undefined
  // 导出720p，小一点: of the file to come
  if (clause.before.at(-1)?.op === 'export' && has(clause, 'smaller')) return []
  if (has(clause, 'bigger', 'smaller', 'higher', 'lower')) return [clarify('target')]
  return undefined
}
