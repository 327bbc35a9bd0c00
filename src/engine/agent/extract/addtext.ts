import { readableName } from '../../turn/readable.ts'
import type { Operation, TextParams } from '../operation.ts'
import { all, type Clause, compact, has, hasKind, one, text as plain, total } from '../read/clause.ts'
import { pictures } from '../read/names.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import { thingOf } from '../vocabulary/lexicon.ts'
import { NOUNS, standing } from './standing.ts'
import { style } from './style.ts'
import { assetNamed, clarify, clipSpan, fileSpan, spansOf, target } from './target.ts'

/** Length of the sequence that this message has built, s, where it said one; else 0. */
function builtLength({ before, context }: Clause): number {
  const made = before.find((o) => o.op === 'build_sequence')
  if (made?.op !== 'build_sequence') return 0
  const { assets, total: whole, each } = made.params
  const count = assets === 'all' ? pictures(context).length : assets.length
  return whole ?? (each === undefined ? 0 : each * count)
}

/** `“B” on the second`: of the clips, not of the texts. */
const onPlace = (clause: Clause): boolean =>
  clause.tokens.some(
    (t, i) =>
      as(t, 'ordinal') &&
      clause.tokens.slice(Math.max(0, i - 2), i).some((b) => /^(?:on|over|onto)$/.test(b.text)) &&
      !is(clause.tokens[i + 1], 'text', 'title', 'captions'),
  )

/** `till the end` */
export const untilEnd = (clause: Clause): boolean =>
  /\b(?:till|until|til|through|up to)(?: to)? the (?:very )?end\b|到(?:最后|结尾|结束)/.test(compact(clause))

type Times = Pick<TextParams, 'start' | 'end' | 'duration'>

/** Times by the words before them: at, for, till. */
function timesSaid(clause: Clause): Times {
  const set: Times = {}
  clause.tokens.forEach((token, i) => {
    const time = as(token, 'time')
    if (!time) return
    const before = clause.tokens.slice(Math.max(0, i - 2), i).map((t) => t.text)
    const next = clause.tokens[i + 1]
    const places =
      time.clock ||
      before.some((b) => /^(?:at|from|starting|在|从|第|starts at|starting at|start at|after)$/.test(b)) ||
      /第|处|mark/.test(token.text + (next?.text ?? ''))
    const ends =
      /^(?:到|至|直到)$/.test(clause.tokens[i - 1]?.text ?? '') ||
      clause.tokens
        .slice(Math.max(0, i - 4), i)
        .some((t) => /^(?:disappear|vanish|end|until|till|stop|消失|结束)/.test(t.text))
    if (places && ends && standing(clause).length > 0) set.end ??= time.seconds
    else if (places && !before.includes('for')) set.start ??= time.seconds
    else set.duration ??= time.seconds
  })
  return set
}

/** When a text shows: a range, a clip, from a time for a time, at an edge. */
export function timing(clause: Clause): Times {
  const end = total(clause.context) || builtLength(clause)
  const span = spansOf(clause, { from: 0, to: end || 30 })[0]
  const tail = all(clause, 'range')[0]?.to === null
  const gone = /\b(?:disappears?|vanish(?:es)?|go(?:es)? away|hides?|be gone|end)\b|消失|隐藏/.test(plain(clause))
  if (span && tail && gone) return { end: span.from }
  const wanted = target(clause)
  const throughout = all(clause, 'clips').some((c) => c.all) && /whole|entire|整/.test(plain(clause))
  if (throughout && end > 0 && !span) return { start: 0, end }
  const clip = (hasKind(clause, 'clips') || onPlace(clause)) && !wanted.all ? wanted.clips[0] : undefined
  const file = clip === undefined ? assetNamed(clause, 'image', 'video') : undefined
  const within = clip === undefined ? file && fileSpan(clause, file) : clipSpan(clause, clip)
  if (span) return { start: span.from, end: end > 0 ? Math.min(span.to, end) : span.to }
  if (untilEnd(clause) && end > 0 && !hasKind(clause, 'time')) return { end }
  const set = timesSaid(clause)
  if (within) {
    const start = set.start ?? within.from
    return { ...set, start, ...(set.duration === undefined ? { end: within.to } : {}) }
  }
  if (clip === 1 && set.start === undefined) return { ...set, start: 0 }
  if (set.start !== undefined || set.end !== undefined) return set
  const atStart =
    clause.tokens.some((t) => is(t, 'start', 'intro') && t.value.kind !== 'clips') ||
    has(clause, 'openingTitle', 'hook', 'sequenceFirst')
  const atEnd =
    clause.tokens.some((t) => is(t, 'end', 'outro', 'append') && t.value.kind !== 'clips') ||
    has(clause, 'endText', 'endCredits')
  if (atStart) return { ...set, start: 0 }
  if (atEnd && end > 0) return { start: Math.max(0, end - (set.duration ?? 3)), end }
  // 都放在底部: both of them, and no time
  const always = clause.tokens.some((t) => is(t, 'everything') && t.text !== '都')
  if (always && !has(clause, 'respectively') && end > 0 && !hasKind(clause, 'clips')) return { start: 0, end }
  return set
}

