import type { Context } from '../../../../src/engine/agent/context.ts'

/** An operation as the instruction sets write it. */
export interface Recorded {
  op: string
  params?: Record<string, unknown>
  assumed?: boolean
}

export interface Case {
  id: string
  text: string
  context: Context
  expect: Recorded[]
}

type Params = Record<string, unknown>
const record = (value: unknown): Params => (typeof value === 'object' && value !== null ? (value as Params) : {})
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** Names of one effect. */
const SAME_NAMES: Record<string, string> = { crossfade: 'fade', dissolve: 'fade' }
const plain = (value: unknown) => {
  const text = String(value).trim().toLowerCase()
  return SAME_NAMES[text] ?? text
}

/** A look's clip is written bare in one set and as a target in the other. */
const bare = (value: unknown) => {
  const { clip, ...rest } = record(value)
  return clip !== undefined && Object.keys(rest).length === 0 ? clip : value
}

/** Does what was returned satisfy what is expected? Numbers within 0.05 or 0.5 %, names without regard to case. */
function fits(expected: unknown, actual: unknown): boolean {
  const wanted = bare(expected)
  const given = bare(actual)
  if (given === undefined || given === null) return false
  if (typeof wanted === 'number')
    return typeof given === 'number' && Math.abs(given - wanted) <= Math.max(0.05, Math.abs(wanted) * 0.005)
  if (typeof wanted === 'boolean') return wanted === given
  if (typeof wanted === 'string') return plain(wanted) === plain(given)
  if (Array.isArray(wanted))
    return Array.isArray(given) && given.length === wanted.length && wanted.every((w, i) => fits(w, given[i]))
  const rule = record(wanted)
  if (Array.isArray(rule.any)) return rule.any.some((one) => fits(one, given))
  if ('min' in rule || 'max' in rule) {
    const n = number(given)
    return n !== undefined && n >= (number(rule.min) ?? -Infinity) && n <= (number(rule.max) ?? Infinity)
  }
  if ('direction' in rule && typeof given !== 'object') return true
  return Object.entries(rule).every(([key, value]) => key === 'amount' || fits(value, record(given)[key]))
}

const clipsOf = (context: Context) => context.video ?? []
const endOf = (context: Context) => clipsOf(context).at(-1)?.end ?? 0
type Range = [number, number]

/** What an operation takes off the timeline; undefined where it takes nothing off. */
function removal({ op, params = {} }: Recorded, context: Context): Range[] | undefined {
  if (op === 'cut_range') return [[number(params.from) ?? 0, number(params.to) ?? endOf(context)]]
  if (op !== 'delete' && op !== 'trim') return undefined
  const numbers = Array.isArray(params.clips)
    ? params.clips
    : params.clip === 'all'
      ? clipsOf(context).map((c) => c.clip)
      : [params.clip]
  const spans = numbers.map((n) => clipsOf(context).find((c) => c.clip === n))
  if (spans.length === 0 || spans.some((s) => s === undefined)) return undefined
  return spans.flatMap((span): Range[] => {
    if (!span) return []
    if (op === 'delete') return [[span.start, span.end]]
    const length = span.end - span.start
    const keep = Array.isArray(params.keep) ? params.keep : undefined
    const end = number(params.end)
    const from = number(keep?.[0]) ?? number(params.start) ?? 0
    const to = number(keep?.[1]) ?? (end === undefined ? length : end < 0 ? length + end : end)
    return [
      [span.start, span.start + from],
      [span.start + to, span.end],
    ]
  })
}

function united(ranges: readonly Range[]): Range[] {
  const out: Range[] = []
  for (const [from, to] of ranges.filter(([a, b]) => b - a > 0.001).sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1] + 0.001) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

const sameRanges = (a: Range[], b: Range[]) =>
  a.length === b.length &&
  a.every(([from, to], i) => Math.abs(from - (b[i]?.[0] ?? -1)) <= 0.05 && Math.abs(to - (b[i]?.[1] ?? -1)) <= 0.05)

/** The order of the clips that moves and swaps lead to. */
function order(operations: readonly Recorded[], context: Context): string | undefined {
  const moves = operations.filter((o) => o.op === 'move' || o.op === 'swap')
  if (moves.length === 0) return undefined
  let clips = clipsOf(context).map((c) => c.clip)
  for (const { op, params = {} } of moves) {
    if (op === 'swap')
      clips = clips.map((n) => (n === params.a ? Number(params.b) : n === params.b ? Number(params.a) : n))
    else {
      const rest = clips.filter((n) => n !== params.clip)
      const at =
        params.to !== undefined
          ? Number(params.to) - 1
          : params.before !== undefined
            ? rest.indexOf(Number(params.before))
            : rest.indexOf(Number(params.after)) + 1
      clips = [...rest.slice(0, at), Number(params.clip), ...rest.slice(at)]
    }
  }
  return clips.join()
}

