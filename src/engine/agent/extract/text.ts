import type { Operation, TextParams, TextSet } from '../../edit/operation.ts'
import type { Context } from '../context.ts'
import { all, type Clause, find, has, hasKind, lastEdit, one, text as plain, total } from '../read/clause.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import { style } from './style.ts'
import { clarify, clipSpan, type Extract, lastClip, refuse, spansOf, target } from './target.ts'

type Standing = NonNullable<Context['text']>[number]

const NOUNS = ['text', 'title', 'textOverlay', 'lowerThird', 'hook', 'openingTitle', 'endText', 'endCredits'] as const

const standing = (clause: Clause): Standing[] => clause.context.text ?? []

/** The text of the session's last edit, where that was one. */
function lastText(clause: Clause): string | undefined {
  const last = lastEdit(clause)
  if (!last || !/_text$/.test(last.op)) return undefined
  const renamed = (last.set as { text?: unknown } | undefined)?.text
  const found = renamed ?? last.text ?? last.match
  return typeof found === 'string' ? found : undefined
}

const byStart = (texts: readonly Standing[]) => [...texts].sort((a, b) => a.start - b.start)

/** The text with a price in it, where *the price* is spoken of. */
function priceText(clause: Clause): string | undefined {
  if (!/\bprice\b|价格|价钱/.test(plain(clause))) return undefined
  const found = standing(clause).filter((t) => /[$€£¥￥]|\d\s?(?:元|块|usd|eur|rmb)/i.test(t.text))
  return found.length === 1 ? found[0]?.text : undefined
}

/** Texts on the timeline that the clause speaks of, by their words, place, role, or *it*. */
export function textsMeant(clause: Clause): string[] {
  const texts = byStart(standing(clause))
  const quoted = all(clause, 'literal').map((l) => l.text)
  const exact = texts.filter((t) => quoted[0] !== undefined && t.text.toLowerCase() === quoted[0].toLowerCase())
  if (exact.length > 0) return exact.map((t) => t.text)
  const priced = priceText(clause)
  if (priced !== undefined) return [priced]
  const last = lastText(clause)
  if (has(clause, 'it') && last !== undefined && !has(clause, 'title')) return [last]
  const ordinal = clause.tokens.find(
    (t, i) => as(t, 'ordinal') && clause.tokens.slice(i + 1, i + 3).some((n) => is(n, 'text', 'title', 'textOverlay')),
  )
  const n = as(ordinal, 'ordinal')?.n
  if (n !== undefined && !has(clause, 'openingTitle'))
    return [(n < 0 ? texts.at(n) : texts[n - 1])?.text ?? ''].filter((t) => t !== '')
  if (has(clause, 'everything')) return texts.map((t) => t.text)
  const first = texts[0]
  const closing = texts.at(-1)
  if (has(clause, 'endText') || clause.tokens.some((t) => is(t, 'end', 'outro') && t.value.kind !== 'clips'))
    return closing ? [closing.text] : []
  if (
    has(clause, 'title', 'openingTitle') ||
    clause.tokens.some((t) => is(t, 'start', 'intro') && t.value.kind !== 'clips')
  )
    return first ? [first.text] : []
  const span = spansOf(clause)[0]
  const within = span && texts.filter((t) => t.start < span.to && t.end > span.from)
  if (within && within.length > 0) return within.map((t) => t.text)
  if (last !== undefined) return [last]
  return texts.map((t) => t.text)
}

function remove(clause: Clause): Operation[] | undefined {
  const texts = standing(clause)
  const quoted = one(clause, 'literal')?.text
  if (texts.length === 0) return [refuse('no_text')]
  const plural = /\btexts\b|titles|overlays|\ball\b|所有|全部|都|^(?:删掉|去掉|删除|清除|去除) ?(?:文字|字)$/.test(
    plain(clause),
  )
  if (quoted === undefined && (has(clause, 'everything') || plural))
    return [{ op: 'remove_text', params: { all: true } }]
  const meant = textsMeant(clause)
  if (quoted !== undefined && !meant.some((m) => m.toLowerCase() === quoted.toLowerCase())) {
    const part = texts.filter((t) => t.text.toLowerCase().includes(quoted.toLowerCase()))
    return part[0] && part.length === 1
      ? [{ op: 'remove_text', params: { match: part[0].text } }]
      : [refuse('no_such_text')]
  }
  if (meant.length === texts.length && meant.length > 1) {
    // one text is meant, and there are several
    return [clarify('which text')]
  }
  return meant.map((match): Operation => ({ op: 'remove_text', params: { match } }))
}