/** One text a clip: 三段分别写上…, a text for each. */
function distributed(clause: Clause, texts: readonly string[]): Operation[] | undefined {
  const clips = clause.context.video ?? []
  const named = clause.tokens.flatMap((t) => as(t, 'clips')?.clips ?? as(t, 'ordinal')?.n ?? [])
  const files = clause.tokens.flatMap((t) => assetNamed({ ...clause, tokens: [t] }, 'image', 'video') ?? [])
  const byFile = files.length === texts.length
  const over = named.length === texts.length ? named : clips.map((c) => c.clip)
  const counted =
    all(clause, 'number').some((n) => n.value === texts.length) && has(clause, 'clip', 'photo', 'photos', 'videos')
  const plural = has(clause, 'photos', 'videos', 'it') && texts.length === clips.length
  const wanted = plural || has(clause, 'respectively', 'each') || named.length === texts.length || counted || byFile
  if (texts.length < 2 || !(byFile || over.length === texts.length) || !wanted) return undefined
  return texts.map((text, i): Operation => {
    const span = byFile ? fileSpan(clause, files[i] ?? '') : clipSpan(clause, over[i] ?? 0)
    // labels of several clips belong in one place, whatever else is on the screen
    const place = { position: 'bottom' as const, ...style(clause) }
    return { op: 'add_text', params: { text, ...(span ? { start: span.from, end: span.to } : {}), ...place } }
  })
}

export function countdown(clause: Clause): Operation[] {
  const from = Math.min(10, Math.max(1, Math.round(one(clause, 'number')?.value ?? one(clause, 'time')?.seconds ?? 3)))
  const at = has(clause, 'end') && total(clause.context) > 0 ? total(clause.context) - from : 0
  return Array.from(
    { length: from },
    (_, i): Operation => ({
      op: 'add_text',
      params: {
        text: String(from - i),
        start: at + i,
        end: at + i + 1,
        position: 'center',
        size: 'large',
        ...style(clause),
      },
    }),
  )
}

/** Text without quotes: the words of the clause that mean nothing else, after a word for text. */
export function unquoted(clause: Clause): string | undefined {
  const noun = clause.tokens.findIndex((t) => is(t, ...NOUNS, 'write'))
  const rest = clause.tokens.slice(noun + 1)
  const plainly = (t: Token | undefined) =>
    t?.value.kind === 'word' || (t !== undefined && thingOf(t.text) !== undefined)
  const start = rest.findIndex((t) => plainly(t) && /[\p{L}\d]/u.test(t.text))
  if (noun < 0 || start < 0 || start > 2) return undefined
  let end = start
  while (
    end < rest.length &&
    (plainly(rest[end]) || (rest[end]?.start ?? 0) - (rest[end - 1]?.end ?? 0) <= 1) &&
    !valued(rest[end], 'position') &&
    !as(rest[end], 'time') &&
    !is(rest[end], 'at', 'from')
  )
    end += 1
  const first = rest[start]
  const last = rest[end - 1]
  const found = first && last ? clause.source.slice(first.start, last.end) : ''
  return found.length > 1 && (/[一-龥]/.test(found) || /^[A-Z\d]/.test(found)) ? found : undefined
}

export function add(clause: Clause): Operation[] | undefined {
  if (has(clause, 'countdown')) return countdown(clause)
  const quoted = all(clause, 'literal').map((l) => l.text)
  const spread = distributed(clause, quoted)
  if (spread) return spread
  const bare = quoted.length === 0 ? unquoted(clause) : undefined
  const texts = bare === undefined ? quoted : [bare]
  if (texts.length === 0) return untold(clause)
  const set = style(clause)
  // …, all in the lower third: of those before as well
  const every = clause.tokens.findIndex((t) => is(t, 'everything'))
  const last = clause.tokens.findLastIndex((t) => ['literal', 'range'].includes(t.value.kind))
  const shared = every > last && (set.position ?? set.color) !== undefined && texts.length === 1
  const before = clause.before.flatMap((o): Operation[] =>
    shared && o.op === 'add_text' && o.params.position === undefined
      ? [{ op: 'add_text', params: { ...o.params, ...set } }]
      : [],
  )
  return [
    ...before,
    ...texts.map((text): Operation => ({ op: 'add_text', params: { text, ...timing(clause), ...set } })),
  ]
}

/** A text was asked for, but not what it says. */
function untold(clause: Clause): Operation[] | undefined {
  const building = clause.before.some((o) => o.op === 'build_sequence' || o.op === 'set_total_duration')
  const title = clause.context.title
  const readable = readableName(
    clause.context.uploads.find((u) => u.type === 'image' || u.type === 'video')?.name ?? '',
  )
  if (has(clause, 'hook')) return [clarify('hook text')]
  if (has(clause, 'openingTitle')) {
    const text = title ?? readable ?? 'Title'
    return [{ op: 'add_text', params: { text, start: 0 }, assumed: true }, clarify('title text')]
  }
  const fits = title ?? readable
  if (building && fits !== undefined) return [{ op: 'add_text', params: { text: fits, start: 0 }, assumed: true }]
  return [clarify('text')]
}
