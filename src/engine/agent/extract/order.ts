import type { Operation } from '../../edit/operation.ts'
import { all, type Clause, has, hasKind, indexOf, one, text as plain } from '../read/clause.ts'
import { namedClips, nameFor } from '../read/names.ts'
import { as, is } from '../read/token.ts'
import { assetNamed, clarify, type Extract, lastClip, refuse, target } from './target.ts'

const count = (clause: Clause) => namedClips(clause.context).length

/** Single clips in the order in which the clause names them; undefined for one that does not exist. */
export function clipsInOrder(clause: Clause): (number | undefined)[] {
  const named = namedClips(clause.context)
  return clause.tokens.flatMap((token): (number | undefined)[] => {
    const value = as(token, 'clips')
    if (value) return (value.missing?.length ?? 0) > 0 ? [undefined] : value.clips
    if (as(token, 'file'))
      return named
        .filter(
          (c) =>
            c.name ===
            nameFor(
              token,
              named.map((n) => n.name),
            ),
        )
        .slice(0, 1)
        .map((c) => c.clip)
    const place = as(token, 'ordinal')?.n
    if (place !== undefined) return [place < 0 ? count(clause) + 1 + place : place <= count(clause) ? place : undefined]
    const number = as(token, 'number')?.value
    if (number !== undefined && has(clause, 'swap') && Number.isInteger(number) && number >= 1)
      return [number <= count(clause) ? number : undefined]
    const range = as(token, 'range')
    return range?.plain && has(clause, 'swap') && range.to !== null ? [range.from, range.to] : []
  })
}

/** `sort`. */
export const extractSort: Extract = (clause) => {
  if (hasKind(clause, 'literal') || has(clause, 'text', 'captions', 'music', 'transition')) return undefined
  if (has(clause, 'reverseOrder')) return [{ op: 'sort', params: { by: 'reverse' } }]
  if (has(clause, 'shuffle')) return [{ op: 'sort', params: { by: 'random' } }]
  const sorts =
    has(clause, 'sort', 'order', 'put', 'make') ||
    (has(clause, 'byName', 'byDate', 'byDuration') && clause.tokens.length < 5)
  if (!sorts) return undefined
  if (has(clause, 'byDuration'))
    return [{ op: 'sort', params: { by: has(clause, 'longestFirst') ? 'duration_desc' : 'duration_asc' } }]
  if (has(clause, 'byName') && has(clause, 'sort', 'order')) return [{ op: 'sort', params: { by: 'name' } }]
  return has(clause, 'byDate') && has(clause, 'sort', 'order') ? [{ op: 'sort', params: { by: 'date' } }] : undefined
}

/** `change the order to sunset, beach, city`: as many moves as it takes. */
export const extractReorder: Extract = (clause) => {
  const first = one(clause, 'ordinal')?.n === 1 || has(clause, 'sequenceFirst')
  const opens = first && hasKind(clause, 'clips') && !has(clause, 'delete', 'cut', 'trim', 'text', 'title', 'music')
  if (!(has(clause, 'order') || opens) || hasKind(clause, 'literal') || (clause.context.video ?? []).length < 2)
    return undefined
  const spoken = clipsInOrder({ ...clause, tokens: clause.tokens.filter((t) => !opens || !as(t, 'ordinal')) })
  const numbers = all(clause, 'number').map((n) => n.value)
  const wanted = [...new Set(spoken.length > 1 ? spoken : numbers)]
  const lone = has(clause, 'sequenceFirst') && wanted.length === 1 && !hasKind(clause, 'time', 'percent')
  if (wanted.length < 2 && !lone) return undefined
  const end = count(clause)
  if (wanted.some((n) => n === undefined || !Number.isInteger(n) || n < 1 || n > end)) return [refuse('no_such_clip')]
  let present = namedClips(clause.context).map((c) => c.clip)
  return wanted.flatMap((clip, i): Operation[] => {
    if (clip === undefined || present[i] === clip) return []
    const rest = present.filter((n) => n !== clip)
    present = [...rest.slice(0, i), clip, ...rest.slice(i)]
    return [{ op: 'move', params: { clip, to: i + 1 } }]
  })
}

/** `swap`. */
export const extractSwap: Extract = (clause) => {
  if (!has(clause, 'swap') || has(clause, 'music', 'text', 'title', 'captions')) return undefined
  const clips = clipsInOrder(clause)
  const [a, b] = clips
  if (clips.length < 2) {
    const ends = /首尾|头尾|两段|两张|the two|both/.test(plain(clause)) && count(clause) >= 2
    return ends ? [{ op: 'swap', params: { a: 1, b: count(clause) } }] : undefined
  }
  return a === undefined || b === undefined ? [refuse('no_such_clip')] : [{ op: 'swap', params: { a, b } }]
}

