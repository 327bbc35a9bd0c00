import type { Context } from '../context.ts'
import { stays } from './alone.ts'
import { acts, filler, holds, QUANTITIES, THINGS } from './heads.ts'
import { type Named, namedClips, nameFor } from './names.ts'
import { as, is, joined, type Token, valued } from './token.ts'

const OPEN = /^[(（【[]$/
const CLOSE = /^[)）】\]]$/
/** An aside is no longer than this, tokens. */
const LONGEST = 40

const isName = (t: Token): boolean => t.value.kind === 'clips' || t.value.kind === 'file'
const comma = (t: Token): boolean => t.value.kind === 'break' && /^[,，、]$/.test(t.text)
const link = (t: Token): boolean => filler(t) || comma(t) || /^(?:and|or|&|plus|和|与|及|跟)$/.test(t.text)

/** `(not cropped)`, （只分割，不删除）: what is not to be done. */
const denies = (inner: readonly Token[]): boolean =>
  /^(?:not|no|don't|do not|without|never|just|only|不|别|勿|请勿|无需|只|仅)/.test(inner[0]?.text ?? '') &&
  !holds(inner, [...QUANTITIES, 'clips', 'file', 'literal'])

/** `the title stays too short (4 s)`: the figure is what is wrong, not what is wished. */
const tooMuch = (before: readonly Token[]): boolean => before.slice(-3).some((t) => /^(?:too\b|太|过)/.test(t.text))

/** `(in this order)`, （按此顺序）, `(same style)`: as it is said anyway. */
const ALREADY =
  /^(?:in (?:this|that|the (?:same|given|listed)) order|(?:the )?same\b.*|按(?:照)?(?:此|这个|该|上述|以上|这一)?顺序|同样.*|相同.*|样式相同|同上)$/
const already = (inner: readonly Token[]): boolean =>
  !holds(inner, QUANTITIES) &&
  ALREADY.test(
    inner
      .map((t) => t.text)
      .join(' ')
      .replace(/(?<=[一-龥]) /g, ''),
  )

/** The places on the main track that a name stands for. */
const places = (token: Token, clips: readonly Named[]): number[] => {
  const value = as(token, 'clips')
  if (value) return value.clips
  const name = nameFor(
    token,
    clips.map((c) => c.name),
  )
  return clips.filter((c) => c.name === name).map((c) => c.clip)
}

const all = (tokens: readonly Token[], clips: readonly Named[]): number[] => [
  ...new Set(tokens.filter(isName).flatMap((t) => places(t, clips))),
]

const PLURAL = ['photos', 'videos', 'photo', 'clip', 'it', 'uploadsAll', 'everything'] as const

/** `all photos (clips 1, 3 and 5)`: which of them; `clip 1 (front.mp4)`: the same once more. */
function narrowed(
  before: readonly Token[],
  inner: readonly Token[],
  clips: readonly Named[],
  other: boolean,
): Token[] | undefined {
  if (!inner.some(isName) || !inner.every((t) => isName(t) || link(t))) return undefined
  const at = before.length - 1
  const antecedent = before[at]
  const exact = all(inner, clips)
  if (!antecedent) return undefined
  if (isName(antecedent)) {
    const named = places(antecedent, clips)
    const part = exact.length > 0 && exact.length < named.length && exact.every((n) => named.includes(n))
    return part ? [...before.slice(0, at), joined(inner.filter(isName), { kind: 'clips', clips: exact })] : [...before]
  }
  // the music (old.mp3), where another file is to come: which it is now
  if (other && antecedent.value.kind === 'term' && is(antecedent, ...THINGS)) return [...before]
  if (exact.length === 0 || antecedent.value.kind !== 'term' || !is(antecedent, ...PLURAL)) return undefined
  return [...before.slice(0, at), joined(inner.filter(isName), { kind: 'clips', clips: exact })]
}

const EXACT: readonly Token['value']['kind'][] = [
  'literal',
  'clips',
  'range',
  'time',
  'aspect',
  'colour',
  'resolution',
  'percent',
]

/** `#FF8800 (orange)`, `0:45-1:10 (25 seconds)`, `clip 2 (the interview)`: says what is said already. */
function restates(before: Token | undefined, inner: readonly Token[]): boolean {
  if (!before || !EXACT.includes(before.value.kind)) return false
  const core = inner.filter((t) => !filler(t))
  const colours = before.value.kind === 'colour' && core.every((t) => valued(t, 'color') !== undefined)
  const lengths =
    (before.value.kind === 'range' || before.value.kind === 'time') &&
    core.every((t) => t.value.kind === 'time' || is(t, 'total', 'last_for'))
  const shape = before.value.kind === 'aspect' && core.every((t) => valued(t, 'aspect') !== undefined)
  return (
    colours ||
    lengths ||
    shape ||
    core.every(
      (t) =>
        t.value.kind === 'word' ||
        t.value.kind === 'ordinal' ||
        (is(t, ...THINGS, 'first', 'last', 'intro', 'outro', 'clip', 'video', 'photo') && !t.values?.size),
    )
  )
}

/** A wish of its own that only stands in brackets: `(also mute clip 2)`. */
const wishes = (inner: readonly Token[]): boolean =>
  acts(inner) &&
  (inner.some((t) => isName(t) || t.value.kind === 'literal') ||
    /^(?:also|and|then|plus|please|并|同时|然后|另外|再)/.test(inner[0]?.text ?? ''))

/** The parts of an aside as parameters of what stands before it: only what is a wish by itself stays apart. */
const inline = (inner: readonly Token[]): Token[] =>
  inner.filter((token, at) => {
    if (!comma(token)) return true
    const rest = inner.slice(at + 1)
    const end = rest.findIndex(comma)
    const part = end < 0 ? rest : rest.slice(0, end)
    return acts(part) && holds(part, QUANTITIES)
  })

const pause = (token: Token): Token => ({ ...token, text: ',', value: { kind: 'break', strong: false } })

/**
 * What stands in brackets belongs to what stands before it: it says the same in other words, which of them are meant, or
 * how; only seldom is it a wish of its own.
 */
export function readGlosses(tokens: readonly Token[], context: Context): Token[] {
  const clips = namedClips(context)
  let out: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const length = OPEN.test(token.text) ? tokens.slice(at + 1, at + LONGEST).findIndex((t) => CLOSE.test(t.text)) : -1
    const close = tokens[at + 1 + length]
    if (length < 0 || !close) {
      out.push(token)
      at += 1
      continue
    }
    const inner = tokens.slice(at + 1, at + 1 + length)
    at += length + 2
    const rest = tokens.slice(at, at + LONGEST)
    const stop = rest.findIndex((t) => t.value.kind === 'break')
    const other = rest.slice(0, stop < 0 ? rest.length : stop).some((t) => t.value.kind === 'file')
    const exact = narrowed(out, inner, clips, other)
    const redundant =
      denies(inner) ||
      stays(inner) ||
      already(inner) ||
      (tooMuch(out) && inner.every((t) => t.value.kind === 'time')) ||
      restates(out.at(-1), inner) ||
      inner.every((t) => t.value.kind === 'word' || filler(t))
    if (exact) out = exact
    else if (!redundant) out.push(...(wishes(inner) ? [pause(token), ...inner, pause(close)] : inline(inner)))
  }
  return out
}
