import { partAfter, rewrite } from './normalise.ts'
import { nounAt } from './noun.ts'
import { as, is, joined, type Token, type Value } from './token.ts'

/** A place on the timeline: a time, frames, or a figure without a unit. */
interface Place {
  seconds?: number
  plain?: number
  ratio?: number
  end?: boolean
  /** s of one, for a figure before it that has no unit of its own */
  unit?: number
  length: number
}

const TO_WORDS = new Set([
  'to',
  'until',
  'till',
  'til',
  'through',
  'up to',
  'up until',
  'thru',
  '-',
  '–',
  '—',
  '~',
  '～',
  '到',
  '至',
  '直到',
  '→',
])
const isTo = (token: Token | undefined) => token !== undefined && TO_WORDS.has(token.text)

function placeAt(tokens: readonly Token[], at: number, fps: number): Place | undefined {
  let i = at
  while (/^(?:第|the|about|around|在|mark|exactly|从)$/.test(tokens[i]?.text ?? '') && i < at + 3) i += 1
  const here = tokens[i]
  const tail = (length: number) =>
    /^(?:mark|处|的地方|位置|的位置)$/.test(tokens[i + 1]?.text ?? '') ? length + 1 : length
  const seconds = as(here, 'time')?.seconds
  if (seconds !== undefined) return { seconds, unit: minutesOnly(here) ? 60 : 1, length: tail(i - at + 1) }
  const frames = as(here, 'frames')?.value
  if (frames !== undefined) return { seconds: frames / fps, unit: 1 / fps, length: tail(i - at + 1) }
  const number = as(here, 'number')?.value
  // a shape such as 9:16 beside another clock time is a time
  if (number !== undefined) return { plain: number, length: i - at + 1 }
  const ratio = as(here, 'percent')?.value
  if (ratio !== undefined) return { ratio, length: i - at + 1 }
  if (i > at - 1 && is(here, 'end') && here?.value.kind === 'term') return { end: true, length: i - at + 1 }
  return undefined
}

/** `2 minutes` has no seconds, so the 1 in `1 to 2 minutes` is a minute too. */
function minutesOnly(token: Token | undefined): boolean {
  return /(?:min|mins|minutes?|分|分钟|\dm)$/.test(token?.text ?? '')
}

function range(from: Place, to: Place): Value | undefined {
  if (from.end) return undefined
  if (to.end)
    return {
      kind: 'range',
      from: from.seconds ?? from.plain ?? 0,
      to: null,
      ...(from.ratio !== undefined ? { from: from.ratio, ratio: true } : {}),
    }
  if (from.ratio !== undefined && to.ratio !== undefined)
    return { kind: 'range', from: from.ratio, to: to.ratio, ratio: true }
  if (from.seconds === undefined && to.seconds === undefined)
    return from.plain === undefined || to.plain === undefined
      ? undefined
      : { kind: 'range', from: from.plain, to: to.plain, plain: true }
  const a = from.seconds ?? (from.plain === undefined ? undefined : from.plain * (to.unit ?? 1))
  const b = to.seconds ?? to.plain
  return a === undefined || b === undefined ? undefined : { kind: 'range', from: a, to: b }
}

/** `from 0:30 to 1:45`, `between 12 and 18`, `10-15s`, `5到20秒`, `after 1:00`, `10秒以后`, `before 0:10`, `until 20s`. */
function ranges(fps: number) {
  return (tokens: readonly Token[], at: number): { token: Token; length: number } | undefined => {
    const spelled = unitFirst(tokens, at, fps)
    if (spelled) return spelled
    let i = at
    const opens = is(tokens[i], 'from', 'between') || tokens[i]?.text === 'between'
    if (opens) i += 1
    const starts = opens && is(tokens[i], 'start', 'first') ? { seconds: 0, length: 1 } : undefined
    const from: Place | undefined = starts ?? placeAt(tokens, i, fps)
    const after = oneSided(tokens, at, fps)
    // in `stretch clip 1 to 20 seconds` the figure is the clip's
    if (
      !opens &&
      from?.plain !== undefined &&
      is(tokens[at - 1], 'clip', 'photo', 'video') &&
      tokens[at - 1]?.value.kind === 'term' &&
      as(tokens[at + 2], 'time')
    )
      return undefined
    if (!from || (from.end && !starts)) return after
    i += from.length
    const between = tokens[at]?.text === 'between' || /^(?:和|与|跟)$/.test(tokens[i]?.text ?? '')
    if (!isTo(tokens[i]) && !(between && /^(?:and|&|和|与|跟)$/.test(tokens[i]?.text ?? ''))) return after
    const to = placeAt(tokens, i + 1, fps)
    if (!to || (/^(?:和|与|跟)$/.test(tokens[i]?.text ?? '') && tokens[i + 1 + to.length]?.text !== '之间'))
      return after
    i += 1 + to.length
    const value = range(from, to)
    if (!value) return undefined
    if (/^(?:之间|间|的部分|部分|之间的|这段|那段|的|mark|时候|期间)$/.test(tokens[i]?.text ?? '')) i += 1
    return { token: joined(tokens.slice(at, i), value), length: i - at }
  }
}

