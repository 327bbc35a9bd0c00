import { rewrite } from './normalise.ts'
import { isNoun } from './noun.ts'
import { spans } from './span.ts'
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
    const spelled = unitFirst(tokens, at, fps) ?? startsAndEnds(tokens, at, fps) ?? counting(tokens, at)
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
      !is(tokens[at - 1], 'cut') &&
      as(tokens[at + 2], 'time')
    )
      return undefined
    // clips 3 and 4 to 2.5 seconds: the figure is a clip's
    if (!opens && from?.plain !== undefined && counted(tokens, at)) return undefined
    if (!from || (from.end && !starts)) return after
    i += from.length
    const shown = showing(tokens, at, i, fps)
    if (shown) return shown
    // 从第5秒显示到第15秒, 5秒开始到10秒; a verb stays with the range
    const verb = is(tokens[i], 'cut', 'keep', 'mute') ? tokens[i]?.terms : undefined
    if (
      isTo(tokens[i + 1]) &&
      from.seconds !== undefined &&
      is(tokens[i], 'show', 'last_for', 'start', 'onwards', 'cut', 'keep', 'mute')
    )
      i += 1
    const between = tokens[at]?.text === 'between' || /^(?:和|与|跟)$/.test(tokens[i]?.text ?? '')
    if (!isTo(tokens[i]) && !(between && /^(?:and|&|和|与|跟)$/.test(tokens[i]?.text ?? ''))) return after
    const to = placeAt(tokens, i + 1, fps)
    if (!to || (/^(?:和|与|跟)$/.test(tokens[i]?.text ?? '') && tokens[i + 1 + to.length]?.text !== '之间'))
      return after
    i += 1 + to.length
    const value = range(from, to)
    if (!value) return undefined
    if (/^(?:之间|间|的部分|部分|之间的|这段|那段|的|mark|时候|期间)$/.test(tokens[i]?.text ?? '')) i += 1
    return { token: { ...joined(tokens.slice(at, i), value), terms: verb }, length: i - at }
  }
}

/** 第5秒出现，第15秒消失: from when and until when something shows. */
function showing(tokens: readonly Token[], at: number, end: number, fps: number) {
  const from = placeAt(tokens, at, fps)?.seconds
  let i = end
  while (i < end + 2 && /^(?:开始|的时候|时)$/.test(tokens[i]?.text ?? '')) i += 1
  if (from === undefined || !is(tokens[i], 'show')) return undefined
  i += 1
  if (/^[,，、]$/.test(tokens[i]?.text ?? '')) i += 1
  if (isTo(tokens[i])) i += 1
  const to = placeAt(tokens, i, fps)
  if (to?.seconds === undefined) return undefined
  i += to.length
  const gone = /^(?:消失|隐藏|结束|撤掉|去掉|停|没了|关掉)/.exec(
    `${tokens[i]?.text ?? ''}${tokens[i + 1]?.text ?? ''}`,
  )?.[0]
  if (gone === undefined) return undefined
  i += gone === tokens[i]?.text || (tokens[i]?.text.length ?? 0) >= gone.length ? 1 : 2
  return { token: joined(tokens.slice(at, i), { kind: 'range', from, to: to.seconds }), length: i - at }
}

const BEGINS = /^(?:starts?|starting|begins?|beginning|appears?|appearing)(?: at| from)?$/
const ENDS = /^(?:ends?|ending|stops?|stopping|finish(?:es)?|finishing|disappears?|disappearing)(?: at)?$/

/** `starts at 2 s and ends at 8 s`: one range, of what shows from the one to the other. */
function startsAndEnds(tokens: readonly Token[], at: number, fps: number) {
  const past = (i: number) => (/^(?:at|from)$/.test(tokens[i]?.text ?? '') ? i + 1 : i)
  if (!BEGINS.test(tokens[at]?.text ?? '')) return undefined
  const first = past(at + 1)
  const from = placeAt(tokens, first, fps)
  let i = first + (from?.length ?? 0)
  while (/^(?:and|then|,|it|should)$/.test(tokens[i]?.text ?? '')) i += 1
  if (from?.seconds === undefined || !ENDS.test(tokens[i]?.text ?? '')) return undefined
  const last = past(i + 1)
  const to = placeAt(tokens, last, fps)
  if (to?.seconds === undefined) return undefined
  const end = last + to.length
  return {
    token: joined(tokens.slice(at, end), { kind: 'range', from: from.seconds, to: to.seconds }),
    length: end - at,
  }
}

