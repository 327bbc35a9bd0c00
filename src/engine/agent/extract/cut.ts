import type { ClipRef, Operation } from '../operation.ts'
import { all, type Clause, compact, find, has, hasKind, one, total, written } from '../read/clause.ts'
import { as, is } from '../read/token.ts'
import { isKeeping, keeping, keepsBut } from './keep.ts'
import { absolute, cutRange, inside, LENGTH, problem, round, scope } from './ranges.ts'
import { pointed } from './splitat.ts'
import { clarify, type Extract, type Span, target } from './target.ts'

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

const NEXT = /\b(?:next|following)\b|接下来|往后/

/** `15 seconds starting at 0:30`. */
function startingAt(clause: Clause): Span | undefined {
  const start = clause.tokens.findIndex(
    (t, i) =>
      as(t, 'time') &&
      /^(?:starting|starting at|starting from|beginning at|from|从)$/.test(clause.tokens[i - 1]?.text ?? ''),
  )
  const from = as(clause.tokens[start], 'time')?.seconds
  const times = clause.tokens.flatMap((t) => as(t, 'time')?.seconds ?? [])
  // jump to 1:10 and cut the next 20 seconds
  if (NEXT.test(written(clause, clause.tokens)) && times[0] !== undefined && times[1] !== undefined)
    return { from: times[0], to: times[0] + times[1] }
  const length = clause.tokens.flatMap((t, i) => (i === start ? [] : (as(t, 'time')?.seconds ?? [])))[0]
  return from === undefined || length === undefined ? undefined : { from, to: from + length }
}

const trimmed = (clip: ClipRef, edge: 'start' | 'end' | 'middle', seconds: number): Operation => ({
  op: 'trim',
  params: edge === 'start' ? { clip, start: seconds } : { clip, end: -seconds },
})

/** `trim the first 2 seconds of each clip`. */
function eachEnd(clause: Clause): Operation[] | undefined {
  const words = clause.tokens.map((t) => t.text).join(' ')
  const span = one(clause, 'span')
  const several = target(clause)
  if (span?.seconds && span.edge !== 'middle' && several.clips.length > 1 && !several.all && hasKind(clause, 'clips'))
    return several.clips.map((clip) => trimmed(clip, span.edge, span.seconds ?? 0))
  if (
    !/\b(?:each|every|all) (?:of the |the )?(?:clip|video|shot|photo)|(?:每|各|所有|全部)(?:个|一)?(?:段|片段|视频|镜头|张)/.test(
      words,
    )
  )
    return undefined
  if (span?.seconds) return span.edge === 'middle' ? undefined : [trimmed('all', span.edge, span.seconds)]
  // half a second off the end of every clip: time and edge stand apart
  return edges(clause, { from: 0, to: 0 }).map(({ from, to }) => trimmed('all', from < 0 ? 'end' : 'start', to - from))
}

