import type { Operation } from '../edit/operation.ts'
import { complete } from './complete.ts'
import type { Context } from './context.ts'
import { EXTRACTORS } from './extract/index.ts'
import { links } from './extract/refusal.ts'
import { languageOf } from './language.ts'
import type { Clause } from './read/clause.ts'
import { normalise } from './read/normalise.ts'
import { readParticles } from './read/particle.ts'
import { resolveClips } from './read/resolve.ts'
import { scan } from './read/scan.ts'
import { fold, shield, visible } from './read/shield.ts'
import { split } from './read/split.ts'
import { readTimes } from './read/time.ts'
import { as, is, type Token } from './read/token.ts'
import type { Term } from './vocabulary/en.ts'

export interface Interpretation {
  operations: Operation[]
  /** parts of the message, as written, that no operation covers */
  notUnderstood: string[]
  language: 'en' | 'zh'
  /** a promo, teaser or advert is asked for */
  promo: boolean
  /** what the part that was not understood seems to be about */
  topic: string
}

/** Turns a message into operations. Pure; never throws, whatever the text. */
export type Interpret = (text: string, context: Context) => Interpretation

/** Longer messages are read to here; the rest is reported as not understood. */
const LONGEST = 20_000
/** A wish is read from so many tokens; what goes on without a pause after that is no instruction. */
const LONGEST_WISH = 300
/** More wishes than this in one message are reported as not understood. */
const MOST_CLAUSES = 60

/** The message as wishes, each a list of tokens. */
function read(text: string, context: Context): { clauses: Token[][]; shielded: Token[] } {
  const shielded = shield(text, context)
  const tokens = normalise(scan(fold(text), shielded))
  const placed = resolveClips(readTimes(tokens, context.canvas?.fps ?? 30), context)
  return { clauses: split(placed).map(readParticles), shielded }
}

function operationsOf(clause: Clause): Operation[] | undefined {
  for (const extract of EXTRACTORS) {
    const found = extract(clause)
    if (found) return found
  }
  return undefined
}

const TOPICS: readonly (readonly [string, readonly Term[]])[] = [
  ['text', ['text', 'title', 'captions', 'write']],
  ['sound', ['music', 'volume', 'sound', 'voice', 'louder', 'quieter']],
  ['cut', ['cut', 'trim', 'keep', 'split']],
  ['look', ['filter', 'color', 'brightness', 'contrast', 'saturation', 'zoom']],
  ['order', ['move', 'order', 'swap', 'sort']],
]

/** What words are about, for an example of what would work. */
const topicOf = (tokens: readonly Token[]): string =>
  TOPICS.find(([, terms]) => tokens.some((t) => is(t, ...terms)))?.[0] ?? 'other'

/** `stabilise the dance, it is really shaky`: the same wish once more, with nothing new in it. */
function restates(tokens: readonly Token[], found: readonly Operation[], before: readonly Operation[]): boolean {
  const names = tokens.some((t) =>
    ['clips', 'file', 'literal', 'time', 'range', 'span', 'percent'].includes(t.value.kind),
  )
  if (names)
    return (
      found.length > 0 &&
      found.every((o) => before.some((b) => JSON.stringify(b) === JSON.stringify(o))) &&
      found.every((o) => ONCE.has(o.op))
    )
  return (
    found.length > 0 && found.every((o) => ONCE.has(o.op) && before.some((b) => b.op === o.op && sameBesides(b, o)))
  )
}

/** Done twice, these are no more than done once. */
const ONCE = new Set<Operation['op']>([
  'stabilize',
  'rotate',
  'reverse',
  'flip',
  'mute',
  'remove_transition',
  'apply_filter',
  'denoise_audio',
  'remove_bgm',
  'blur_background',
  'remove_captions',
  'delete',
  'undo',
])

/** Equal but for what they are done to. */
function sameBesides(a: Operation, b: Operation): boolean {
  const bare = ({ params }: Operation) =>
    JSON.stringify({ ...params, clip: undefined, target: undefined, scope: undefined, between: undefined })
  return bare(a) === bare(b)
}

/** A part that carries no wish: punctuation, please, a word like now. */
const empty = (tokens: readonly Token[]) =>
  tokens.every(
    (t) =>
      t.value.kind === 'symbol' ||
      t.value.kind === 'break' ||
      t.terms?.has('please') ||
      t.terms?.has('article') ||
      t.terms?.has('thanks') ||
      t.terms?.has('greeting'),
  )

export const interpret: Interpret = (message, context) => {
  const clean = visible(message)
  const source = clean.slice(0, LONGEST)
  const { clauses, shielded } = read(source, context)
  const language = languageOf(source, shielded)
  // a link is the whole wish: what else was said is of the file behind it
  const linked = links({ tokens: clauses.flat() })
  if (linked) return { operations: linked, notUnderstood: [], language, promo: false, topic: 'other' }
  const operations: Operation[] = []
  const notUnderstood: string[] = []
  const lost: Token[] = []
  const written = (tokens: readonly Token[]) => source.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).trim()
  let subject: number | undefined
  for (const tokens of clauses.slice(0, MOST_CLAUSES)) {
    if (empty(tokens) && clauses.length > 1) continue
    const found = operationsOf({ tokens: tokens.slice(0, LONGEST_WISH), context, before: operations, source, subject })
    if (found) operations.push(...(restates(tokens, found, operations) ? [] : found))
    const named = tokens.flatMap((t) => as(t, 'clips')?.clips ?? [])
    if (named.length === 1) subject = named[0]
    if (!found && written(tokens) !== '') {
      notUnderstood.push(written(tokens))
      lost.push(...tokens)
    }
  }
  for (const tokens of clauses.slice(MOST_CLAUSES)) notUnderstood.push(written(tokens))
  if (clean.length > LONGEST) notUnderstood.push(clean.slice(LONGEST, LONGEST + 80))
  return {
    operations: complete(operations, context),
    notUnderstood,
    language,
    promo: clauses.some((tokens) => tokens.some((t) => t.value.kind !== 'literal' && is(t, 'promo'))),
    topic: topicOf(lost),
  }
}
