import type { ClipRef, Operation } from '../operation.ts'
import { all, type Clause, find, has, indexOf, isEmpty, lastEdit, one, text as plain, total } from '../read/clause.ts'
import { namedClips, nameFor, pictures, visuals } from '../read/names.ts'
import { as, is, type Token } from '../read/token.ts'
import { planned } from './planned.ts'

export type Extract = (clause: Clause) => Operation[] | undefined

/** Clips that the clause speaks of. `given` is false where it names none. */
export interface Target {
  clips: number[]
  all: boolean
  missing: number[]
  given: boolean
}

const NONE: Target = { clips: [], all: false, missing: [], given: false }
const of = (clips: number[]): Target => ({ clips, all: false, missing: [], given: true })

/** Clip that the last edit changed, where it changed a single one. */
export function lastClip(clause: Clause): number | undefined {
  const last = lastEdit(clause)
  const whose = last?.target
  const named = last?.clip ?? (typeof whose === 'object' && whose !== null && 'clip' in whose ? whose.clip : whose)
  return typeof named === 'number' ? named : undefined
}

function clipsNamed(clause: Clause, tokens: readonly Token[]): { clips: number[]; missing: number[]; all: boolean } {
  const named = namedClips(clause.context)
  const clips = new Set<number>()
  const missing: number[] = []
  let everything = false
  for (const token of tokens) {
    const value = as(token, 'clips')
    for (const clip of value?.clips ?? []) clips.add(clip)
    missing.push(...(value?.missing ?? []))
    if (value?.all) everything = true
    if (as(token, 'file')) {
      const name = nameFor(
        token,
        named.map((c) => c.name),
      )
      for (const clip of named) if (clip.name === name) clips.add(clip.clip)
    }
  }
  return { clips: [...clips], missing, all: everything }
}

/** Clips that earlier operations of the message took on one by one. */
function mentioned(clause: Clause): Set<number> {
  const seen = new Set<number>()
  for (const { params } of clause.before) {
    // operations differ in their parameters; only these two name clips
    const { clip, clips } = params as { clip?: unknown; clips?: unknown }
    if (typeof clip === 'number') seen.add(clip)
    if (Array.isArray(clips)) for (const n of clips) if (typeof n === 'number') seen.add(n)
  }
  return seen
}

/** `all but the second`: clips by their place alone. */
const placed = (tokens: readonly Token[], count: number): number[] =>
  tokens
    .flatMap((t) => as(t, 'ordinal')?.n ?? [])
    .map((n) => (n < 0 ? count + 1 + n : n))
    .filter((n) => n >= 1 && n <= count)

export function target(clause: Clause): Target {
  const except = indexOf(clause, 'except')
  const tokens = except < 0 ? clause.tokens : clause.tokens.slice(0, except)
  const named = clipsNamed(clause, tokens)
  const count = namedClips(clause.context).length
  if (except >= 0) {
    // 海边那段以外的: the word stands behind what is left out
    const behind = /^(?:以外|之外)$/.test(clause.tokens[except]?.text ?? '')
    const spared = behind ? tokens : clause.tokens.slice(except)
    const out = [...clipsNamed(clause, spared).clips, ...placed(spared, count)]
    // clip 1, but not clip 2: of those that are named, where they are
    const base =
      !behind && named.clips.length > 0 && !named.all ? named.clips : namedClips(clause.context).map((c) => c.clip)
    const left = base.filter((n) => !out.includes(n))
    if (out.length > 0) return of(left)
  }
  if (named.missing.length > 0) return { ...named, given: true }
  if (named.clips.length > 0)
    return {
      clips: named.clips,
      all: named.all || (count > 0 && named.clips.length === count && count > 2),
      missing: [],
      given: true,
    }
  if (has(clause, 'rest')) {
    const seen = mentioned(clause)
    // with nothing named before, the rest of what is anyone's guess
    if (seen.size === 0) return NONE
    return of(
      namedClips(clause.context)
        .map((c) => c.clip)
        .filter((n) => !seen.has(n)),
    )
  }
  if (has(clause, 'everything', 'uploadsAll')) return { clips: [], all: true, missing: [], given: true }
  if (has(clause, 'it') && clause.subject !== undefined) return of([clause.subject])
  const last = lastClip(clause)
  if (has(clause, 'it') && last !== undefined && last <= Math.max(count, last)) return of([last])
  const places = all(clause, 'ordinal').map((o) => (o.n < 0 ? count + 1 + o.n : o.n))
  if (places.length > 0 && count > 0) {
    const beyond = places.filter((n) => n < 1 || n > count)
    return beyond.length > 0 ? { ...NONE, missing: beyond, given: true } : of(places)
  }
  if (has(clause, 'intro') && count > 1) return of([1])
  if (has(clause, 'outro') && count > 1) return of([count])
  return typeof clause.about === 'number' ? of([clause.about]) : NONE
}

/** `…, skip the rest`: the others go; in Chinese the verb comes after. `delete clip 2 and keep the rest` keeps them. */
export function restGoes(clause: Clause): boolean {
  const at = indexOf(clause, 'rest')
  if (at < 0) return false
  const chinese = /[一-龥]/.test(clause.tokens[at]?.text ?? '')
  const near = chinese ? clause.tokens.slice(at + 1, at + 4) : clause.tokens.slice(Math.max(0, at - 4), at).toReversed()
  const verb = near.find((t) => is(t, 'delete', 'cut', 'keep', 'not'))
  return verb !== undefined && is(verb, 'delete', 'cut', 'not') && !is(verb, 'keep')
}