/** `frames 30 to 60`, `seconds 5-10`. */
function unitFirst(tokens: readonly Token[], at: number, fps: number): { token: Token; length: number } | undefined {
  const unit = tokens[at]?.values?.get('unit')
  const size = unit === 'frame' ? 1 / fps : unit === 's' ? 1 : unit === 'min' ? 60 : undefined
  const from = as(tokens[at + 1], 'number')?.value
  const to = as(tokens[at + 3], 'number')?.value
  if (
    size === undefined ||
    from === undefined ||
    to === undefined ||
    !isTo(tokens[at + 2]) ||
    (tokens[at]?.text.length ?? 0) < 3
  )
    return undefined
  return { token: joined(tokens.slice(at, at + 4), { kind: 'range', from: from * size, to: to * size }), length: 4 }
}

/** A range open on one side. */
function oneSided(tokens: readonly Token[], at: number, fps: number): { token: Token; length: number } | undefined {
  const made = (value: Value, length: number) => ({ token: joined(tokens.slice(at, at + length), value), length })
  const here = tokens[at]
  const word = here?.text ?? ''
  const next = placeAt(tokens, at + 1, fps)
  const definite = next && next.seconds !== undefined && as(tokens[at + next.length], 'time')
  if (/^(?:after|past|beyond|following)$/.test(word) && next && definite)
    return made({ kind: 'range', from: next.seconds ?? 0, to: null }, 1 + next.length)
  // tighten it up to 40 seconds: a length to reach
  const goal = word === 'up to' && tokens.slice(Math.max(0, at - 3), at).some((t) => is(t, 'shorter', 'longer', 'cut'))
  if (goal) return undefined
  if (/^(?:before|prior to|until|till|up to)$/.test(word) && next && definite && tokens[at + 1]?.text !== 'the')
    return made({ kind: 'range', from: 0, to: next.seconds ?? 0 }, 1 + next.length)
  const place = placeAt(tokens, at, fps)
  const open = /^(?:从|from|starting from|starting at)$/.test(word) ? next : undefined
  const base = open ?? place
  const skip = open ? 1 : 0
  if (!base || base.seconds === undefined) return undefined
  const tail = tokens[at + skip + base.length]?.text ?? ''
  if (
    /^(?:以后|之后|往后|及以后|以后的|之后的|后的|后面|后面的|起|开始到结束|到结束|到最后|到结尾|onward|onwards|on|forward|and on|to the end|until the end|till the end|and after)$/.test(
      tail,
    )
  )
    return made({ kind: 'range', from: base.seconds, to: null }, skip + base.length + 1)
  if (skip === 0 && /^(?:之前|以前|前面|前边)$/.test(tail))
    return made({ kind: 'range', from: 0, to: base.seconds }, base.length + 1)
  return undefined
}

const EDGE_START = new Set([
  '前',
  '开头',
  '头',
  '开始',
  '片头',
  '最前面',
  '最前',
  '最开始',
  '开场',
  '最开头',
  '前面',
  '起始',
  '一开始',
  '首',
])
const EDGE_END = new Set([
  '后',
  '最后',
  '结尾',
  '末尾',
  '片尾',
  '尾',
  '最后面',
  '末',
  '后面',
  '最末',
  '尾部',
  '倒数',
  '结束',
  '最尾',
])
const EDGE_MIDDLE = new Set(['中间', '正中间', '中段', 'middle', 'center', '当中'])

function edgeOf(token: Token | undefined): 'start' | 'end' | 'middle' | undefined {
  const n = as(token, 'ordinal')?.n
  if (
    n === 1 ||
    EDGE_START.has(token?.text ?? '') ||
    /^(?:initial|opening|beginning|very first|starting)$/.test(token?.text ?? '')
  )
    return 'start'
  if (n === -1 || EDGE_END.has(token?.text ?? '') || /^(?:closing|ending|very last)$/.test(token?.text ?? ''))
    return 'end'
  return EDGE_MIDDLE.has(token?.text ?? '') ? 'middle' : undefined
}

