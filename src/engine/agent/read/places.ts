import type { Named } from './names.ts'
import { isNoun, type Noun, nounAt } from './noun.ts'
import { as, is, joined, type Token, type Value, valued } from './token.ts'

/** Clips of a kind, counted from the front (1) or the back (-1). */
function nth(clips: readonly Named[], noun: Noun, n: number): { clips: number[]; missing: number[] } {
  const kind = clips.filter((c) => noun === 'any' || (noun === 'image') === c.image)
  const pool = kind.length > 0 ? kind : clips
  const found = n < 0 ? pool.at(n) : pool[n - 1]
  return found ? { clips: [found.clip], missing: [] } : { clips: [], missing: [n] }
}

export const clipsValue = (clips: number[], missing: number[] = []): Value => ({
  kind: 'clips',
  clips,
  ...(missing.length > 0 ? { missing } : {}),
})

const numbersAfter = (tokens: readonly Token[], at: number): { numbers: number[]; length: number } => {
  const numbers: number[] = []
  let i = at
  for (;;) {
    if (tokens[i]?.text === '#') i += 1
    const range = as(tokens[i], 'range')
    const number = as(tokens[i], 'number')?.value
    if (range?.plain && range.to !== null) {
      for (let n = range.from; n <= range.to && n < range.from + 200; n++) numbers.push(n)
      i += 1
    } else if (number !== undefined && Number.isInteger(number)) {
      numbers.push(number)
      i += 1
    } else break
    const link = /^(?:and|&|,|、|和|跟|与|，|plus)$/.test(tokens[i]?.text ?? '')
    const next = as(tokens[i + 1], 'number')?.value
    if (
      !link ||
      next === undefined ||
      !Number.isInteger(next) ||
      is(tokens[i + 2], 'title') ||
      (tokens[i + 1]?.text ?? '').includes('.')
    )
      break
    i += 1
  }
  return { numbers, length: i - at }
}

function pick(clips: readonly Named[], noun: Noun, numbers: readonly number[]): Value {
  const each = numbers.map((n) => nth(clips, noun, n))
  return clipsValue(
    each.flatMap((e) => e.clips),
    each.flatMap((e) => e.missing),
  )
}

export type Made = { token: Token; length: number } | undefined

/** `2号片段`. */
export function byLabel(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const number = as(tokens[at], 'number')?.value
  const label = tokens[at + 1]
  if (number === undefined || !label?.text.startsWith('号')) return undefined
  return { token: joined(tokens.slice(at, at + 2), pick(clips, 'any', [number])), length: 2 }
}

/** `一、三、五这三张`, `2、4、5段`: places in a list, the word for clips behind it. */
export function byList(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  if (!as(tokens[at], 'number')) return undefined
  const { numbers, length } = numbersAfter(tokens, at)
  if (numbers.length < 2) return undefined
  let i = at + length
  if (/^(?:这|那|号)$/.test(tokens[i]?.text ?? '')) i += 1
  if (as(tokens[i], 'number')?.value === numbers.length) i += 1
  const noun = nounAt(tokens, i)
  if (!noun) return undefined
  return {
    token: joined(tokens.slice(at, i + noun.length), pick(clips, noun.noun, numbers)),
    length: i + noun.length - at,
  }
}

const DIGITS = '一二三四五六七八九'

/** `一二段`, `二三两张`: neighbours, their figures side by side. */
export function byNeighbours(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const figures = tokens[at]?.text ?? ''
  const side = figures.length > 1 && as(tokens[at], 'number') && DIGITS.includes(figures)
  const noun = side ? nounAt(tokens, tokens[at + 1]?.text === '两' ? at + 2 : at + 1) : undefined
  if (!noun) return undefined
  const end = at + 1 + (tokens[at + 1]?.text === '两' ? 1 : 0) + noun.length
  const numbers = [...figures].map((digit) => DIGITS.indexOf(digit) + 1)
  return { token: joined(tokens.slice(at, end), pick(clips, noun.noun, numbers)), length: end - at }
}

