import { as, is, joined, type Token, type Value, valued } from './token.ts'

/** A step over the tokens: what it made at `at`, and how many tokens that took. */
type Step = (tokens: readonly Token[], at: number) => { token: Token; length: number } | undefined

/** Goes through the tokens once, putting what a step makes in place of what it took. */
export function rewrite(tokens: readonly Token[], step: Step): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const made = step(tokens, at)
    const here = tokens[at]
    if (made) out.push(made.token)
    else if (here) out.push(here)
    at += made?.length ?? 1
  }
  return out
}

const unitOf = (token: Token | undefined) => valued(token, 'unit')
const SECONDS: Record<string, number> = { s: 1, min: 60, h: 3600, ms: 0.001 }

/** A plain number, or `half`, as a figure. */
function figure(token: Token | undefined): number | undefined {
  return as(token, 'number')?.value ?? as(token, 'fraction')?.value
}

function seconds(token: Token | undefined): number | undefined {
  const unit = unitOf(token)
  return unit === undefined ? undefined : SECONDS[unit]
}

/** `a couple of`, `a few`, `几`: about how many. */
const VAGUE: Record<string, number> = { couple: 2, few: 3, several: 5, 几: 3 }

/** How many of a unit, and where the unit stands. */
interface Count {
  count: number
  end: number
  vague?: boolean
}

/** A figure before a unit: `10`, `half a`, `two more`, 十来, 两个半. */
function figureAt(tokens: readonly Token[], at: number): Count | undefined {
  let count = figure(tokens[at])
  if (count === undefined) return undefined
  let end = at + 1
  let vague = false
  // 3 and a half secs
  const part = as(tokens[end + 2], 'fraction')?.value ?? as(tokens[end + 1], 'fraction')?.value
  if (count >= 1 && tokens[end]?.text === 'and' && part !== undefined && part < 1) {
    count += part
    end += as(tokens[end + 1], 'fraction') ? 2 : 3
  }
  if (count === 0.5 && /^(?:a|an)$/.test(tokens[end]?.text ?? '')) end += 1
  if (/^(?:来|多|几)$/.test(tokens[end]?.text ?? '') && seconds(tokens[end + 1]) !== undefined) {
    vague = true
    end += 1
  }
  // two more seconds
  if (/^(?:个|more|extra|additional|further|less|fewer)$/.test(tokens[end]?.text ?? '') && oneUnit(tokens, end + 1))
    end += 1
  if (tokens[end]?.text === '半' && seconds(tokens[end + 1]) !== undefined) {
    count += 0.5
    end += 1
  }
  return { count, end, vague }
}

/** `a minute`, `a couple of seconds`, 几秒: no figure, and yet a number. */
function wordAt(tokens: readonly Token[], at: number): Count | undefined {
  const skip = full(tokens[at + 1]) ? 2 : 1
  if (/^(?:an?|each|per)$/.test(tokens[at]?.text ?? '') && oneUnit(tokens, at + skip))
    return { count: 1, end: at + skip }
  let end = /^an?$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  const word = tokens[end]?.text ?? ''
  const count = Object.hasOwn(VAGUE, word) ? VAGUE[word] : undefined
  if (count === undefined) return undefined
  end += tokens[end + 1]?.text === 'of' ? 2 : 1
  return seconds(tokens[end]) === undefined ? undefined : { count, end, vague: count !== 2 }
}