export const refuse = (reason: string, alternative?: string): Operation => ({
  op: 'refuse',
  params: { reason, ...(alternative === undefined ? {} : { alternative }) },
})

export const clarify = (about: string, fallback?: unknown): Operation => ({
  op: 'clarify',
  params: { about, ...(fallback === undefined ? {} : { default: fallback }) },
})

/** One operation a clip, or one for all; a clip that does not exist is refused. */
export function each(wanted: Target, make: (clip: ClipRef) => Operation): Operation[] {
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  if (wanted.all || !wanted.given) return [make('all')]
  return wanted.clips.map(make)
}

/** As `each`, where what is left open means the only clip there is, or all. */
export function eachOrOnly(clause: Clause, make: (clip: ClipRef) => Operation): Operation[] {
  const wanted = target(clause)
  if (!wanted.given && namedClips(clause.context).length === 1) return [make(1)]
  return each(wanted, make)
}

export interface Span {
  from: number
  to: number
  vague?: boolean
}

/** Start and end of a clip on the timeline, s. */
export function clipSpan(clause: Clause, clip: number): Span | undefined {
  if (isEmpty(clause.context)) return planned(clause)[clip - 1]
  const found = clause.context.video?.find((c) => c.clip === clip)
  return found && { from: found.start, to: found.end }
}

/** The same of the first clip of a file. */
export function fileSpan(clause: Clause, name: string): Span | undefined {
  if (isEmpty(clause.context)) return planned(clause).find((p) => p.name === name)
  const found = clause.context.video?.find((c) => c.name === name)
  return found && { from: found.start, to: found.end }
}

const round = (n: number) => Math.round(n * 1000) / 1000

/** Stretches of time that the clause names, on a timeline (or a clip) from `within.from` to `within.to`, s. */
export function spansOf(clause: Clause, within: Span = { from: 0, to: total(clause.context) }): Span[] {
  const length = within.to - within.from
  return clause.tokens.flatMap((token): Span[] => {
    const range = as(token, 'range')
    if (range) {
      const scale = range.ratio ? length : 1
      return [
        {
          from: round(within.from + range.from * scale),
          to: round(range.to === null ? within.to : within.from + range.to * scale),
        },
      ]
    }
    const span = as(token, 'span')
    if (!span) return []
    const size = Math.min(span.seconds ?? (span.fraction ?? 0) * length, length)
    const vague = span.vague ? { vague: true } : {}
    if (span.edge === 'start') return [{ from: within.from, to: round(within.from + size), ...vague }]
    if (span.edge === 'end') return [{ from: round(within.to - size), to: within.to, ...vague }]
    return [{ from: round(within.from + (length - size) / 2), to: round(within.from + (length + size) / 2), ...vague }]
  })
}

/** A time that stands after one of the words, s. */
export function timeAfter(clause: Clause, pattern: RegExp): number | undefined {
  const at = clause.tokens.findIndex(
    (t, i) => as(t, 'time') && clause.tokens.slice(Math.max(0, i - 3), i).some((b) => pattern.test(b.text)),
  )
  return as(clause.tokens[at], 'time')?.seconds
}

export const seconds = (clause: Clause): number | undefined => one(clause, 'time')?.seconds

/** An edit of an empty timeline first puts everything uploaded on it. */
export function needsSequence(clause: Clause): boolean {
  return (
    isEmpty(clause.context) &&
    visuals(clause.context).length > 0 &&
    !clause.before.some((o) => o.op === 'build_sequence')
  )
}

/** Files for a sequence of everything: `all`, or by name where sound was uploaded as well. */
export function everyVisual(clause: Clause): 'all' | string[] {
  const seen = pictures(clause.context)
  return seen.length === clause.context.uploads.length ? 'all' : seen.map((u) => u.name)
}

/** The uploaded file of a type that the clause names. */
export function assetNamed(clause: Clause, ...types: string[]): string | undefined {
  const names = clause.context.uploads.filter((u) => types.includes(u.type)).map((u) => u.name)
  for (const token of clause.tokens) {
    const name = nameFor(token, names)
    if (name !== undefined && names.includes(name)) return name
  }
  const clips = all(clause, 'clips').flatMap((c) => c.name ?? [])
  return clips.find((name) => names.includes(name))
}

/** Which ends fade: `fade in`, `fade the music out`, `淡入淡出`. */
export function fadeEnds(clause: Clause): { in: boolean; out: boolean } {
  const words = plain(clause)
  const apart = /\b(?:fade|ease) (?:\S+ ){1,4}?(in and out|in out|in|out)(?: (?!the\b|a\b)|$)/.exec(words)?.[1]
  const spread = /\b(?:fade|ease)\b.*\bin\b (?:over|for|in|from|at) .*\bout\b/.test(words)
  const both = has(clause, 'fadeInOut') || spread || apart === 'in and out' || apart === 'in out'
  return { in: both || has(clause, 'fadeIn') || apart === 'in', out: both || has(clause, 'fadeOut') || apart === 'out' }
}

export { find, is }