/** `between its 15th and its 25th second`. */
function counting(tokens: readonly Token[], at: number) {
  const said: number[] = []
  let i = at + 1
  for (; i < at + 8; i++) {
    const n = as(tokens[i], 'ordinal')?.n
    if (n !== undefined && said.length < 2) said.push(n)
    else if (!/^(?:the|its|and|to)$/.test(tokens[i]?.text ?? '')) break
  }
  const [from, to] = said
  const seconds =
    /^(?:seconds?|secs?)$/.test(tokens[i]?.text ?? '') || (said.length > 1 && tokens[i - 1]?.text === 'second')
  if (
    !/^(?:between|from)$/.test(tokens[at]?.text ?? '') ||
    from === undefined ||
    to === undefined ||
    !seconds ||
    from < 0
  )
    return undefined
  return { token: joined(tokens.slice(at, i + 1), { kind: 'range', from, to }), length: i + 1 - at }
}

/** Does the figure end a list of clips: `clips 3 and 4`? */
function counted(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && (/^(?:and|&|,|、|和)$/.test(tokens[i]?.text ?? '') || as(tokens[i], 'number'))) i -= 1
  return i < at - 2 && isNoun(tokens[i])
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

/** 开始，到结尾: tokens that say the range goes on to the end. */
function throughout(tokens: readonly Token[], at: number): number {
  let i = at
  if (/^(?:开始|起)$/.test(tokens[i]?.text ?? '')) i += 1
  if (/^[,，]$/.test(tokens[i]?.text ?? '')) i += 1
  return i > at &&
    /^一?直?到(?:结尾|最后|结束|末尾|片尾|底)/.test(`${tokens[i]?.text ?? ''}${tokens[i + 1]?.text ?? ''}`)
    ? i + (/到./.test(tokens[i]?.text ?? '') ? 1 : 2) - at
    : 0
}

const all = (token: Token | undefined): boolean => /^(?:everything|all|anything|whatever)$/.test(token?.text ?? '')

/** A range open on one side. */
function oneSided(tokens: readonly Token[], at: number, fps: number): { token: Token; length: number } | undefined {
  const made = (value: Value, length: number) => ({ token: joined(tokens.slice(at, at + length), value), length })
  const here = tokens[at]
  const word = here?.text ?? ''
  const next = placeAt(tokens, at + 1, fps)
  const definite =
    next && next.seconds !== undefined && tokens.slice(at + 1, at + 1 + next.length).some((t) => as(t, 'time'))
  if (/^(?:after|past|beyond|following)$/.test(word) && next && definite)
    return made({ kind: 'range', from: next.seconds ?? 0, to: null }, 1 + next.length)
  // tighten it up to 40 seconds: a length to reach
  const goal = word === 'up to' && tokens.slice(Math.max(0, at - 3), at).some((t) => is(t, 'shorter', 'longer', 'cut'))
  if (goal) return undefined
  const marked =
    tokens[at + 1]?.text !== 'the' || tokens[at + (next?.length ?? 0)]?.text === 'mark' || all(tokens[at - 1])
  if (/^(?:before|prior to|until|till|up to)$/.test(word) && next && definite && marked)
    return made({ kind: 'range', from: 0, to: next.seconds ?? 0 }, 1 + next.length)
  const place = placeAt(tokens, at, fps)
  const open = /^(?:从|from|starting from|starting at)$/.test(word) ? next : undefined
  const on = open ? throughout(tokens, at + 1 + open.length) : 0
  if (open?.seconds !== undefined && on > 0)
    return made({ kind: 'range', from: open.seconds, to: null }, 1 + open.length + on)
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

/** Two times become ranges, a time at an edge a span. @param fps frames a second of the canvas */
export function readTimes(tokens: readonly Token[], fps: number): Token[] {
  return rewrite(rewrite(tokens, spans(fps)), ranges(fps))
}