/** The volume that an operation leads to, where that can be told. */
function volume(params: Params, context: Context): number | undefined {
  const level = number(params.level)
  if (level !== undefined) return level
  const now =
    (context.audio ?? []).find((a) => a.role === params.target)?.volume ??
    (params.target === 'original' || typeof params.target === 'object' ? 1 : undefined)
  const db = number(params.db)
  const factor = number(params.factor) ?? (db === undefined ? undefined : 10 ** (db / 20))
  return now === undefined || factor === undefined ? undefined : now * factor
}

function volumesFit(wanted: Params, given: Params, context: Context): boolean {
  if (!fits(wanted.target, given.target)) return false
  const now = volume({ target: wanted.target, factor: 1 }, context)
  const then = volume(given, context)
  if (wanted.direction !== undefined) {
    if (given.direction !== undefined) return given.direction === wanted.direction
    return then === undefined || now === undefined || then === now
      ? given.level !== undefined
      : then > now === (wanted.direction === 'up')
  }
  const goal = volume(wanted, context)
  return goal !== undefined && then !== undefined
    ? fits(goal, then)
    : fits(wanted.factor ?? wanted.db, given.factor ?? given.db)
}

/** Everything visible that was uploaded, by name. */
const everything = (context: Context) =>
  context.uploads.filter((u) => u.type === 'image' || u.type === 'video').map((u) => u.name)

/** `all` and the names of all are one. */
function assetsFit(wanted: unknown, given: unknown, context: Context): boolean {
  const spelled = (assets: unknown) => (assets === 'all' ? everything(context) : assets)
  return wanted === undefined || fits(spelled(wanted), spelled(given))
}

const SPOKEN = new Set(['clarify', 'refuse', 'reply'])

function matches(wanted: Recorded, given: Recorded, context: Context): boolean {
  if (wanted.op !== given.op) return false
  if (SPOKEN.has(wanted.op)) return true
  const { report_if_clamped: _, amount: __, ...expected } = wanted.params ?? {}
  const actual: Params = { ...given.params }
  if (wanted.op === 'set_volume') return volumesFit(expected, actual, context)
  if (wanted.op === 'add_text' && actual.end === undefined && number(actual.duration) !== undefined)
    actual.end = (number(actual.start) ?? 0) + Number(actual.duration)
  if (expected.scope !== 'all') delete expected.scope
  const { assets, ...rest } = expected
  return (
    assetsFit(assets, actual.assets, context) && Object.entries(rest).every(([key, value]) => fits(value, actual[key]))
  )
}

/** A harmless default that a case to ask about allows instead. */
function allowed(fallback: unknown, given: Recorded, context: Context): boolean {
  const { op, cut_range: cut, keep, target, ...params } = record(fallback)
  const range = Array.isArray(cut) ? cut : Array.isArray(keep) ? keep : undefined
  if (range) {
    const [from, to] = [Number(range[0]), Number(range[1])]
    const wanted: Range[] = cut
      ? [[from, to]]
      : [
          [0, from],
          [to, endOf(context)],
        ]
    const taken = removal(given, context)
    return taken !== undefined && sameRanges(united(taken), united(wanted))
  }
  if (typeof op === 'string') return matches({ op, params }, given, context)
  return target !== undefined && ['update_text', 'set_volume', 'set_speed'].includes(given.op)
}

/** Is every expected operation there, and nothing else that edits? */
export function passes({ expect, context }: Case, returned: readonly Recorded[]): boolean {
  const only = expect[0]
  const given = returned[0]
  const fallback = expect.length === 1 && only?.op === 'clarify' ? only.params?.default : undefined
  if (fallback && given?.assumed && returned.length === 1 && allowed(fallback, given, context)) return true
  const taken = (operations: readonly Recorded[]) => united(operations.flatMap((o) => removal(o, context) ?? []))
  if (!sameRanges(taken(expect), taken(returned))) return false
  if (order(expect, context) !== order(returned, context)) return false
  const other = (o: Recorded) => removal(o, context) === undefined && o.op !== 'move' && o.op !== 'swap'
  const left = returned.filter(other)
  for (const wanted of expect.filter(other)) {
    const at = left.findIndex((candidate) => matches(wanted, candidate, context))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.every((o) => o.op === 'reply')
}
