import type { Operation } from '../operation.ts'
import {
  all,
  type Clause,
  compact,
  find,
  has,
  hasKind,
  lastEdit,
  one,
  text as plain,
  value,
  values,
} from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import { clipsInOrder } from './order.ts'
import { clarify, type Extract, fadeEnds, refuse, seconds, target } from './target.ts'

type Pair = [number, number]

const count = (clause: Clause) => {
  const built = clause.before.find((o) => o.op === 'build_sequence')
  return namedClips(clause.context).length || (built ? 2 : 0)
}

/** The cut that the clause names: between two clips, after or before one. */
function pairs(clause: Clause): Pair[] | 'missing' | undefined {
  const n = count(clause)
  const range = all(clause, 'range').find((r) => r.plain)
  const named = clause.tokens.flatMap(
    (t) =>
      as(t, 'clips')?.clips ?? (as(t, 'file') ? clipsInOrder({ ...clause, tokens: [t] }).flatMap((c) => c ?? []) : []),
  )
  if (clause.tokens.some((t) => (as(t, 'clips')?.missing?.length ?? 0) > 0)) return 'missing'
  const numbers = range && range.to !== null ? [range.from, range.to] : named
  const bare = numbers.length === 0 && has(clause, 'between') ? all(clause, 'number').map((x) => x.value) : numbers
  const [a, b] = bare
  if (has(clause, 'except')) return undefined
  // 一张一张: each of them
  if (a !== undefined && a === b) return undefined
  if (a !== undefined && b !== undefined && bare.length === 2)
    return Math.max(a, b) > n && n > 0 ? 'missing' : [[Math.min(a, b), Math.max(a, b)]]
  if (bare.length > 2 && bare.length < n) return bare.slice(1).map((to, i): Pair => [bare[i] ?? to - 1, to])
  const { clips, given, all: whole } = target(clause)
  const clip = clips[0]
  if (!given || whole || clip === undefined || clips.length !== 1) return ordinal(clause, n)
  const into = /\binto$/.test(clause.tokens[clause.tokens.findIndex((t) => as(t, 'clips')) - 1]?.text ?? '')
  if (has(clause, 'before') || into) return clip > 1 ? [[clip - 1, clip]] : undefined
  if (has(clause, 'after')) return clip < n ? [[clip, clip + 1]] : undefined
  return clip < n ? [[clip, clip + 1]] : clip > 1 ? [[clip - 1, clip]] : undefined
}

/** The first, second or last transition. */
function ordinal(clause: Clause, n: number): Pair[] | undefined {
  const place = one(clause, 'ordinal')?.n
  if (place === undefined || n < 2) return undefined
  const first = place < 0 ? n + place : place
  return first >= 1 && first < n ? [[first, first + 1]] : undefined
}

const clipsOf = (tokens: readonly Token[]): number[] => tokens.flatMap((t) => as(t, 'clips')?.clips ?? [])

/** Every cut but the one that is excepted, among the clips that are named before it. */
function spare(clause: Clause): Pair[] | undefined {
  const at = clause.tokens.findIndex((t) => is(t, 'except'))
  if (at < 0) return undefined
  const n = count(clause)
  const behind = clause.tokens.slice(at)
  const named = clipsInOrder({ ...clause, tokens: behind.filter((t) => !as(t, 'ordinal')) })
  const place = behind.flatMap((t) => as(t, 'ordinal')?.n ?? [])[0]
  const last = place === -1 || named[0] === n ? n - 1 : undefined
  // but for the one between clips 1 and 2
  const [a = 0, b = 0] = named.length === 1 ? clipsOf(behind) : named
  const side = Math.abs(a - b) === 1 ? Math.min(a, b) : undefined
  const without = side ?? last ?? place ?? named[0]
  const of = clipsOf(clause.tokens.slice(0, at))
  const cuts = Array.from({ length: Math.max(0, n - 1) }, (_, i): Pair => [i + 1, i + 2])
  const among = of.length > 1 ? cuts.filter((cut) => cut.every((clip) => of.includes(clip))) : cuts
  return among.filter(([first]) => first !== without)
}

/** The transitions as they are, where only their length changes. */
function present(clause: Clause, pair: Pair | undefined): NonNullable<Clause['context']['transitions']> {
  const standing = clause.context.transitions ?? []
  return pair ? standing.filter((t) => t.between[0] === pair[0]) : standing
}

/** How long: a figure, or faster and slower than now. */
function duration(clause: Clause, pair: Pair | undefined): number | undefined {
  const frames = one(clause, 'frames')?.value
  if (frames !== undefined) return frames / (clause.context.canvas?.fps ?? 30)
  const given = seconds(clause) ?? all(clause, 'range').filter((r) => !r.plain)[0]?.from
  const now = present(clause, pair)[0]?.duration ?? 0.5
  const factor = one(clause, 'factor')?.value
  if (factor !== undefined && has(clause, 'longer', 'shorter', 'fasterTransitions', 'slowerTransitions', 'last_for'))
    return has(clause, 'shorter', 'fasterTransitions') && factor > 1 ? now / factor : now * factor
  if (given !== undefined) return given
  const share = one(clause, 'fraction')?.value ?? one(clause, 'percent')?.value
  if (share !== undefined)
    return (
      Math.round(
        now *
          (has(clause, 'shorter', 'fasterTransitions') && !/as long/.test(plain(clause)) ? 1 - share : share) *
          1000,
      ) / 1000
    )
  if (has(clause, 'shorter') || has(clause, 'fasterTransitions')) return Math.max(0.1, Math.round(now * 60) / 100)
  if (has(clause, 'longer', 'slowerTransitions')) return Math.round(now * 160) / 100
  return undefined
}