/** When a text shows: a range, a clip, from a time for a time, at an edge. */
function timing(clause: Clause): Pick<TextParams, 'start' | 'end' | 'duration'> {
  const end = total(clause.context)
  const span = spansOf(clause, { from: 0, to: end || 30 })[0]
  const tail = (one(clause, 'range')?.to ?? 0) === null
  if (span && tail) return { start: span.from }
  const wanted = target(clause)
  const clip = hasKind(clause, 'clips') && !wanted.all ? wanted.clips[0] : undefined
  const within = clip === undefined ? undefined : clipSpan(clause, clip)
  if (span) return { start: span.from, end: end > 0 ? Math.min(span.to, end) : span.to }
  const set: Pick<TextParams, 'start' | 'end' | 'duration'> = {}
  clause.tokens.forEach((token, i) => {
    const time = as(token, 'time')
    if (!time) return
    const before = clause.tokens.slice(Math.max(0, i - 2), i).map((t) => t.text)
    const next = clause.tokens[i + 1]
    const lasts =
      before.includes('for') ||
      is(next, 'last_for') ||
      before.some((b) => /停留|持续|显示|时长|展示|lasting|last|duration|出现/.test(b)) ||
      /long/.test(next?.text ?? '')
    const places =
      time.clock ||
      before.some((b) => /^(?:at|from|starting|在|从|第|starting at|start at|after)$/.test(b)) ||
      /第|处|mark/.test(token.text + (next?.text ?? ''))
    if (places && !before.includes('for')) set.start ??= time.seconds
    else if (lasts || set.start !== undefined) set.duration ??= time.seconds
    else set.duration ??= time.seconds
  })
  if (within) {
    const start = set.start ?? within.from
    return { ...set, start, ...(set.duration === undefined ? { end: within.to } : {}) }
  }
  if (clip === 1 && set.start === undefined) return { ...set, start: 0 }
  if (set.start !== undefined) return set
  const atStart =
    clause.tokens.some((t) => is(t, 'start', 'intro') && t.value.kind !== 'clips') ||
    has(clause, 'openingTitle', 'hook', 'sequenceFirst')
  const atEnd =
    clause.tokens.some((t) => is(t, 'end', 'outro') && t.value.kind !== 'clips') || has(clause, 'endText', 'endCredits')
  if (atStart) return { ...set, start: 0 }
  if (atEnd && end > 0) return { start: Math.max(0, end - (set.duration ?? 3)), end }
  if (has(clause, 'everything') && !has(clause, 'respectively') && end > 0 && !hasKind(clause, 'clips'))
    return { start: 0, end }
  return set
}

/** One text a clip: 三段分别写上…, a text for each. */
function distributed(clause: Clause, texts: readonly string[]): Operation[] | undefined {
  const clips = clause.context.video ?? []
  const named = all(clause, 'clips').flatMap((c) => c.clips)
  const over = named.length === texts.length ? named : clips.map((c) => c.clip)
  const counted =
    all(clause, 'number').some((n) => n.value === texts.length) && has(clause, 'clip', 'photo', 'photos', 'videos')
  const wanted = has(clause, 'respectively', 'each') || named.length === texts.length || counted
  if (texts.length < 2 || over.length !== texts.length || !wanted) return undefined
  return texts.map((text, i): Operation => {
    const span = clipSpan(clause, over[i] ?? 0)
    return { op: 'add_text', params: { text, ...(span ? { start: span.from, end: span.to } : {}), ...style(clause) } }
  })
}

