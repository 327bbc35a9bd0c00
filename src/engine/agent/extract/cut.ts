import type { Operation } from '../../edit/operation.ts'
import { all, type Clause, find, has, hasKind, one, total } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, is } from '../read/token.ts'
import { clarify, clipSpan, type Extract, refuse, type Span, spansOf, target } from './target.ts'

const cutRange = ({ from, to }: Span): Operation => ({ op: 'cut_range', params: { from, to } })
const LENGTH = 0.001

/** Ranges that are in order and on the timeline, or what to say instead. */
function problem(clause: Clause, spans: readonly Span[], kept: boolean): Operation | undefined {
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

const inside = (span: Span, end: number): Span => ({
  from: Math.max(0, span.from),
  to: end > 0 ? Math.min(span.to, end) : span.to,
})

/** Where in the clause's clip, or in the whole timeline, its times are. */
function scope(clause: Clause): { clip?: number; within: Span } | undefined {
  const wanted = target(clause)
  const whole = { within: { from: 0, to: total(clause.context) || unbuilt(clause) } }
  const same = trimmedBefore(clause)
  if (!wanted.given && same !== undefined) return { clip: same, within: clipSpan(clause, same) ?? whole.within }
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

/** `two seconds off the start`: time and an edge that stand apart. */
function edges(clause: Clause, within: Span): Span[] {
  const time = one(clause, 'time')
  if (!time || time.clock) return []
  const amount = time.seconds
  const second = all(clause, 'time')[1]?.seconds
  const both = has(clause, 'everything') && /both|each|各/.test(clause.tokens.map((t) => t.text).join(' '))
  const start = clause.tokens.some(
    (t) => (is(t, 'start', 'intro') || as(t, 'ordinal')?.n === 1) && t.value.kind !== 'clips',
  )
  const end = clause.tokens.some(
    (t) => (is(t, 'end', 'outro') || as(t, 'ordinal')?.n === -1) && t.value.kind !== 'clips' && !is(t, 'start'),
  )
  const vague = time.vague ? { vague: true } : {}
  const front = { from: within.from, to: within.from + amount, ...vague }
  const back = { from: within.to - (start && end ? (second ?? amount) : amount), to: within.to, ...vague }
  const text = clause.tokens.map((t) => t.text).join(' ')
  if (both && /\bends?\b|两头|首尾|头尾|两端/.test(text)) return [front, back]
  if (/首尾|头尾|两头|掐头去尾|两端|前后/.test(text.replaceAll(' ', ''))) return [front, back]
  const middle = !start && !end && /\bmiddle\b|中间/.test(text)
  const centre = (within.from + within.to - amount) / 2
  if (middle) return [{ from: round(centre), to: round(centre + amount), ...vague }]
  return [...(start ? [front] : []), ...(end ? [back] : [])]
}

/** `15 seconds starting at 0:30`. */
function startingAt(clause: Clause): Span | undefined {
  const start = clause.tokens.findIndex(
    (t, i) =>
      as(t, 'time') &&
      /^(?:starting|starting at|starting from|beginning at|from|从)$/.test(clause.tokens[i - 1]?.text ?? ''),
  )
  const from = as(clause.tokens[start], 'time')?.seconds
  const length = clause.tokens.flatMap((t, i) => (i === start ? [] : (as(t, 'time')?.seconds ?? [])))[0]
  return from === undefined || length === undefined ? undefined : { from, to: from + length }
}

/** `trim the first 2 seconds of each clip`. */
function eachEnd(clause: Clause): Operation[] | undefined {
  const words = clause.tokens.map((t) => t.text).join(' ')
  const span = one(clause, 'span')
  if (
    !span?.seconds ||
    span.edge === 'middle' ||
    !/\b(?:each|every|all) (?:clip|video|shot|photo)|每段|每个片段|各段/.test(words)
  )
    return undefined
  return [
    {
      op: 'trim',
      params: span.edge === 'start' ? { clip: 'all', start: span.seconds } : { clip: 'all', end: -span.seconds },
    },
  ]
}

function removal(clause: Clause): Operation[] | undefined {
  const where = scope(clause)
  if (!where) return undefined
  const every = eachEnd(clause)
  if (every) return every
  const { clip, within } = where
  // both ends: 片头和片尾各5秒
  const spans = [...absolute(clause, clip, within), ...joinedEdges(clause, within)]
  const apart = spans.length > 0 ? spans : [startingAt(clause) ?? edges(clause, within)].flat()
  if (apart.length === 0) return undefined
  const wrong = problem(clause, apart, false)
  if (wrong) return [wrong]
  const ends = clip !== undefined && apart.every((s) => s.from <= within.from + LENGTH || s.to >= within.to - LENGTH)
  if (ends && clip !== undefined) {
    return apart.map((s): Operation => {
      const front = s.from <= within.from + LENGTH
      return {
        op: 'trim',
        params: front ? { clip, start: round(s.to - within.from) } : { clip, end: -round(within.to - s.from) },
      }
    })
  }
  return apart.map((s) => cutRange(inside(s, within.to)))
}

const round = (n: number) => Math.round(n * 1000) / 1000

/** A range beside a clip is in the clip's own time where it fits only there. */
function absolute(clause: Clause, clip: number | undefined, within: Span): Span[] {
  if (clip === undefined) return spansOf(clause, within)
  const onTimeline = spansOf({ ...clause, tokens: clause.tokens.filter((t) => t.value.kind === 'range') })
  const inClip =
    onTimeline.length > 0 && onTimeline.every((s) => s.from >= within.from - LENGTH && s.to <= within.to + LENGTH)
  return inClip ? onTimeline : spansOf(clause, within)
}

/** The first of two edges that share one length: 片头和片尾各5秒 has read 片尾各5秒 as one span. */
function joinedEdges(clause: Clause, within: Span): Span[] {
  const span = clause.tokens.find((t) => t.value.kind === 'span')
  const value = as(span, 'span')
  if (!value?.seconds || value.edge !== 'end') return []
  const shared = /各|both|each/.test(span?.text ?? '') || has(clause, 'respectively', 'each')
  const front = clause.tokens.some(
    (t) => t !== span && (is(t, 'start', 'intro') || as(t, 'ordinal')?.n === 1) && t.value.kind !== 'clips',
  )
  return shared && front ? [{ from: within.from, to: within.from + value.seconds }] : []
}

function keeping(clause: Clause): Operation[] | undefined {
  const where = scope(clause)
  const spans = where ? absolute(clause, where.clip, where.within) : []
  const span = spans[0]
  if (!where || !span) return keepClips(clause)
  const wrong = problem(clause, spans, true)
  if (wrong) return [wrong]
  const { clip, within } = where
  const { from, to } = inside(span, within.to)
  const single = clip ?? (namedClips(clause.context).length === 1 ? 1 : undefined)
  if (single !== undefined && spans.length === 1)
    return [
      {
        op: 'trim',
        params: {
          clip: single,
          keep: [
            round(from - (clip === undefined ? 0 : within.from)),
            round(to - (clip === undefined ? 0 : within.from)),
          ],
        },
      },
    ]
  const kept = spans.map((s) => inside(s, within.to)).sort((a, b) => a.from - b.from)
  const gaps: Span[] = []
  let at = within.from
  for (const s of kept) {
    if (s.from > at + LENGTH) gaps.push({ from: at, to: s.from })
    at = Math.max(at, s.to)
  }
  if (at < within.to - LENGTH) gaps.push({ from: at, to: within.to })
  return gaps.map(cutRange)
}

/** Only some clips stay: the others are named by what is kept, so deleting them was asked for. */
function keepClips(clause: Clause): Operation[] | undefined {
  const wanted = target(clause)
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  if (!hasKind(clause, 'clips', 'file') || wanted.all || wanted.clips.length === 0) return undefined
  // so many seconds of a clip: its length, and no word of the others
  const time = one(clause, 'time')
  if (time)
    return wanted.clips.map((clip): Operation => ({ op: 'set_duration', params: { clip, duration: time.seconds } }))
  const others = namedClips(clause.context)
    .map((c) => c.clip)
    .filter((n) => !wanted.clips.includes(n))
  return others.length === 0 ? undefined : [{ op: 'delete', params: { clips: others } }]
}

function isKeeping(clause: Clause): boolean {
  if (has(clause, 'keep') && !has(clause, 'delete')) return true
  const trims = clause.tokens.findIndex((t) => is(t, 'trim', 'cut', 'shorter'))
  const goal = clause.tokens.findIndex((t, i) => i > trims && hasTo(t.text))
  const next = clause.tokens.slice(goal + 1).find((t) => t.value.kind !== 'word' && !is(t, 'article'))
  return trims >= 0 && goal > trims && (next?.value.kind === 'range' || next?.value.kind === 'span')
}

const hasTo = (text: string) => /^(?:to|down to|到|只剩|剩)$/.test(text)

/** `trim`, `cut_range`: what goes and what stays. */
export const extractCut: Extract = (clause) => {
  if (isKeeping(clause)) return keeping(clause) ?? (has(clause, 'cut', 'trim') ? removal(clause) : undefined)
  const only = find(clause, 'onlyPart')
  if (only && clause.tokens.indexOf(only) === 0 && hasKind(clause, 'span', 'range') && !has(clause, 'delete', 'cut'))
    return keeping(clause)
  if (!has(clause, 'cut', 'trim', 'delete', 'crop')) return bounds(clause)
  const done = removal(clause)
  if (done) return done
  const time = one(clause, 'time')
  // cut it down to a minute: a length is set
  if (time && toward(clause)) return undefined
  const edge = has(clause, 'start', 'intro', 'end', 'outro')
  if (has(clause, 'cut') && !has(clause, 'delete') && pointed(clause)) return undefined
  if ((time || edge) && has(clause, 'cut', 'trim') && !hasKind(clause, 'literal'))
    return [clarify(time ? 'which end' : 'how much')]
  return undefined
}

/** `to 10 seconds`, `到10秒`: a time to reach. */
function toward(clause: Clause): boolean {
  return clause.tokens.some(
    (t, i) =>
      as(t, 'time') &&
      /^(?:to|down to|under|到|成|为|至|缩短到|压缩到|控制在|剪到|into)$/.test(clause.tokens[i - 1]?.text ?? ''),
  )
}

/** `start at 0:10`, `end at 2:00`: what lies outside goes. */
function bounds(clause: Clause): Operation[] | undefined {
  const time = one(clause, 'time')?.seconds
  const words = clause.tokens.map((t) => t.text).join(' ')
  const end = total(clause.context)
  if (
    time === undefined ||
    clause.tokens.length > 6 ||
    end <= 0 ||
    time >= end ||
    has(clause, 'music', 'text', 'title', 'captions', 'logo')
  )
    return undefined
  if (
    /^(?:(?:make )?(?:it|the video|video) )?(?:should )?(?:start|begin)s? (?:the video )?at|^(?:start|begin) the video|starts? at|start at|^视频?从.*开始$/.test(
      words,
    )
  )
    return [cutRange({ from: 0, to: time })]
  return /^(?:(?:make )?(?:it|the video|video) )?(?:should )?(?:end|stop|finish)s? (?:the video )?at/.test(words)
    ? [cutRange({ from: time, to: end })]
    : undefined
}

/** A single place in time after `at`. */
function pointed(clause: Clause): boolean {
  return clause.tokens.some(
    (t, i) => /^(?:at|@|在)$/.test(t.text) && ['time', 'number'].includes(clause.tokens[i + 1]?.value.kind ?? ''),
  )
}

const ordinals = (clause: Clause): number[] =>
  clause.tokens.flatMap((t) => as(t, 'time')?.seconds ?? as(t, 'number')?.value ?? [])

/** `split`; `cut it at 10` may mean that or a trim, and is asked about. */
export const extractSplit: Extract = (clause) => {
  const splits = find(clause, 'split')
  const halves =
    !splits &&
    has(clause, 'cut') &&
    /in half|in two|into two|into halves|两半|两段/.test(clause.tokens.map((t) => t.text).join(' '))
  const cutAt = !splits && has(clause, 'cut') && pointed(clause) && !hasKind(clause, 'range', 'span')
  if (!splits && !cutAt && !halves) return undefined
  if (splits && is(splits, 'delete')) return undefined
  const text = clause.tokens.map((t) => t.text).join(' ')
  const wanted = target(clause)
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  const clip = wanted.given && !wanted.all ? wanted.clips[0] : undefined
  const within =
    clip === undefined ? { from: 0, to: total(clause.context) } : (clipSpan(clause, clip) ?? { from: 0, to: 0 })
  const half = /half|middle|center|two|一半|两半|中间|一分为二|两段/.test(text)
  const times = ordinals(clause)
  if (cutAt && times[0] !== undefined) return [clarify('split or trim', { op: 'split', at: times[0] })]
  if (times.length === 0 || (half && hasKind(clause, 'fraction') && times.length === 0))
    return half ? [{ op: 'split', params: { at: round((within.from + within.to) / 2) } }] : [clarify('where to split')]
  if (times.some((t) => t >= total(clause.context) && total(clause.context) > 0)) return [refuse('beyond_end')]
  return times.map(
    (at): Operation => ({
      op: 'split',
      params: { at: clip !== undefined && at < within.from ? round(within.from + at) : at },
    }),
  )
}
