import type { Operation } from '../operation.ts'
import { all, type Clause, compact, has, hasKind, indexOf, one, text as plain, without } from '../read/clause.ts'
import { namedClips, nameFor } from '../read/names.ts'
import { as, is } from '../read/token.ts'
import { ownLengths } from './listed.ts'
import { clarify, type Extract, lastClip, refuse } from './target.ts'

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
  const turned = has(clause, 'order') && /(?:倒|反)过来|颠倒|反转/.test(compact(clause))
  if (turned || has(clause, 'reverseOrder')) return [{ op: 'sort', params: { by: 'reverse' } }]
  if (has(clause, 'shuffle')) return [{ op: 'sort', params: { by: 'random' } }]
  const ends = /\b(shortest|longest)\b.*\bfirst\b|\b(longest|shortest)\b.*\blast\b/.exec(plain(clause))
  if (ends)
    return [
      {
        op: 'sort',
        params: { by: ends[1] === 'longest' || ends[2] === 'shortest' ? 'duration_desc' : 'duration_asc' },
      },
    ]
  const sorts =
    has(clause, 'sort', 'order', 'put', 'make') ||
    (has(clause, 'byName', 'byDate', 'byDuration') && clause.tokens.length < 5) ||
    (has(clause, 'byDuration') && /shortest|longest|从短|从长/.test(compact(clause)))
  if (!sorts) return undefined
  if (has(clause, 'byDuration'))
    return [{ op: 'sort', params: { by: has(clause, 'longestFirst') ? 'duration_desc' : 'duration_asc' } }]
  if (has(clause, 'byName') && has(clause, 'sort', 'order')) return [{ op: 'sort', params: { by: 'name' } }]
  return has(clause, 'byDate') && has(clause, 'sort', 'order') ? [{ op: 'sort', params: { by: 'date' } }] : undefined
}

/** `change the order to sunset, beach, city`: as many moves as it takes. */
export const extractReorder: Extract = (clause) => {
  const first = one(clause, 'ordinal')?.n === 1 || has(clause, 'sequenceFirst')
  const opens =
    first &&
    hasKind(clause, 'clips') &&
    !has(clause, 'except') &&
    !has(clause, 'delete', 'cut', 'trim', 'text', 'title', 'music')
  if (!(has(clause, 'order') || opens) || hasKind(clause, 'literal') || (clause.context.video ?? []).length < 2)
    return undefined
  const spoken = clipsInOrder({ ...clause, tokens: clause.tokens.filter((t) => !opens || !as(t, 'ordinal')) })
  const numbers = all(clause, 'number').map((n) => n.value)
  const wanted = [...new Set(spoken.length > 1 || (opens && numbers.length === 0) ? spoken : numbers)]
  const lone =
    (has(clause, 'sequenceFirst') || (opens && clause.tokens.length <= 3)) &&
    wanted.length === 1 &&
    !hasKind(clause, 'time', 'percent')
  if (wanted.length < 2 && !lone) return undefined
  const end = count(clause)
  if (wanted.some((n) => n === undefined || !Number.isInteger(n) || n < 1 || n > end)) return [refuse('no_such_clip')]
  let present = namedClips(clause.context).map((c) => c.clip)
  const moves = wanted.flatMap((clip, i): Operation[] => {
    if (clip === undefined || present[i] === clip) return []
    const rest = present.filter((n) => n !== clip)
    present = [...rest.slice(0, i), clip, ...rest.slice(i)]
    return [{ op: 'move', params: { clip, to: i + 1 } }]
  })
  const names = namedClips(clause.context).map((c) => c.name)
  return [...ownLengths(clause, names), ...moves]
}

/** `swap`. */
export const extractSwap: Extract = (clause) => {
  if (!has(clause, 'swap') || has(clause, 'music', 'text', 'title', 'captions')) return undefined
  const clips = clipsInOrder(clause)
  const [a, b] = clips
  const onTrack = (clause.context.video ?? []).map((v) => v.name)
  const fresh = clause.tokens.map((t) => as(t, 'file')?.name).find((n) => n !== undefined && !onTrack.includes(n))
  if (
    clips.length === 1 &&
    a !== undefined &&
    fresh !== undefined &&
    clause.context.uploads.some((u) => u.name === fresh)
  )
    return [{ op: 'replace_clip', params: { clip: a, asset: fresh } }]
  if (clips.length < 2) {
    const words = plain(clause).replace(/([一-龥]) (?=[一-龥])/g, '$1')
    const two =
      count(clause) === 2 && (has(clause, 'clip', 'photos', 'videos', 'it', 'photo') || clause.tokens.length < 3)
    const ends = (two || /首尾|头尾|两段|两张|the two|both/.test(words)) && count(clause) >= 2
    if (ends) return [{ op: 'swap', params: { a: 1, b: count(clause) } }]
    return clips.length === 0 && has(clause, 'clip', 'photos', 'videos') ? [clarify('which clip')] : undefined
  }
  return a === undefined || b === undefined ? [refuse('no_such_clip')] : [{ op: 'swap', params: { a, b } }]
}

