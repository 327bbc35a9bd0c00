import { partAfter } from './normalise.ts'
import { nounAt } from './noun.ts'
import { as, is, joined, type Token, type Value } from './token.ts'

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

/** 第一分钟静音: the minute, where no place in it is meant. */
function firstUnit(tokens: readonly Token[], at: number): Token | undefined {
  const here = tokens[at]
  const time = as(here, 'time')
  const next = tokens[at + 1]
  if (!here || !time || !/^第 (?:一|1) (?:分钟|秒|秒钟)的?$/.test(here.text)) return undefined
  const placed = is(
    next,
    'preview',
    'at',
    'split',
    'from',
    'start',
    'onwards',
    'after',
    'before',
    'to',
    'between',
    'freeze',
  )
  return placed ? undefined : { ...here, value: { kind: 'span', edge: 'start', seconds: time.seconds } }
}

/** A time, frames or a share of the whole, at an edge; `second` beside a time is an ordinal of something else. */
function measured(
  tokens: readonly Token[],
  at: number,
  edge: 'start' | 'end' | 'middle',
  second: boolean,
  fps: number,
): Value | undefined {
  const here = tokens[at]
  const time = as(here, 'time')
  const frames = as(here, 'frames')?.value
  if (time && !second) return { kind: 'span', edge, seconds: time.seconds, ...(time.vague ? { vague: true } : {}) }
  if (frames !== undefined && !second) return { kind: 'span', edge, seconds: frames / fps }
  const fraction =
    as(here, 'fraction')?.value ??
    (as(here, 'number')?.value === 0.5 ? 0.5 : undefined) ??
    (here?.text === '一半' ? 0.5 : undefined) ??
    as(here, 'percent')?.value ??
    thirdOf(tokens, at)
  return fraction !== undefined && fraction < 1 ? { kind: 'span', edge, fraction } : undefined
}

/** `the first 10 seconds`, `last half`, `前5秒`, `开头的那个十来秒`, `后半段`, `the middle third`. */
export function spans(fps: number) {
  return (tokens: readonly Token[], at: number): { token: Token; length: number } | undefined => {
    const verb = lasting(tokens, at)
    if (verb) return { token: verb, length: 1 }
    const opening = firstUnit(tokens, at)
    if (opening) return { token: opening, length: 1 }
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
    let value = measured(tokens, i, edge, ordinal === 2, fps)
    const part = partAfter(tokens, i + 1)
    // the first 5 and last 5 seconds
    const count = as(here, 'number')?.value
    const next = tokens[i + 2]?.text === 'the' ? i + 3 : i + 2
    const shared =
      tokens[i + 1]?.text === 'and' && edgeOf(tokens[next]) !== undefined ? as(tokens[next + 1], 'time') : undefined
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
