import type { Context } from '../context.ts'
import { type Named, namedClips, nameFor, stemOf } from './names.ts'
import { rewrite } from './normalise.ts'
import { isNoun, type Noun, nounAt } from './noun.ts'
import { as, is, joined, type Token, type Value, valued } from './token.ts'

/** Clips of a kind, counted from the front (1) or the back (-1). */
function nth(clips: readonly Named[], noun: Noun, n: number): { clips: number[]; missing: number[] } {
  const kind = clips.filter((c) => noun === 'any' || (noun === 'image') === c.image)
  const pool = kind.length > 0 ? kind : clips
  const found = n < 0 ? pool.at(n) : pool[n - 1]
  return found ? { clips: [found.clip], missing: [] } : { clips: [], missing: [n] }
}

const clipsValue = (clips: number[], missing: number[] = []): Value => ({
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

type Made = { token: Token; length: number } | undefined

/** `2号片段`. */
function byLabel(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const number = as(tokens[at], 'number')?.value
  const label = tokens[at + 1]
  if (number === undefined || !label?.text.startsWith('号')) return undefined
  return { token: joined(tokens.slice(at, at + 2), pick(clips, 'any', [number])), length: 2 }
}

const DIGITS = '一二三四五六七八九'

/** `一二段`, `二三两张`: neighbours, their figures side by side. */
function byNeighbours(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const figures = tokens[at]?.text ?? ''
  const side = figures.length > 1 && as(tokens[at], 'number') && DIGITS.includes(figures)
  const noun = side ? nounAt(tokens, tokens[at + 1]?.text === '两' ? at + 2 : at + 1) : undefined
  if (!noun) return undefined
  const end = at + 1 + (tokens[at + 1]?.text === '两' ? 1 : 0) + noun.length
  const numbers = [...figures].map((digit) => DIGITS.indexOf(digit) + 1)
  return { token: joined(tokens.slice(at, end), pick(clips, noun.noun, numbers)), length: end - at }
}

/** `clip 2`, `photos 1 and 3`, `片段2`. */
function byNumber(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
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

/** `the second clip`, `first two photos`, `第2、3段`, `倒数第二张`, `第二到第四段`. */
function byOrdinal(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  let i = at
  let backwards = false
  if (/^(?:倒数)$/.test(tokens[i]?.text ?? '')) {
    backwards = true
    i += 1
  }
  const prefixed = tokens[i]?.text === '第'
  const first = prefixed ? as(tokens[i + 1], 'number')?.value : as(tokens[i], 'ordinal')?.n
  if (first === undefined) {
    const range = prefixed ? as(tokens[i + 1], 'range') : undefined
    return range?.plain && range.to !== null ? rangeOf(tokens, at, i + 2, range.from, range.to, clips) : undefined
  }
  i += prefixed ? 2 : 1
  if (first === 2 && tokens[i]?.text === 'to' && as(tokens[i + 1], 'ordinal')?.n === -1) {
    const after = nounAt(tokens, i + 2)
    return after
      ? {
          token: joined(tokens.slice(at, i + 2 + after.length), pick(clips, after.noun, [-2])),
          length: i + 2 + after.length - at,
        }
      : undefined
  }
  const numbers = [backwards ? -first : first]
  for (;;) {
    if (!/^(?:and|&|,|、|和|跟|与)$/.test(tokens[i]?.text ?? '')) break
    const bare = tokens[i + 1]?.text === 'the' ? i + 2 : i + 1
    const chinese = tokens[bare]?.text === '第'
    const next = chinese
      ? as(tokens[bare + 1], 'number')?.value
      : (as(tokens[bare], 'ordinal')?.n ?? (prefixed ? as(tokens[bare], 'number')?.value : undefined))
    if (next === undefined) break
    numbers.push(next)
    i = bare + (chinese ? 2 : 1)
  }
  const count = as(tokens[i], 'number')?.value
  const counted = count !== undefined && count > 1 ? nounAt(tokens, i + 1) : undefined
  if (counted && count !== undefined && (first === 1 || first === -1))
    return run(tokens, at, i + 1 + counted.length, first, count, counted.noun, clips)
  const noun = nounAt(tokens, i)
  if (!noun && !prefixed)
    return numbers.length > 1 &&
      !is(tokens[i], 'text', 'captions', 'transition', 'title') &&
      as(tokens[i], 'time') === undefined
      ? undefined
      : undefined
  if (prefixed && !noun && /^(?:秒|分|帧|次|步|版|行|句|个字|条|稿|句话)$/.test(tokens[i]?.text ?? '')) return undefined
  if (noun && valuedUnit(tokens[i])) return undefined
  i += noun?.length ?? 0
  return { token: joined(tokens.slice(at, i), pick(clips, noun?.noun ?? 'any', numbers)), length: i - at }
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

function run(
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

const FRONT = new Set(['前', '头', '开头', '前面', '最前面', '首'])

const BACK = new Set(['后', '最后', '末', '末尾', '后面', '最末', '最后的', '尾', '结尾'])

/** `最后一段`, `前两张图`, `the middle clip`, `首段`. */
function byEdge(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const text = tokens[at]?.text ?? ''
  let i = at + 1
  const middle = text === 'middle' || /^(?:中间|正中间)$/.test(text)
  if (!FRONT.has(text) && !BACK.has(text) && !middle) return undefined
  while (/^(?:的|那|这|那个)$/.test(tokens[i]?.text ?? '')) i += 1
  const count = as(tokens[i], 'number')?.value
  if (count !== undefined && Number.isInteger(count)) i += 1
  const noun = nounAt(tokens, i)
  if (!noun) return undefined
  const end = i + noun.length
  if (middle) {
    const at2 = Math.ceil(clips.length / 2)
    return clips.length === 0
      ? undefined
      : { token: joined(tokens.slice(at, end), clipsValue([at2])), length: end - at }
  }
  if (
    count === undefined &&
    /^(?:段|片段|张|图|部分|画面)$/.test(tokens[i]?.text ?? '') === false &&
    !/^(?:那段|一段|那张|clip|条)$/.test(tokens[i]?.text ?? '')
  )
    return undefined
  return run(tokens, at, end, FRONT.has(text) ? 1 : -1, count ?? 1, noun.noun, clips)
}

/** One word of the vocabulary for all clips: `all photos`, `each clip`, 每张图片. */
const WHOLE_PHRASE =
  /^(?:all|every|each|both)\b.*\b(?:photo|picture|image|pic|clip|video|shot|slide)s?$|^[每各所全].*[张条图段片频]$/

/** `all the photos`, `every clip`, `每张图`. */
function byAll(tokens: readonly Token[], at: number, clips: readonly Named[], placed: boolean): Made {
  const here = tokens[at]
  const phrase = placed && is(here, 'uploadsAll', 'each') && WHOLE_PHRASE.test(here?.text ?? '')
  if (here?.value.kind !== 'term' || !(is(here, 'everything') || phrase)) return undefined
  let i = at + 1
  while (/^(?:of|the|my|these|those|的|其|single|other)$/.test(tokens[i]?.text ?? '')) i += 1
  if (/^(?:other|其)$/.test(tokens[i - 1]?.text ?? '')) return undefined
  const count = as(tokens[i], 'number')?.value
  if (count !== undefined) i += 1
  const noun = nounAt(tokens, i)
  const own = phrase || /[段张条图]$|图片$|照片$|视频$|片段$/.test(here.text)
  if (!noun && !own) return undefined
  if (noun && /^(?:videos?|视频)$/.test(tokens[i]?.text ?? '') && /^(?:whole|entire|整个|整段|整条)$/.test(here.text))
    return {
      token: joined(tokens.slice(at, i + noun.length), { kind: 'clips', clips: clips.map((c) => c.clip), all: true }),
      length: i + noun.length - at,
    }
  const kind = noun?.noun ?? (/[张图照]|photo|picture|image|pic|slide/.test(here.text) ? 'image' : 'any')
  const mixed = clips.some((c) => c.image) && clips.some((c) => !c.image)
  const chosen = mixed && kind !== 'any' ? clips.filter((c) => (kind === 'image') === c.image) : clips
  const end = i + (noun?.length ?? 0)
  const all = chosen.length === clips.length
  return {
    token: joined(tokens.slice(at, end), {
      kind: 'clips',
      clips: chosen.map((c) => c.clip),
      ...(all ? { all: true } : {}),
    }),
    length: end - at,
  }
}

/** Words that are too much a part of the language of editing to name a file. */
const COMMON =
  /^(?:first|last|all|every|the|one|next|same|this|that|it|whole|entire|video|clip|photo|music|title|text|start|end|middle)$/

/** `the beach clip`, `海滩那段`, `the box`: a clip by the name of its file. */
function byName(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const here = tokens[at]
  if (!here || (as(here, 'file') && /\.[a-z\d]{2,4}$/.test(here.text)) || COMMON.test(here.text)) return undefined
  const noun = nounAt(tokens, at + 1)
  const before = tokens[at - 1]?.text
  const sure =
    noun !== undefined ||
    (before === 'the' &&
      !isNoun(here) &&
      here.values?.get('mood') === undefined &&
      !is(here, 'music', 'text', 'title', 'captions', 'background', 'sound', 'start', 'end'))
  const name =
    nameFor(
      here,
      clips.map((c) => c.name),
      sure,
    ) ?? boxed(here, before, clips)
  const clip = clips.find((c) => c.name === name)
  if (name === undefined || !clip) return undefined
  let end = at + 1 + (noun?.length ?? 0)
  if (!noun && is(tokens[end], 'it') && /段|张|条/.test(tokens[end]?.text ?? '')) end += 1
  return { token: joined(tokens.slice(at, end), { kind: 'clips', clips: [clip.clip], name }), length: end - at }
}

/** `the box`, where a clip is called just that. */
function boxed(token: Token, before: string | undefined, clips: readonly Named[]): string | undefined {
  const plain = before === 'the' && is(token, 'background', 'overlay', 'slideshow')
  return plain ? clips.find((c) => stemOf(c.name) === token.text)?.name : undefined
}

/** `第2到第4段`: a range of figures and a word for clips. */
function byRange(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const range = as(tokens[at], 'range')
  return range?.plain && range.to !== null ? rangeOf(tokens, at, at + 1, range.from, range.to, clips) : undefined
}

/** Words for clips become their places on the main track. */
export function resolveClips(tokens: readonly Token[], context: Context): Token[] {
  const clips = namedClips(context)
  const placed = (context.video ?? []).length > 0
  return rewrite(
    tokens,
    (list, at) =>
      byLabel(list, at, clips) ??
      byNeighbours(list, at, clips) ??
      byRange(list, at, clips) ??
      byOrdinal(list, at, clips) ??
      byEdge(list, at, clips) ??
      byAll(list, at, clips, placed) ??
      byNumber(list, at, clips) ??
      byName(list, at, clips),
  )
}