function countdown(clause: Clause): Operation[] {
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
function unquoted(clause: Clause): string | undefined {
  const noun = clause.tokens.findIndex((t) => is(t, ...NOUNS, 'write'))
  const rest = clause.tokens.slice(noun + 1)
  const start = rest.findIndex((t) => t.value.kind === 'word' && /[\p{L}\d]/u.test(t.text))
  if (noun < 0 || start < 0 || start > 2) return undefined
  let end = start
  while (
    end < rest.length &&
    (rest[end]?.value.kind === 'word' || (rest[end]?.start ?? 0) - (rest[end - 1]?.end ?? 0) <= 1) &&
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

function add(clause: Clause): Operation[] | undefined {
  if (has(clause, 'countdown')) return countdown(clause)
  const quoted = all(clause, 'literal').map((l) => l.text)
  const spread = distributed(clause, quoted)
  if (spread) return spread
  const bare = quoted.length === 0 ? unquoted(clause) : undefined
  const texts = bare === undefined ? quoted : [bare]
  if (texts.length === 0) return untold(clause)
  const set = style(clause)
  return texts.map((text): Operation => ({ op: 'add_text', params: { text, ...timing(clause), ...set } }))
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

/** `red-panda.jpg` → `Red Panda`; nothing for names that say nothing (IMG_0001, a UUID, a date). */
export function readableName(file: string): string | undefined {
  const stem = file.replace(/\.[A-Za-z\d]{2,5}$/, '').replace(/[\s_.-]*\(\d+\)$/, '')
  if (
    /^(?:img|dsc|dscn|dscf|pxl|mvi|vid|gopr|gh\d|p\d|screenshot|screen shot|whatsapp|wx|mmexport|image|photo|video|clip|untitled|file|download)[\s_-]*(?:\d|$)/i.test(
      stem,
    )
  )
    return undefined
  if (/^[\da-f]{8}-[\da-f]{4}/i.test(stem) || /^[\da-f]{16,}$/i.test(stem) || /^[\d\s_-]+$/.test(stem)) return undefined
  const spaced = stem
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/[\s_-]+/g, ' ')
    .trim()
  if (!/\p{L}{2}/u.test(spaced)) return undefined
  return spaced.replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase())
}

/** What a text is changed into, after `to` or 改成, without quotes. */
function successor(clause: Clause): string | undefined {
  const link = clause.tokens.findLastIndex((t) => /^(?:to|into|say|to say|改成|改为|换成|成|为|写成)$/.test(t.text))
  const rest = clause.tokens.slice(link + 1)
  if (link < 0 || rest.length === 0) return undefined
  const named = rest.some((t) => t.value.kind === 'word' || t.value.kind === 'literal')
  const styled = rest.some(
    (t) =>
      valued(t, 'color') ??
      valued(t, 'position') ??
      valued(t, 'size') ??
      valued(t, 'animation') ??
      as(t, 'time') ??
      as(t, 'colour'),
  )
  if (!named || styled) return undefined
  const said = clause.source.slice(rest[0]?.start, rest.at(-1)?.end).trim()
  return said === '' ? undefined : said
}

function moveBy(clause: Clause, match: string): TextSet['position'] | undefined {
  const now = standing(clause).find((t) => t.text === match)?.position ?? 'center'
  const up = has(clause, 'higher')
  if (up === has(clause, 'lower')) return undefined
  if (up) return /bottom|lower/.test(now) ? 'center' : 'top'
  return /top/.test(now) ? 'center' : 'bottom'
}

function update(clause: Clause): Operation[] | undefined {
  const meant = textsMeant(clause)
  const first = meant[0]
  if (first === undefined) return undefined
  const quoted = all(clause, 'literal').map((l) => l.text)
  const fresh = quoted.find((q) => !meant.some((m) => m.toLowerCase() === q.toLowerCase())) ?? successor(clause)
  const set: TextSet = style(
    fresh === undefined ? clause : { ...clause, tokens: clause.tokens.filter((t) => t.value.kind !== 'word') },
  )
  const unquoted = fresh !== undefined && !/["'“”「」《》]/.test(clause.source)
  if (fresh !== undefined && unquoted && has(clause, 'font')) set.font ??= fresh
  else if (fresh !== undefined) set.text = fresh
  const moved = set.position === undefined ? moveBy(clause, first) : undefined
  if (moved) set.position = moved
  const times = hasKind(clause, 'time', 'range', 'span') ? timing(clause) : {}
  Object.assign(set, times)
  if (has(clause, 'longer', 'shorter') && times.duration !== undefined && !/(?:到|为|to)/.test(plain(clause))) {
    const now = standing(clause).find((t) => t.text === first)
    if (now)
      set.duration = Math.max(0.5, now.end - now.start + (has(clause, 'longer') ? times.duration : -times.duration))
  }
  if (Object.keys(set).length === 0) return undefined
  const lost = fresh !== undefined && meant.length > 1
  if (lost) return [clarify('which text')]
  return meant.map(
    (match): Operation => ({
      op: 'update_text',
      params: { match, set: { ...set } },
      ...(meant.length > 1 ? { assumed: true } : {}),
    }),
  )
}

/** The clause speaks of a text: by a word for it, in quotes, or as the thing edited last. */
function concerns(clause: Clause): boolean {
  if (has(clause, 'voice') && !has(clause, ...NOUNS)) return false
  if (hasKind(clause, 'literal') || priceText(clause) !== undefined) return true
  // 字大一点
  if (clause.tokens.some((t) => t.text.startsWith('字') && is(t, 'bigger', 'smaller')) && standing(clause).length > 0)
    return true
  if (has(clause, ...NOUNS, 'countdown')) return !has(clause, 'captions') || has(clause, 'openingTitle', 'hook')
  return false
}

function about(clause: Clause): boolean {
  const props = Object.keys(style(clause)).length > 0 || has(clause, 'higher', 'lower')
  const other = has(
    clause,
    'music',
    'myMusic',
    'sound',
    'volume',
    'logo',
    'clip',
    'transition',
    'speed',
    'video',
    'photo',
  )
  const moved =
    has(clause, 'move', 'change', 'replace', 'put', 'make') && !hasKind(clause, 'clips', 'file', 'literal', 'aspect')
  return (
    !other &&
    (has(clause, 'it', 'higher', 'lower') || moved) &&
    props &&
    lastText(clause) !== undefined &&
    lastClip(clause) === undefined
  )
}

/** `add_text`, `update_text`, `remove_text`. */
export const extractText: Extract = (clause) => {
  if (!concerns(clause)) {
    if (
      has(clause, 'it') &&
      has(clause, 'delete') &&
      lastText(clause) !== undefined &&
      !hasKind(clause, 'time', 'range', 'span', 'clips')
    )
      return [{ op: 'remove_text', params: { match: lastText(clause) ?? '' } }]
    return about(clause) ? update(clause) : undefined
  }
  const quoted = all(clause, 'literal')
  const match = quoted.some((q) => standing(clause).some((t) => t.text.toLowerCase() === q.text.toLowerCase()))
  const names =
    has(clause, ...NOUNS) || priceText(clause) !== undefined || clause.tokens.some((t) => /^字.*[大小]/.test(t.text))
  const deletes = has(clause, 'delete') && !find(clause, 'delete')?.terms?.has('add')
  if (deletes && (names || match) && !(quoted.length > 1)) {
    const styled = has(clause, 'background', 'outline', 'shadow') && names && !match && !has(clause, 'text')
    return styled ? undefined : remove(clause)
  }
  const adds = has(clause, 'add', 'write', 'show', 'insert', 'countdown')
  const changes = clause.tokens.some(
    (t) =>
      is(t, 'change', 'make', 'move', 'replace', 'bigger', 'smaller', 'higher', 'lower', 'longer', 'shorter') &&
      !isAdding(t),
  )
  const known = standing(clause).length > 0 && (match || (names && (changes || quoted.length === 0)))
  const words = plain(clause).replace(/([一-龥]) (?=[一-龥])/g, '$1')
  const onto =
    /\b(?:to|behind|around|under|of|for) (?:the |this |that |all |my )*(?:title|text|headline|heading)|^给.*(?:标题|文字|字).*加|(?:标题|文字).*加(?:上|个)?(?:阴影|描边|背景|底|边框|投影)/.test(
      words,
    )
  const plainly =
    !onto &&
    /(?:^|\s)(?:add|insert|create|another|new|加|加上|添加|加个|加一个|加入|再加|来个)(?:\s|$)/.test(plain(clause))
  const priced = priceText(clause) !== undefined && quoted.length === 0 && !plainly
  const styled = quoted.length === 0 && !plainly && Object.keys(style(clause)).length > 0
  if (known && (!adds || match || changes || styled || priced) && !has(clause, 'countdown')) {
    const updated = update(clause)
    if (updated) return updated
  }
  if (
    quoted.length > 0 ||
    adds ||
    clause.before.length > 0 ||
    has(clause, 'hook', 'openingTitle', 'lowerThird', 'endText', 'textOverlay')
  )
    return add(clause)
  return known ? update(clause) : unquoted(clause) === undefined ? undefined : add(clause)
}

/** `Put a title` adds; `put the title at the top` moves. */
function isAdding(token: Token): boolean {
  return /^(?:add|write|show|insert|create|generate|place|put|写|写上|加|打上|显示|放|放到|放上)$/.test(token.text)
}