/** `use X instead of clip 3`. */
function insteadOf(clause: Clause, at: number): Operation[] | undefined {
  const asset = assetNamed({ ...clause, tokens: clause.tokens.slice(0, at) }, 'image', 'video')
  const clip = clipsInOrder({ ...clause, tokens: clause.tokens.slice(at) })[0]
  return asset === undefined || clip === undefined ? undefined : [{ op: 'replace_clip', params: { clip, asset } }]
}

/** `replace_clip`. */
export const extractReplace: Extract = (clause) => {
  const instead = clause.tokens.findIndex((t) => /instead of|in place of|代替|而不是/.test(t.text))
  if (instead >= 0 && !has(clause, 'music', 'text', 'title', 'canvas', 'blackBars')) return insteadOf(clause, instead)
  if (!has(clause, 'replace', 'swap', 'change') || has(clause, 'music', 'text', 'title')) return undefined
  const named = namedClips(clause.context)
  const at = clause.tokens.findIndex(
    (t) =>
      as(t, 'clips') ??
      (as(t, 'file') &&
        named.some(
          (c) =>
            c.name ===
            nameFor(
              t,
              named.map((n) => n.name),
            ),
        )),
  )
  const clip =
    at < 0
      ? undefined
      : clipsInOrder({ ...clause, tokens: [clause.tokens[at] ?? clause.tokens[0]].flatMap((t) => t ?? []) })[0]
  const files = clause.tokens.slice(at + 1).flatMap((t) => as(t, 'file') ?? [])
  const other = files.at(-1)
  const asset = other?.known
    ? other.name
    : assetNamed({ ...clause, tokens: clause.tokens.slice(at + 1) }, 'image', 'video')
  if (at >= 0 && (as(clause.tokens[at], 'clips')?.missing?.length ?? 0) > 0) return [refuse('no_such_clip')]
  if (other && !other.known) return [refuse('no_such_file', 'upload the file')]
  return clip === undefined || asset === undefined ? undefined : [{ op: 'replace_clip', params: { clip, asset } }]
}

/** `move`. */
export const extractMove: Extract = (clause) => {
  if (
    !has(clause, 'move', 'put', 'make', 'swap') ||
    hasKind(clause, 'literal') ||
    has(clause, 'music', 'text', 'title', 'captions', 'logo')
  )
    return undefined
  if (hasKind(clause, 'time', 'percent', 'factor')) return undefined
  const clips = clipsInOrder(clause)
  const last = lastClip(clause)
  const first = clips[0] ?? (has(clause, 'it') ? last : undefined)
  if (clips.length > 0 && clips[0] === undefined) return [refuse('no_such_clip')]
  if (first === undefined) return undefined
  const end = count(clause)
  const anchor = clips[1]
  const at = indexOf(clause, 'before', 'after')
  if (at >= 0 && clips.length > 1) {
    if (anchor === undefined) return [refuse('no_such_clip')]
    return [
      {
        op: 'move',
        params: is(clause.tokens[at], 'before') ? { clip: first, before: anchor } : { clip: first, after: anchor },
      },
    ]
  }
  const between = has(clause, 'between') && clips.length > 2
  if (between) return [{ op: 'move', params: { clip: first, after: Math.min(clips[1] ?? 1, clips[2] ?? 1) } }]
  const position = /(?:position|spot|place|slot|第)\s*(\d+)|(?:to|到)\s*(?:number|no|第)?\s*#?(\d+)/.exec(plain(clause))
  const place = Number(position?.[1] ?? position?.[2] ?? Number.NaN)
  if (clips.length > 1 && anchor !== undefined && has(clause, 'move', 'put', 'make'))
    return [{ op: 'move', params: { clip: first, to: anchor } }]
  const edge = clause.tokens.filter((t) => t.value.kind === 'term' || t.value.kind === 'ordinal')
  if (edge.some((t) => is(t, 'end', 'append', 'outro'))) return [{ op: 'move', params: { clip: first, to: end } }]
  if (edge.some((t) => is(t, 'start', 'sequenceFirst', 'intro')))
    return [{ op: 'move', params: { clip: first, to: 1 } }]
  if (Number.isInteger(place) && place >= 1)
    return place > end ? [refuse('no_such_clip')] : [{ op: 'move', params: { clip: first, to: place } }]
  if (/middle|中间/.test(plain(clause)) && has(clause, 'move'))
    return [{ op: 'move', params: { clip: first, to: Math.ceil(end / 2) } }]
  if (/\b(?:forward|earlier|up)\b|往前|前移|提前/.test(plain(clause)) && has(clause, 'move'))
    return [{ op: 'move', params: { clip: first, to: Math.max(1, first - 1) } }]
  if (/\b(?:back|later|down)\b|往后|后移/.test(plain(clause)) && has(clause, 'move'))
    return [{ op: 'move', params: { clip: first, to: Math.min(end, first + 1) } }]
  return undefined
}