function kind(clause: Clause): string | undefined {
  const found = values(
    { ...clause, tokens: clause.tokens.filter((t) => t.value.kind !== 'clips') },
    'transition',
  ).filter((t) => t !== 'varied' || /random|different|mix|vari|assorted|多|各|不|随机|丰富|混|变化/.test(plain(clause)))
  const goal = clause.tokens.findLastIndex((t) => /^(?:to|into|with|for|成|为|改成|换成|变成|改为)$/.test(t.text))
  const wished = goal < 0 ? undefined : values({ ...clause, tokens: clause.tokens.slice(goal + 1) }, 'transition')[0]
  if (wished !== undefined && wished !== 'varied') return wished
  const plainFade = found.find((t) => t !== 'fade' && t !== 'varied')
  return plainFade ?? found[0]
}

function make(clause: Clause, type: string | undefined, pair: Pair | undefined): Operation[] {
  const length = duration(clause, pair)
  const where = pair ? { between: pair } : ({ scope: 'all' } as const)
  const timed = length === undefined ? {} : { duration: length }
  if (type !== undefined) return [{ op: 'set_transition', params: { type, ...timed, ...where } }]
  const standing = present(clause, pair)
  const types = new Set(standing.map((t) => t.type))
  if (length !== undefined && !pair && types.size > 1)
    return standing.map(
      (t): Operation => ({ op: 'set_transition', params: { type: t.type, duration: length, between: t.between } }),
    )
  const building = clause.before.some((o) => o.op === 'build_sequence' || o.op === 'set_total_duration')
  const chosen = (length === undefined ? undefined : standing[0]?.type) ?? (building ? 'varied' : 'fade')
  return [{ op: 'set_transition', params: { type: chosen, ...timed, ...where } }]
}

/** A word for a transition, or a kind of one where no picture, text or sound is what fades. */
function concerns(clause: Clause): boolean {
  if (has(clause, 'transition')) return true
  if (clause.tokens.some((t) => valued(t, 'transition') !== undefined && /transition|转场/.test(t.text))) return true
  const last = lastEdit(clause)?.op
  if (
    last === 'set_transition' &&
    !has(clause, 'clip', 'video') &&
    (has(clause, 'it') || hasKind(clause, 'time')) &&
    !hasKind(clause, 'clips', 'file') &&
    has(clause, 'longer', 'shorter', 'make', 'fasterTransitions', 'slowerTransitions')
  )
    return true
  if (has(clause, 'music', 'text', 'title', 'captions', 'sound', 'logo', 'voice') || hasKind(clause, 'literal'))
    return false
  // logo.png 叠加到右上角，缩放0.2
  if (has(clause, 'overlay') && hasKind(clause, 'file')) return false
  // no more fancy stuff between the pictures
  if (clears(clause)) return true
  if (has(clause, 'hardCut') && !has(clause, 'delete', 'silences')) return true
  if (has(clause, 'dissolve')) return true
  const type = value(clause, 'transition')
  if (type === undefined) return false
  // swap the fades for slides
  if (values(clause, 'transition').length > 1 && has(clause, 'swap', 'replace', 'change')) return true
  const ends = fadeEnds(clause)
  const fading = ends.in || ends.out
  const named = all(clause, 'clips').flatMap((c) => c.clips).length
  const between =
    (has(clause, 'between') &&
      (named > 1 || (named > 0 && !/^(?:到|to)$/.test(find(clause, 'between')?.text ?? '')))) ||
    all(clause, 'range').some((r) => r.plain)
  const joint = has(clause, 'between') && all(clause, 'clips').flatMap((c) => c.clips).length === 2
  if (between && (!fading || joint)) return !has(clause, 'cut', 'trim', 'delete')
  if (fading) return false
  const joins = has(clause, 'between') && has(clause, 'it', 'everything', 'clip', 'photos', 'videos')
  if (!fading && joins && !has(clause, 'alternate', 'zoomIn', 'zoomOut', 'pan')) return true
  const fades = /^(?:fade|fadewhite|fadeblack|dissolve|crossfade|wipe|slide)/.test(type)
  if (!fades || has(clause, 'zoom', 'pan', 'filter')) return false
  return has(clause, 'add', 'use', 'make', 'put') || clause.before.length > 0 || clause.tokens.length <= 4
}

/** `the hard cuts are jarring`, 切得太硬: why something else is wished between the clips. */
const HARSH =
  /\b(?:(?:hard|straight|jump) cuts?|cuts|joins) (?:is|are|look|looks|feel|feels|seem|seems) (?:\w+ )?(?:jarring|harsh|abrupt|rough|hard|ugly|bad|sudden|choppy)\b|(?:切得?|切换|衔接|过渡)(?:得)?(?:有点|太|好)(?:硬|生硬|突兀|突然)/