/** `a minute`, `half a second`, `10 seconds and a half`, `1分10秒`, `两秒半`, `十来秒`, `a couple of seconds`. */
function time(tokens: readonly Token[], at: number): { token: Token; length: number } | undefined {
  const spelled = unitBefore(tokens, at) ?? someSeconds(tokens, at)
  if (spelled) return spelled
  let i = tokens[at]?.text === '第' ? at + 1 : at
  let sum = 0
  let vague = false
  // s of the unit before, the next is smaller
  let last = Number.POSITIVE_INFINITY
  for (;;) {
    const first = last === Number.POSITIVE_INFINITY
    const counted = figureAt(tokens, i) ?? (first ? wordAt(tokens, i) : undefined)
    if (!counted) break
    const { count, end } = counted
    const unit = seconds(tokens[end])
    // `1 m` beside `30 s` is time; a lone m, h or ″ after a figure is one too, a lone word `second` is an ordinal
    if (unit === undefined || unit >= last) {
      // 1分30 is ninety seconds
      const bare = last === 60 && count < 60 && count >= 1 && /分$/.test(tokens[i - 1]?.text ?? '')
      if (bare) sum += count
      if (bare) i += 1
      break
    }
    vague ||= counted.vague === true
    i = end + 1
    sum += count * unit
    last = unit
    const part = partAfter(tokens, i)
    if (part) {
      sum += unit * part.fraction
      i += part.length
      break
    }
    const smaller = seconds(tokens[i + 2])
    if (tokens[i]?.text === 'and' && figure(tokens[i + 1]) !== undefined && smaller !== undefined && smaller < unit)
      i += 1
  }
  if (last === Number.POSITIVE_INFINITY) return undefined
  const value: Value = { kind: 'time', seconds: Math.round(sum * 1000) / 1000, ...(vague ? { vague } : {}) }
  return { token: joined(tokens.slice(at, i), value), length: i - at }
}

/** 前面几秒, 开头那几分钟: about how long, where 几秒 alone would ask. */
function someSeconds(tokens: readonly Token[], at: number): { token: Token; length: number } | undefined {
  const unit = /^几(秒|分)/.exec(tokens[at]?.text ?? '')?.[1]
  const placed =
    /^(?:前|后|最后|前面|后面|开头|结尾|开始|片头|片尾|末尾|中间|头|尾|那|这|的|前头|删|剪|剪掉|删掉|去掉|掉)$/
  if (unit === undefined || !placed.test(tokens[at - 1]?.text ?? '')) return undefined
  const value: Value = { kind: 'time', seconds: unit === '秒' ? 3 : 180, vague: true }
  return { token: joined(tokens.slice(at, at + 1), value), length: 1 }
}

/** `at second 3`, `at minute 2`. */
function unitBefore(tokens: readonly Token[], at: number): { token: Token; length: number } | undefined {
  const unit = seconds(tokens[at])
  const count = as(tokens[at + 1], 'number')?.value
  const placed =
    /(?:^| )(?:at|from|to|on|until)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:second|minute)$/.test(tokens[at]?.text ?? '')
  if (!placed || unit === undefined || count === undefined || seconds(tokens[at + 2]) !== undefined) return undefined
  return { token: joined(tokens.slice(at, at + 2), { kind: 'time', seconds: count * unit }), length: 2 }
}

/** `a full second` */
const full = (token: Token | undefined) => /^(?:full|whole|good|single)$/.test(token?.text ?? '')

/** Is this `second`, `minute`, …, and not the second of something? */
function oneUnit(tokens: readonly Token[], at: number): boolean {
  if (seconds(tokens[at]) === undefined || (tokens[at]?.text.length ?? 0) < 3) return false
  return (
    as(tokens[at], 'ordinal') === undefined ||
    !is(tokens[at + 1], 'clip', 'photo', 'title', 'text', 'logo', 'transition')
  )
}

/** `and a half`, `and a quarter` or `半` after a unit. */
export function partAfter(tokens: readonly Token[], at: number): { fraction: number; length: number } | undefined {
  if (tokens[at]?.text === '半') return { fraction: 0.5, length: 1 }
  if (tokens[at]?.text !== 'and') return undefined
  const j = tokens[at + 1]?.text === 'a' ? at + 2 : at + 1
  const fraction = as(tokens[j], 'fraction')?.value
  return fraction === undefined || seconds(tokens[j + 1]) !== undefined ? undefined : { fraction, length: j - at + 1 }
}