function removal(clause: Clause): Operation[] | undefined {
  const where = scope(clause)
  if (!where) return undefined
  const every = eachEnd(clause)
  if (every?.length) return every
  const { clip, within } = where
  // both ends: 片头和片尾各5秒
  const spans = [...absolute(clause, clip, within), ...joinedEdges(clause, within)]
  const apart = spans.length > 0 ? spans : [startingAt(clause) ?? edges(clause, within)].flat()
  if (apart.length === 0) return undefined
  if (clip !== undefined && apart.some((s) => s.to <= within.from || s.from >= within.to)) return [clarify('which end')]
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

/** `start it 3 s later and end it 2 s sooner`: so much off the ends of that clip. */
function drawnIn(clause: Clause): Operation[] | undefined {
  const words = clause.tokens.map((t) => t.text).join(' ')
  const pattern =
    /\b(start|begin|end|stop|finish)s?\b(?: (?:it|this|that|(?:the )?[\w.]+(?: \d+)?))? \S+ \S+ (later|earlier|sooner)\b/g
  const wanted = target(clause)
  const clip = wanted.all ? undefined : (wanted.clips[0] ?? clause.subject)
  const times = all(clause, 'time').map((t) => t.seconds)
  const ends = [...words.matchAll(pattern)].map((m) => [/start|begin/.test(m[1] ?? ''), m[2] === 'later'] as const)
  if (
    clip === undefined ||
    ends.length === 0 ||
    ends.length !== times.length ||
    has(clause, 'music', 'text', 'title', 'captions', 'voice')
  )
    return undefined
  // what would make it longer is no cut
  if (ends.some(([start, later]) => start !== later)) return undefined
  return ends.map(([start], i) => trimmed(clip, start ? 'start' : 'end', times[i] ?? 0))
}

/** `cut clip 1 down to 10 seconds, from its start`: what stays of it. */
function keptHead(clause: Clause): Operation[] | undefined {
  const clip = target(clause).clips[0]
  const time = one(clause, 'time')?.seconds
  const words = clause.tokens.map((t) => t.text).join(' ')
  const head = /\bdown to\b.*\bfrom (?:its|the) (?:very )?(?:start|beginning|front|head)$/.test(words)
  return head && clip !== undefined && time !== undefined && all(clause, 'time').length === 1
    ? [{ op: 'trim', params: { clip, keep: [0, time] } }]
    : undefined
}

/** 爬山从第3秒开始用: what lies before it in that clip goes. */
function startsAt(clause: Clause): Operation[] | undefined {
  const seconds = one(clause, 'time')?.seconds
  const clip = target(clause).clips[0]
  const says = /从.*(?:开始|起)(?:用|放|播|算|要|就行|吧)?$/.test(compact(clause)) && hasKind(clause, 'clips')
  if (!says || seconds === undefined || clip === undefined || has(clause, 'music', 'text', 'split', 'export'))
    return undefined
  return [{ op: 'trim', params: { clip, start: seconds } }]
}

/** …，前面的去掉: said already by where it starts. */
const frontGone = (clause: Clause): boolean => {
  const last = clause.before.at(-1)
  const started =
    (last?.op === 'trim' && last.params.start !== undefined) || (last?.op === 'cut_range' && last.params.from === 0)
  return (
    started &&
    /^(?:前面|之前|前边|以前)的?(?:都|全|部分)*/.test(compact(clause)) &&
    has(clause, 'delete') &&
    !hasKind(clause, 'time', 'clips')
  )
}

/** `trim`, `cut_range`: what goes and what stays. */
export const extractCut: Extract = (clause) => {
  // discard everything except 02:00-03:30
  const spares =
    has(clause, 'except') && has(clause, 'delete', 'cut', 'trim', 'reset') && hasKind(clause, 'range', 'span')
  if (spares) return keeping(clause)
  if (isKeeping(clause)) return keeping(clause) ?? (has(clause, 'cut', 'trim') ? removal(clause) : undefined)
  const only = find(clause, 'onlyPart')
  if (
    only &&
    clause.tokens.slice(0, clause.tokens.indexOf(only)).every((t) => is(t, 'please', 'article')) &&
    hasKind(clause, 'span', 'range') &&
    !has(clause, 'delete', 'cut')
  )
    return keeping(clause)
  const fronted = startsAt(clause) ?? drawnIn(clause) ?? keptHead(clause)
  if (fronted) return fronted
  if (keepsBut(clause)) return removal(clause)
  if (!has(clause, 'cut', 'trim', 'delete', 'crop')) return bounds(clause)
  // shorten clip 3 to 10 seconds by trimming its end
  if (has(clause, 'shorter') && toward(clause) && !hasKind(clause, 'range', 'span')) return undefined
  const done = removal(clause)
  if (done) return done
  if (frontGone(clause)) return []
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
  const words = clause.tokens
    .filter((t) => !is(t, 'please') || is(t, 'make'))
    .map((t) => t.text)
    .join(' ')
  const end = total(clause.context)
  if (
    time === undefined ||
    words.split(' ').length > 8 ||
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