/** `clip 2`, `photos 1 and 3`, `片段2`. */
export function byNumber(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const noun = tokens[at]
  if (!isNoun(noun) || is(noun, 'it')) return undefined
  const skip = /^(?:no|number|#|nr)$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1
  const { numbers, length } = numbersAfter(tokens, at + skip)
  // slide between 2 and 3: a transition
  if (/^(?:between|from)/.test(tokens[at + skip]?.text ?? '')) return undefined
  if (numbers.length === 0 || as(tokens[at + skip + length], 'range')) return undefined
  const kind: Noun =
    clips.some((c) => c.image) && clips.some((c) => !c.image) && is(noun, 'photo', 'photos') ? 'image' : 'any'
  const end = at + skip + length
  return { token: joined(tokens.slice(at, end), pick(clips, kind, numbers)), length: end - at }
}

/** Further places behind the first: `and third`, 、三, 和第四; where they end. */
function furtherPlaces(tokens: readonly Token[], at: number, prefixed: boolean): { numbers: number[]; end: number } {
  const numbers: number[] = []
  let end = at
  while (/^(?:and|&|,|、|和|跟|与)$/.test(tokens[end]?.text ?? '')) {
    const bare = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1
    const chinese = tokens[bare]?.text === '第'
    const next = chinese
      ? as(tokens[bare + 1], 'number')?.value
      : (as(tokens[bare], 'ordinal')?.n ?? (prefixed ? as(tokens[bare], 'number')?.value : undefined))
    if (next === undefined) break
    numbers.push(next)
    end = bare + (chinese ? 2 : 1)
  }
  return { numbers, end }
}

/** 到第四段 behind 第二段: the last of a run of clips. */
function upToPlace(tokens: readonly Token[], at: number): { n: number; end: number } | undefined {
  const n = as(tokens[at + 2], 'number')?.value
  const noun = nounAt(tokens, at + 3)
  const links = /^(?:到|至|-|~|～)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '第'
  return links && noun && n !== undefined && Number.isInteger(n) ? { n, end: at + 3 + noun.length } : undefined
}

/** 第五秒, 第35天, 第二行字: what is counted is no clip. */
const countsOther = (token: Token | undefined): boolean =>
  /^(?:秒|分|帧|次|步|版|行|句|个字|条|稿|句话)$/.test(token?.text ?? '') ||
  (token?.value.kind === 'word' && /^\p{Script=Han}$/u.test(token.text)) ||
  is(token, 'text', 'title', 'captions', 'transition')

/** `the second clip`, `first two photos`, `第2、3段`, `倒数第二张`, `第二到第四段`. */
export function byOrdinal(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const backwards = tokens[at]?.text === '倒数'
  let i = backwards ? at + 1 : at
  const prefixed = tokens[i]?.text === '第'
  const first = prefixed ? as(tokens[i + 1], 'number')?.value : as(tokens[i], 'ordinal')?.n
  if (first === undefined) {
    const range = prefixed ? as(tokens[i + 1], 'range') : undefined
    return range?.plain && range.to !== null ? rangeOf(tokens, at, i + 2, range.from, range.to, clips) : undefined
  }
  i += prefixed ? 2 : 1
  const made = (end: number, value: Value): Made => ({ token: joined(tokens.slice(at, end), value), length: end - at })
  if (first === 2 && tokens[i]?.text === 'to' && as(tokens[i + 1], 'ordinal')?.n === -1) {
    const after = nounAt(tokens, i + 2)
    return after && made(i + 2 + after.length, pick(clips, after.noun, [-2]))
  }
  const more = furtherPlaces(tokens, i, prefixed)
  i = more.end
  const count = as(tokens[i], 'number')?.value
  const counted = count !== undefined && count > 1 ? nounAt(tokens, i + 1) : undefined
  if (counted && count !== undefined && (first === 1 || first === -1))
    return run(tokens, at, i + 1 + counted.length, first, count, counted.noun, clips)
  const noun = nounAt(tokens, i)
  // the bottom third of clip 2: a share of it
  if (noun && tokens[i]?.text === 'of' && as(tokens[i + noun.length], 'number')) return undefined
  if (noun ? valuedUnit(tokens[i]) : !prefixed || countsOther(tokens[i])) return undefined
  const last = noun && more.numbers.length === 0 && !backwards ? upToPlace(tokens, i + noun.length) : undefined
  if (noun && last && last.n > first && last.n - first <= 200) {
    const through = Array.from({ length: last.n - first + 1 }, (_, k) => first + k)
    const whole = made(last.end, pick(clips, noun.noun, through))
    // 第一段到第二段用叠化: the cut between two
    return whole && through.length === 2 ? { ...whole, token: { ...whole.token, terms: new Set(['between']) } } : whole
  }
  const numbers = [backwards ? -first : first, ...more.numbers]
  return made(i + (noun?.length ?? 0), pick(clips, noun?.noun ?? 'any', numbers))
}

const valuedUnit = (token: Token | undefined) => valued(token, 'unit') !== undefined && !is(token, 'clip', 'photo')

function rangeOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  from: number,
  to: number,
  clips: readonly Named[],
): Made {
  const noun = nounAt(tokens, end)
  if (!noun || to - from > 200) return undefined
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k)
  return {
    token: joined(tokens.slice(at, end + noun.length), pick(clips, noun.noun, numbers)),
    length: end + noun.length - at,
  }
}

export function run(
  tokens: readonly Token[],
  at: number,
  end: number,
  first: number,
  count: number,
  noun: Noun,
  clips: readonly Named[],
): Made {
  const numbers = Array.from({ length: Math.min(count, 200) }, (_, k) => (first > 0 ? k + 1 : k - count))
  return { token: joined(tokens.slice(at, end), pick(clips, noun, numbers)), length: end - at }
}

/** `第2到第4段`: a range of figures and a word for clips. */
export function byRange(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const range = as(tokens[at], 'range')
  return range?.plain && range.to !== null ? rangeOf(tokens, at, at + 1, range.from, range.to, clips) : undefined
}