/** How far: 往后挪两位, `two places earlier`. */
const places = (clause: Clause): number =>
  Number(
    /(\d+) ?(?:个?位|格|个|张|段|places?|spots?|positions?|slots?)/.exec(
      figures(without(clause, (t) => as(t, 'clips') !== undefined)),
    )?.[1] ?? 1,
  )

/** The words of the clause with its numbers as figures. */
const figures = (clause: Clause): string => clause.tokens.map((t) => as(t, 'number')?.value ?? t.text).join(' ')

/** Beside another clip, or between two. */
function beside(clause: Clause, clips: readonly (number | undefined)[], first: number): Operation[] | undefined {
  const anchor = clips.slice(1).find((clip) => clip !== first)
  const at = indexOf(clause, 'before', 'after')
  if (at >= 0 && clips.length > 1) {
    if (anchor === undefined) return [refuse('no_such_clip')]
    const before = is(clause.tokens[at], 'before')
    return [{ op: 'move', params: before ? { clip: first, before: anchor } : { clip: first, after: anchor } }]
  }
  // 仪式和敬酒中间插一张合影: what is put there is said last
  const middle = indexOf(clause, 'between')
  const ahead = clipsInOrder({ ...clause, tokens: clause.tokens.slice(0, Math.max(0, middle)) })
  const put = ahead.length === 2 ? clips[2] : undefined
  if (put !== undefined) return [{ op: 'move', params: { clip: put, after: Math.min(first, anchor ?? first) } }]
  if (middle >= 0 && clips.length > 2)
    return [{ op: 'move', params: { clip: first, after: Math.min(anchor ?? 1, clips[2] ?? 1) } }]
  return anchor !== undefined && has(clause, 'move', 'put', 'make')
    ? [{ op: 'move', params: { clip: first, to: anchor } }]
    : undefined
}

/** The place that a clip is to have: last, first, the n-th, the middle, or some places on. */
function placeFor(clause: Clause, first: number): number | undefined {
  const words = figures(without(clause, (t) => as(t, 'clips') !== undefined))
  const end = count(clause)
  // the dance ought to open the film
  if (/\b(?:should|ought|must|needs?|has|to|gets? to|could) (?:to )?(?:open|lead|start off|kick off)\b/.test(words))
    return 1
  if (
    /\b(?:should|ought|must|needs?|has|to|gets? to|could) (?:to )?(?:close|conclude|finish off|wrap up)\b/.test(words)
  )
    return end
  const edge = clause.tokens.filter((t) => t.value.kind === 'term' || t.value.kind === 'ordinal')
  if (edge.some((t) => is(t, 'end', 'append', 'outro'))) return end
  if (edge.some((t) => is(t, 'start', 'sequenceFirst', 'intro', 'first'))) return 1
  const position = /(?:position|spot|place|slot|第)\s*(\d+)|(?:to|到)\s*(?:number|no|第)?\s*#?(\d+)/.exec(words)
  const place = Number(position?.[1] ?? position?.[2] ?? 0)
  if (place >= 1) return place
  const shifts = /往[前后]移/.test(words) && !has(clause, 'move')
  if (!(shifts || has(clause, 'move'))) return undefined
  if (/middle|中间/.test(words)) return Math.ceil(end / 2)
  if (/\b(?:forward|earlier|up)\b|往前|前移|提前/.test(words)) return Math.max(1, first - places(clause))
  return /\b(?:back|later|down)\b|往后|后移/.test(words) ? Math.min(end, first + places(clause)) : undefined
}

/** `move`. */
export const extractMove: Extract = (clause) => {
  const belongs = /\b(?:should|must|needs to|has to|ought to|belongs?|want|goes|like)\b|应该/.test(plain(clause))
  const put = has(clause, 'insert') && has(clause, 'between')
  const shifts = /往[前后]移/.test(plain(clause))
  if (!(has(clause, 'move', 'put', 'make', 'swap') || belongs || put || shifts)) return undefined
  if (hasKind(clause, 'literal') || has(clause, 'music', 'text', 'title', 'captions', 'logo')) return undefined
  if (hasKind(clause, 'time', 'range', 'span', 'percent', 'factor') || has(clause, 'keep')) return undefined
  const clips = clipsInOrder(clause)
  if (clips.length > 0 && clips[0] === undefined) return [refuse('no_such_clip')]
  const first = clips[0] ?? (has(clause, 'it') ? lastClip(clause) : undefined)
  if (first === undefined) return undefined
  const next = beside(clause, clips, first)
  if (next) return next
  const to = placeFor(clause, first)
  if (to === undefined) return undefined
  return to > count(clause) ? [refuse('no_such_clip')] : [{ op: 'move', params: { clip: first, to } }]
}
