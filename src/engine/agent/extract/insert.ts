import type { Operation } from '../operation.ts'
import { type Clause, has, hasKind, indexOf, text as plain } from '../read/clause.ts'
import { isLogo, nameFor, stemOf, visuals } from '../read/names.ts'
import { as, is, type Token } from '../read/token.ts'
import { added } from './duration.ts'
import { clipsInOrder } from './order.ts'
import { type Extract, refuse, spansOf } from './target.ts'

/** `add the clip`, `put the photo first`: the only one of its kind that is not on the timeline. */
function onlyFree(clause: Clause): string | undefined {
  if (!/\b(?:add|append|insert|put|include|tack on)\b|加|插|放到|放在|接/.test(plain(clause))) return undefined
  const onTrack = new Set((clause.context.video ?? []).map((v) => v.name))
  const spoken = clause.tokens.filter((t, i) => {
    const within = /^(?:of|in|into|to)$/.test(clause.tokens[i - 2]?.text ?? '') && clause.tokens[i - 1]?.text === 'the'
    return t.value.kind === 'term' && !within
  })
  const video = spoken.some((t) => /^(?:clip|video|footage|recording|视频|片段|录像)$/.test(t.text))
  const image = spoken.some((t) => /^(?:photo|picture|image|pic|照片|图片|图)$/.test(t.text))
  if (video === image) return undefined
  const free = visuals(clause.context).filter(
    (u) => !onTrack.has(u.name) && !isLogo(u) && u.type === (video ? 'video' : 'image'),
  )
  return free.length === 1 ? free[0]?.name : undefined
}

/** How long what is put in is to show, s: `for 3 seconds`, 显示3秒. */
function lengthOf(clause: Clause): number | undefined {
  const at = clause.tokens.findIndex(
    (t, i) =>
      as(t, 'time') &&
      (clause.tokens.slice(Math.max(0, i - 2), i).some((b) => b.text === 'for' || is(b, 'last_for')) ||
        is(clause.tokens[i + 1], 'last_for')),
  )
  return as(clause.tokens[at], 'time')?.seconds
}

/** 花絮也用上，放在敬酒前: where what was just added goes. */
function placedAfter(clause: Clause): Operation[] | undefined {
  const last = clause.before.at(-1)
  const anchor = clipsInOrder(clause)[0]
  if (last?.op !== 'append' || anchor === undefined || !has(clause, 'before', 'after')) return undefined
  const { asset } = last.params
  return [{ op: 'insert', params: has(clause, 'before') ? { asset, index: anchor } : { asset, after: anchor } }]
}

/** `as the second clip`: the place on the timeline that it is to have. */
function slotOf(clause: Clause): number | undefined {
  const slot = clause.tokens.find((t, i) => {
    const before = clause.tokens.slice(Math.max(0, i - 2), i).map((b) => b.text)
    return as(t, 'clips') && /\bas(?: the)?$/.test(before.join(' '))
  })
  const placed = as(slot, 'clips')
  return placed?.clips[0] ?? placed?.missing?.[0]
}

/** The upload that is to join the timeline: one that is not on it, or by its verb one that is. */
function joining(clause: Clause): string | undefined {
  const onTrack = new Set((clause.context.video ?? []).map((v) => v.name))
  const seen = visuals(clause.context).map((u) => u.name)
  // a file called poster or outro, where a word of editing is its whole name
  const free = seen.filter((n) => !onTrack.has(n))
  const called = (t: Token) => free.find((n) => stemOf(n) === t.text && t.value.kind === 'term')
  const named = clause.tokens
    .map((t) => nameFor(t, seen) ?? as(t, 'clips')?.name ?? called(t))
    .filter((n) => n !== undefined)
  const twice =
    /\b(?:add|append|insert|again)\b|加|插|追加/.test(plain(clause)) && !has(clause, 'before', 'after', 'between')
  const files = clause.tokens.some((t) => as(t, 'file') ?? as(t, 'clips')?.name)
  return named.find((n) => free.includes(n)) ?? onlyFree(clause) ?? (twice && files ? named[0] : undefined)
}

/** Where it goes: between two, beside one, at a time, first, at a place, else last. */
function placing(clause: Clause, asset: string, lasting: number | undefined): Operation {
  const seen = visuals(clause.context).map((u) => u.name)
  const tokens = clause.tokens.filter((t) => (nameFor(t, seen) ?? as(t, 'clips')?.name) !== asset)
  const others = clipsInOrder({ ...clause, tokens }).filter((n) => n !== undefined)
  const anchor = others[0]
  const insert = (params: { index: number } | { after: number } | { at: number }): Operation => ({
    op: 'insert',
    params: { asset, ...params },
  })
  // at 0:12, i.e. between the first and the second
  const clock = clause.tokens.flatMap((t) => as(t, 'time') ?? []).find((t) => t.clock)
  if (clock) return insert({ at: clock.seconds })
  if (has(clause, 'between') && others.length > 1) return insert({ after: Math.min(...others) })
  const at = indexOf(clause, 'before', 'after')
  if (at >= 0 && anchor !== undefined)
    return insert(is(clause.tokens[at], 'before') ? { index: anchor } : { after: anchor })
  const said = clause.tokens.flatMap((t) => as(t, 'time')?.seconds ?? []).find((s) => s !== lasting)
  const time = said ?? spansOf(clause)[0]?.from
  if (time !== undefined) return insert({ at: time })
  if (clause.tokens.some((t) => is(t, 'start') && t.value.kind !== 'clips' && !is(t, 'end')))
    return insert({ index: 1 })
  const place = /(?:position|spot|place|slot|第)\s*(\d+)/.exec(plain(clause))?.[1]
  return place === undefined ? { op: 'append', params: { asset } } : insert({ index: Number(place) })
}

/** `append`, `insert`. */
export const extractInsert: Extract = (clause) => {
  const slot = slotOf(clause)
  const verb = slot !== undefined || has(clause, 'add', 'append', 'insert', 'put', 'use', 'move', 'make')
  if (!verb || hasKind(clause, 'literal') || has(clause, 'music', 'captions', 'logo', 'text', 'title')) return undefined
  const unknown = clause.tokens.map((t) => as(t, 'file')).find((f) => f && !f.known)
  if (unknown && /\.(?:mp4|mov|webm|mkv|avi|jpe?g|png|gif|webp|heic|m4v)$/i.test(unknown.name))
    return [refuse('no_such_file', 'upload the file')]
  const asset = joining(clause)
  if (asset === undefined) return placedAfter(clause)
  if (slot !== undefined) return [{ op: 'insert', params: { asset, index: slot } }]
  const lasting = lengthOf(clause)
  const held = lasting === undefined ? [] : [added(clause, lasting, 1)]
  return [placing(clause, asset, lasting), ...held]
}