/** In `make every photo last 5 seconds` the word is a verb. */
function lasting(tokens: readonly Token[], at: number): Token | undefined {
  const here = tokens[at]
  const before = tokens[at - 1]
  if (here?.text !== 'last' || !as(tokens[at + 1], 'time')) return undefined
  const subject =
    is(
      before,
      'clip',
      'photo',
      'photos',
      'videos',
      'video',
      'it',
      'title',
      'text',
      'transition',
      'slideshow',
      'music',
    ) || /^(?:to|should|will|must|each|all|transitions|one|\d+)$/.test(before?.text ?? '')
  return subject && !is(before, 'delete', 'cut')
    ? { ...here, value: { kind: 'term' }, terms: new Set(['last_for'] as const), values: undefined }
    : undefined
}

/** `the first 10 seconds`, `last half`, `前5秒`, `开头的那个十来秒`, `后半段`, `the middle third`. */
function spans(fps: number) {
  return (tokens: readonly Token[], at: number): { token: Token; length: number } | undefined => {
    const verb = lasting(tokens, at)
    if (verb) return { token: verb, length: 1 }
    const ordinal = as(tokens[at], 'ordinal')?.n
    let i = at + 1
    // a clip's place such as 第三段 or the third clip takes no length after it
    const edge = edgeOf(tokens[at]) ?? (ordinal === 2 ? 'end' : undefined)
    if (!edge) return undefined
    while (
      /^(?:的|那个|那|这|的那个|about|around|大概|大约|约|差不多|各|掉|去掉|剪掉|处|those|there|的那|那段|个|最|部分)$/.test(
        tokens[i]?.text ?? '',
      ) &&
      i < at + 4 &&
      ordinal !== 2
    )
      i += 1
    if (/^(?:去掉|剪掉|掉)$/.test(tokens[i - 1]?.text ?? '')) return undefined
    const here = tokens[i]
    const time = as(here, 'time')
    const frames = as(here, 'frames')?.value
    const fraction =
      as(here, 'fraction')?.value ??
      (as(here, 'number')?.value === 0.5 ? 0.5 : undefined) ??
      (here?.text === '一半' ? 0.5 : undefined) ??
      as(here, 'percent')?.value ??
      thirdOf(tokens, i)
    let value: Value | undefined
    if (time && ordinal !== 2)
      value = { kind: 'span', edge, seconds: time.seconds, ...(time.vague ? { vague: true } : {}) }
    else if (frames !== undefined && ordinal !== 2) value = { kind: 'span', edge, seconds: frames / fps }
    else if (fraction !== undefined && fraction < 1) value = { kind: 'span', edge, fraction }
    const part = partAfter(tokens, i + 1)
    // the first 5 and last 5 seconds
    const count = as(here, 'number')?.value
    const shared =
      tokens[i + 1]?.text === 'and' && edgeOf(tokens[i + 2]) !== undefined ? as(tokens[i + 3], 'time') : undefined
    if (!value && count !== undefined && shared && ordinal !== undefined) value = { kind: 'span', edge, seconds: count }
    if (!value && ordinal !== 2 && ordinal !== undefined) {
      value = lone(tokens, i, edge, 1 + (part?.fraction ?? 0))
      if (value && part) i += part.length
    }
    if (!value) return undefined
    i += 1
    if (/^(?:段|部分|的部分|片段|的画面|左右|的内容|的)$/.test(tokens[i]?.text ?? '')) i += 1
    return { token: joined(tokens.slice(at, i), value), length: i - at }
  }
}

/** `the first minute`: one of the unit. */
function lone(
  tokens: readonly Token[],
  at: number,
  edge: 'start' | 'end' | 'middle',
  count: number,
): Value | undefined {
  const token = tokens[at]
  const size = { min: 60, h: 3600, s: 1 }[token?.values?.get('unit') ?? '']
  // the first second clip counts clips
  const counts = as(token, 'ordinal') && (nounAt(tokens, at + 1) !== undefined || as(tokens[at + 1], 'number'))
  return size === undefined || (token?.text.length ?? 0) < 3 || counts
    ? undefined
    : { kind: 'span', edge, seconds: size * count }
}

/** In `the first third` the word is an ordinal by itself. */
function thirdOf(tokens: readonly Token[], at: number): number | undefined {
  return as(tokens[at], 'ordinal')?.n === 3 && !is(tokens[at + 1], 'clip', 'photo', 'video') ? 1 / 3 : undefined
}

/** Two times become ranges, a time at an edge a span. @param fps frames a second of the canvas */
export function readTimes(tokens: readonly Token[], fps: number): Token[] {
  return rewrite(rewrite(tokens, spans(fps)), ranges(fps))
}