/** `duplicate`; to loop three times is to add two copies. */
export const extractDuplicate: Extract = (clause) => {
  if (!has(clause, 'duplicate', 'loop') || has(clause, 'music', 'text', 'title', 'captions', 'voice')) return undefined
  const { clips, missing, given, all: whole } = target(clause)
  if (missing.length > 0) return [refuse('no_such_clip')]
  const words = plain(clause)
  const number = all(clause, 'number').map((n) => n.value)[0] ?? one(clause, 'factor')?.value
  const loops = has(clause, 'loop') && !/\bcopy|copies|复制/.test(words)
  const more = /more|再|额外|another/.test(words)
  const times = number === undefined ? 1 : loops && !more ? Math.max(1, number - 1) : number
  const chosen = given && !whole ? clips : count(clause) === 1 ? [1] : []
  if (chosen.length === 0) return [clarify('which clip')]
  const end =
    has(clause, 'end', 'append') &&
    !clause.tokens.some((t) => as(t, 'clips') && is(t, 'end')) &&
    /\bto the end|at the end|放到最后|到结尾|到最后|放最后/.test(words)
  return chosen.map(
    (clip): Operation => ({ op: 'duplicate', params: { clip, times, ...(end ? { to: count(clause) + 1 } : {}) } }),
  )
}

/** `delete clips shorter than 3 seconds`. */
function byLength(clause: Clause): Operation[] | undefined {
  const time = one(clause, 'time')?.seconds
  const words = plain(clause)
  const below = /shorter than|less than|under|below|短于|小于|不到|少于|不足/.test(words)
  const above = /longer than|more than|over|above|长于|大于|超过|多于/.test(words)
  if (time === undefined || below === above || !has(clause, 'clip', 'photos', 'videos', 'photo')) return undefined
  const clips = (clause.context.video ?? [])
    .filter((v) => (below ? v.end - v.start < time : v.end - v.start > time))
    .map((v) => v.clip)
  return clips.length === 0 ? [refuse('no_such_clip')] : [{ op: 'delete', params: { clips } }]
}

/** `delete`: only clips that the clause names. */
export const extractDelete: Extract = (clause) => {
  const halved = /in half|in two|into|two|halves|半/.test(plain(clause))
  const cutOut =
    has(clause, 'cut') && hasKind(clause, 'clips') && !hasKind(clause, 'time', 'number', 'fraction') && !halved
  if (!has(clause, 'delete') && !cutOut) return undefined
  if (has(clause, 'export')) return undefined
  const wanted = target(clause)
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  const unknown = all(clause, 'file').find((f) => !f.known)
  if (unknown) return [refuse('no_such_file')]
  // what was kept has said already that the others go
  const kept =
    has(clause, 'rest') && clause.before.some((o) => o.op === 'cut_range' || o.op === 'trim' || o.op === 'delete')
  if (kept && !hasKind(clause, 'clips', 'file')) return []
  const measured = byLength(clause)
  if (measured) return measured
  const named = hasKind(clause, 'clips', 'file', 'ordinal') || has(clause, 'rest')
  if (has(clause, 'rest') && !wanted.given) return [clarify('which clip')]
  const wholly = wanted.all && (all(clause, 'clips').some((c) => c.all) || has(clause, 'everything'))
  if (wholly) return [{ op: 'delete', params: { clip: 'all' } }]
  if (named && wanted.clips.length === 1) return [{ op: 'delete', params: { clip: wanted.clips[0] ?? 1 } }]
  if (named && wanted.clips.length > 1) return [{ op: 'delete', params: { clips: wanted.clips } }]
  const refers = has(clause, 'it')
  const last = lastClip(clause)
  if (refers && last !== undefined) return [{ op: 'delete', params: { clip: last } }]
  const kinds = has(clause, 'photos') ? true : has(clause, 'videos') ? false : undefined
  const ofKind = namedClips(clause.context).filter((c) => c.image === kinds)
  if (kinds !== undefined && ofKind.length > 0 && ofKind.length < count(clause))
    return [{ op: 'delete', params: { clips: ofKind.map((c) => c.clip) } }]
  if (refers || has(clause, 'clip', 'photo', 'video', 'intro', 'outro', 'start', 'end')) return [clarify('which clip')]
  return undefined
}
