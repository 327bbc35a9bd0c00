import type { Operation } from '../operation.ts'
import { type Clause, has, hasKind, text as plain, total } from '../read/clause.ts'
import { is } from '../read/token.ts'
import { clarify, clipSpan, refuse, type Span, spansOf, target } from './target.ts'

export const cutRange = ({ from, to }: Span): Operation => ({ op: 'cut_range', params: { from, to } })

export const LENGTH = 0.001

/** Ranges that are in order and on the timeline, or what to say instead. */
export function problem(clause: Clause, spans: readonly Span[], kept: boolean): Operation | undefined {
  const reversed = spans.find((s) => s.from > s.to)
  if (reversed)
    return clarify(
      'range order',
      kept ? { keep: [reversed.to, reversed.from] } : { cut_range: [reversed.to, reversed.from] },
    )
  const vague = spans.find((s) => s.vague)
  if (vague)
    return clarify('exact seconds', kept ? { keep: [vague.from, vague.to] } : { cut_range: [vague.from, vague.to] })
  const end = total(clause.context)
  if (end > 0 && spans.some((s) => s.from >= end)) return refuse('beyond_end')
  return undefined
}

export const inside = (span: Span, end: number): Span => ({
  from: Math.max(0, span.from),
  to: end > 0 ? Math.min(span.to, end) : span.to,
})

/** Where in the clause's clip, or in the whole timeline, its times are. */
export function scope(clause: Clause): { clip?: number; within: Span } | undefined {
  const wanted = target(clause)
  const whole = { within: { from: 0, to: total(clause.context) || unbuilt(clause) } }
  const same = trimmedBefore(clause)
  if (!wanted.given && same !== undefined) return { clip: same, within: clipSpan(clause, same) ?? whole.within }
  // cut it in half and delete the second half: of what was cut
  const halved = clause.before.at(-1)?.op === 'split' && hasKind(clause, 'span') ? clause.subject : undefined
  const part = wanted.given || halved === undefined ? undefined : clipSpan(clause, halved)
  if (part) return { within: part }
  const only = wanted.given && !wanted.all && wanted.clips.length === 1 ? wanted.clips[0] : undefined
  const pointed =
    clause.subject !== undefined &&
    only === clause.subject &&
    clause.tokens.some((t, i) => is(t, 'it') && is(clause.tokens[i + 1], 'clip', 'photo'))
  if (only === undefined || (has(clause, 'it') && !hasKind(clause, 'clips', 'file') && !pointed)) return whole
  const within = clipSpan(clause, only)
  if (!within) return whole
  return hasKind(clause, 'span', 'clips', 'file') ? { clip: only, within } : whole
}

/** The clip whose other end was trimmed just before: 第二段开头剪掉1秒，结尾剪掉2秒. */
function trimmedBefore(clause: Clause): number | undefined {
  const last = clause.before.at(-1)
  const edge = has(clause, 'start', 'end', 'intro', 'outro') || hasKind(clause, 'span')
  return last?.op === 'trim' && typeof last.params.clip === 'number' && edge && !has(clause, 'video', 'everything')
    ? last.params.clip
    : undefined
}

/** Length of what would be put on an empty timeline, s. */
function unbuilt(clause: Clause): number {
  return clause.context.uploads.reduce((sum, u) => sum + (u.type === 'video' ? (u.duration ?? 0) : 0), 0)
}

export const round = (n: number) => Math.round(n * 1000) / 1000

/** A range beside a clip is in the clip's own time where it fits only there. */
export function absolute(clause: Clause, clip: number | undefined, within: Span): Span[] {
  if (clip === undefined) return spansOf(clause, within)
  const onTimeline = spansOf({ ...clause, tokens: clause.tokens.filter((t) => t.value.kind === 'range') })
  const own =
    /\b(?:its own|of the clip|of its|within it|in the clip)\b|其 ?(?:\d|第|自身|中)|(?:该|这段|片段)(?:内|自身)/.test(
      plain(clause),
    )
  const inClip =
    !own &&
    onTimeline.length > 0 &&
    onTimeline.every((s) => s.from >= within.from - LENGTH && s.to <= within.to + LENGTH)
  return inClip ? onTimeline : spansOf(clause, within)
}