const UNIT_KINDS: Record<string, (n: number) => Value> = {
  percent: (n) => ({ kind: 'percent', value: n / 100 }),
  factor: (n) => ({ kind: 'factor', value: n }),
  db: (n) => ({ kind: 'db', value: n }),
  lufs: (n) => ({ kind: 'lufs', value: n }),
  fps: (n) => ({ kind: 'fps', value: n }),
  frame: (n) => ({ kind: 'frames', value: n }),
  deg: (n) => ({ kind: 'degrees', value: n }),
  px: (n) => ({ kind: 'pixels', value: n }),
  p: (n) => ({ kind: 'resolution', value: `${n}p` }),
  k: (n) => ({ kind: 'resolution', value: `${n}k` }),
}

/** A figure with any other unit, `百分之` before one, `三成五`, `四分之一`, `x2`, a sign. */
function quantity(tokens: readonly Token[], at: number): { token: Token; length: number } | undefined {
  let i = at
  const take = (value: Value, end: number) => ({ token: joined(tokens.slice(at, end), value), length: end - at })
  const here = tokens[i]
  const hundredth =
    here?.text === '百分之' || (here?.text === '百' && tokens[i + 1]?.text === '分' && tokens[i + 2]?.text === '之')
  if (hundredth) {
    const skip = here?.text === '百分之' ? 1 : 3
    const n = figure(tokens[i + skip])
    if (n !== undefined) return take({ kind: 'percent', value: n / 100 }, i + skip + 1)
  }
  if (here?.text === 'x' || here?.text === '×') {
    const n = figure(tokens[i + 1])
    return n === undefined ? undefined : take({ kind: 'factor', value: n }, i + 2)
  }
  let sign = 1
  const before = tokens[at - 1]
  if (here?.text === '-' || here?.text === '+' || here?.text === 'minus' || here?.text === '负') {
    // 5s-10s is a range
    if (before && before.end === here.start && here.text !== '负' && !/^[到至为成]$/.test(before.text)) return undefined
    if (figure(tokens[i + 1]) === undefined || (before && figure(before) !== undefined) || as(before, 'time'))
      return undefined
    sign = here.text === '+' ? 1 : -1
    i += 1
  }
  const n = figure(tokens[i])
  if (n === undefined) return undefined
  i += 1
  if (tokens[i]?.text === '分之') {
    const m = figure(tokens[i + 1])
    if (m !== undefined && n > 0) return take({ kind: n === 100 ? 'percent' : 'fraction', value: m / n }, i + 2)
  }
  if (tokens[i]?.text === '成' && n <= 10 && !is(tokens[i + 1], 'video', 'slideshow')) {
    const m = figure(tokens[i + 1])
    const joins = m !== undefined && m < 10
    return take({ kind: 'percent', value: n / 10 + (joins ? (m === 0.5 ? 5 : m) / 100 : 0) }, joins ? i + 2 : i + 1)
  }
  const make = UNIT_KINDS[unitOf(tokens[i]) ?? '']
  if (make) return take(make(sign * n), i + 1)
  return sign < 0 ? take({ kind: 'number', value: -n }, i) : undefined
}

/** Words that are a factor: double, twice, triple, half as loud. */
const FACTORS: Record<string, number> = {
  double: 2,
  twice: 2,
  triple: 3,
  thrice: 3,
  quadruple: 4,
  halve: 0.5,
  翻倍: 2,
  加倍: 2,
  翻一倍: 2,
  翻番: 2,
}

function factorWord(tokens: readonly Token[], at: number): { token: Token; length: number } | undefined {
  const text = tokens[at]?.text ?? ''
  const factor = Object.hasOwn(FACTORS, text) ? FACTORS[text] : undefined
  const here = tokens[at]
  return factor === undefined || !here
    ? undefined
    : { token: joined([here], { kind: 'factor', value: factor }), length: 1 }
}

/** Numbers with their units become times, percents, factors, … */
export function normalise(tokens: readonly Token[]): Token[] {
  return rewrite(tokens, (list, at) => time(list, at) ?? quantity(list, at) ?? factorWord(list, at))
}