/** `nothing between 2 and 3`, `no more fancy stuff between the pictures`: what stands at the cuts goes, and no clip. */
const clears = (clause: Clause): boolean =>
  /\bnothing between\b|\bno (?:more )?(?:\w+ ){0,2}(?:stuff|effects?|things?|animations?) between\b/.test(
    plain(clause),
  ) && !has(clause, 'music', 'text')

/** `a dissolve instead of a hard cut`, 不要硬切，用叠化: the cut is not what is wished. */
const spurned = (clause: Clause): boolean =>
  kind(clause) !== undefined &&
  clause.tokens.some(
    (t, i) =>
      is(t, 'hardCut') && clause.tokens.slice(Math.max(0, i - 2), i).some((b) => is(b, 'insteadOf', 'not', 'delete')),
  )

/** `replace the wipe with a dissolve`: only where there is one of the first kind. */
function exchanged(clause: Clause): Operation[] | undefined {
  const [old, ...fresh] = values(
    { ...clause, tokens: clause.tokens.filter((t) => t.value.kind !== 'clips') },
    'transition',
  )
  const type = fresh.at(-1)
  if (!has(clause, 'replace', 'swap', 'change') || old === undefined || type === undefined || old === type)
    return undefined
  const family = old.replace(/(?:left|right|up|down|open|close)$/, '')
  const standing = (clause.context.transitions ?? []).filter((t) => t.type.startsWith(family))
  const everywhere = standing.length === 0 || standing.length === (clause.context.transitions ?? []).length
  const length = seconds(clause)
  const timed = length === undefined ? {} : { duration: length }
  if (everywhere) return [{ op: 'set_transition', params: { type, ...timed, scope: 'all' } }]
  return standing.map(({ between }): Operation => ({ op: 'set_transition', params: { type, ...timed, between } }))
}

/** `a fade between 1 and 2, a wipe between 2 and 3, each one second`: the first of them, with the length said last. */
function timedAlike(clause: Clause): Operation[] {
  const length = has(clause, 'each', 'respectively') ? seconds(clause) : undefined
  if (length === undefined) return []
  return clause.before.flatMap((o): Operation[] =>
    o.op === 'set_transition' && o.params.duration === undefined
      ? [{ op: 'set_transition', params: { ...o.params, duration: length } }]
      : [],
  )
}

/** 其他都加叠化: every cut that nothing was said of before. */
function otherPairs(clause: Clause): Pair[] | undefined {
  const said = clause.before.flatMap((o) => ('between' in o.params && o.params.between ? [o.params.between[0]] : []))
  if (!has(clause, 'rest') || said.length === 0) return undefined
  const cuts = Array.from({ length: Math.max(0, count(clause) - 1) }, (_, i): Pair => [i + 1, i + 2])
  return cuts.filter(([a]) => !said.includes(a))
}

/** `set_transition`, `remove_transition`. */
export const extractTransition: Extract = (clause) => {
  const absent = value(clause, 'absentTransition')
  const between = has(clause, 'between') && hasKind(clause, 'clips', 'range')
  if (absent !== undefined && (has(clause, 'transition') || between) && !has(clause, 'delete'))
    return [refuse('no_such_transition', absent)]
  if (HARSH.test(compact(clause)) && kind(clause) === undefined) return []
  if (!concerns(clause)) return undefined
  const found = pairs(clause)
  if (found === 'missing') return [refuse('no_such_clip')]
  const chosen = spare(clause) ?? otherPairs(clause) ?? found
  const removes =
    (has(clause, 'delete') && (kind(clause) === undefined || !has(clause, 'replace', 'use'))) ||
    (has(clause, 'hardCut') && !has(clause, 'transition') && !spurned(clause)) ||
    (has(clause, 'hardCut') && kind(clause) === undefined) ||
    /(?:不|别|不要|不用|先不)加/.test(compact(clause))
  if (removes) {
    const keepsCut = chosen?.map((between): Operation => ({ op: 'remove_transition', params: { between } }))
    return keepsCut ?? [{ op: 'remove_transition', params: { scope: 'all' } }]
  }
  // the transitions drag on: said of them, and nothing asked for
  const told =
    /\btransitions? (?:\w+ )?(?:is|are|drags?|takes?|looks?|feels?|seems?|goe?s?|comes?|don't|doesn't)\b|转场(?:有点|太|好像|看起来)/.test(
      compact(clause),
    )
  const vague =
    kind(clause) === undefined &&
    duration(clause, undefined) === undefined &&
    (has(clause, 'vagueBetter', 'weird', 'change') || told) &&
    !has(clause, 'add')
  if (vague) return [clarify('which transition')]
  const swapped = exchanged(clause)
  if (swapped) return swapped
  const made = chosen
    ? chosen.flatMap((pair) => make(clause, kind(clause), pair))
    : make(clause, kind(clause), undefined)
  return [...timedAlike(clause), ...made]
}
