import type { Operation } from '../edit/operation.ts'
import { as, is, type Token } from './read/token.ts'
import type { Term } from './vocabulary/en.ts'

/** What the part before spoke of without saying what to do: its clip, or the music. */
export interface Complaint {
  about: number | 'bgm' | undefined
  /** the word for what it speaks of, for a pronoun to stand for */
  subject: Token | undefined
  /** what was made of it so far */
  found: readonly Operation[] | undefined
  tokens: Token[]
}

/** Questions that a remedy said right after answers. */
const COMPLAINTS = new Set([
  'goal',
  'which music',
  'target duration',
  'how much',
  'which clip',
  'captions',
  'which text',
])
/** Things that a pronoun can stand for. */
const THINGS: readonly Term[] = ['captions', 'logo', 'pip', 'title', 'text', 'music', 'voice', 'originalSound']

/** `the camp one drags on`, `the tune stops too abruptly`, `that is wrong`: something is said, and nothing asked for. */
export function complaintIn(tokens: Token[], found: readonly Operation[] | undefined): Complaint | undefined {
  const open = found?.every((o) => o.assumed === true || (o.op === 'clarify' && COMPLAINTS.has(o.params.about)))
  if (found && !open) return undefined
  const wrong = tokens.some((t) => is(t, 'weird'))
  const named = tokens.flatMap((t) => as(t, 'clips')?.clips ?? [])
  const opening = tokens.some((t) => is(t, 'intro')) ? 1 : undefined
  const about = named.length === 1 ? named[0] : (opening ?? (tokens.some((t) => is(t, 'music')) ? 'bgm' : undefined))
  const stretch = !found && tokens.some((t) => t.value.kind === 'range' || t.value.kind === 'span')
  const subject =
    tokens.find((t) => t.value.kind === 'clips' && named.length === 1) ??
    tokens.find((t) => t.value.kind === 'term' && is(t, ...THINGS))
  return about === undefined && !wrong && !stretch && !subject ? undefined : { about, subject, found, tokens }
}

const OWN: readonly Token['value']['kind'][] = ['clips', 'span', 'range', 'literal', 'file']
const pronoun = (t: Token) =>
  is(t, 'it') && !is(t, 'delete') && /^(?:it|them|that|this|these|those|它|它们|这个|那个)$/.test(t.text)

/** `the bit from 0:20 to 0:25 is blurry, get rid of it`: *it* is that stretch of time; else what was spoken of. */
export function spelled(tokens: Token[], { found, subject, tokens: before }: Complaint): Token[] {
  if (tokens.some((t) => OWN.includes(t.value.kind))) return tokens
  const stretch = found ? undefined : before.find((t) => t.value.kind === 'range' || t.value.kind === 'span')
  const removes = tokens.some((t) => is(t, 'it')) && tokens.some((t) => is(t, 'delete', 'cut', 'mute'))
  if (stretch && removes && !tokens.some((t) => t.value.kind === 'time'))
    return [...tokens.filter((t) => !is(t, 'it') || is(t, 'delete')), stretch]
  const other = tokens.some((t) => t.value.kind === 'term' && is(t, ...THINGS, 'transition', 'video', 'everything'))
  return subject && !other ? tokens.map((t) => (pronoun(t) ? { ...subject, start: t.start, end: t.end } : t)) : tokens
}

/** Does this say what to do about the complaint: a figure, a new wording, or *it*? */
export function remedies(tokens: readonly Token[], { about, subject }: Complaint): boolean {
  if (subject && tokens.some((t) => t.text === subject.text && t.value === subject.value)) return true
  if (tokens.some((t) => t.value.kind === 'clips')) return false
  if (about === 'bgm') return tokens.some((t) => is(t, 'it') || t.values?.has('mood'))
  return (
    tokens.some((t) => ['time', 'span', 'range', 'percent', 'factor', 'literal'].includes(t.value.kind)) &&
    !tokens.some((t) => is(t, 'total', 'music', 'transition', 'captions'))
  )
}
