import { complete } from './complete.ts'
import type { Context } from './context.ts'
import { links } from './extract/refusal.ts'
import { languageOf } from './language.ts'
import type { Operation } from './operation.ts'
import { fold, unmarked, visible } from './read/fold.ts'
import { readGlosses } from './read/gloss.ts'
import { readItems } from './read/items.ts'
import { normalise } from './read/normalise.ts'
import { readParticles } from './read/particle.ts'
import { quotedRequest } from './read/preamble.ts'
import { readQuotedKinds } from './read/quoted.ts'
import { resolveClips } from './read/resolve.ts'
import { scan } from './read/scan.ts'
import { shield } from './read/shield.ts'
import { split } from './read/split.ts'
import { readTimes } from './read/time.ts'
import { is, type Token } from './read/token.ts'
import type { Term } from './vocabulary/en.ts'
import { readWishes } from './wishes.ts'

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
/** More wishes than this in one message are reported as not understood. */
const MOST_CLAUSES = 60

/** The message as wishes, each a list of tokens. */
function read(text: string, context: Context): { clauses: Token[][]; shielded: Token[] } {
  const shielded = shield(text, context)
  const folded = unmarked(fold(text))
  const tokens = readQuotedKinds(normalise(scan(folded, shielded)))
  const placed = resolveClips(readTimes(tokens, context.canvas?.fps ?? 30), context)
  return { clauses: split(readGlosses(readItems(placed, folded), context)).map(readParticles), shielded }
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

export const interpret: Interpret = (message, context) => {
  const whole = visible(message)
  const clean = quotedRequest(whole) ?? whole
  const source = clean.slice(0, LONGEST)
  const { clauses, shielded } = read(source, context)
  const language = languageOf(source, shielded)
  // a link is the whole wish: what else was said is of the file behind it
  const linked = links({ tokens: clauses.flat() })
  if (linked) return { operations: linked, notUnderstood: [], language, promo: false, topic: 'other' }
  const { operations, lost } = readWishes(clauses.slice(0, MOST_CLAUSES), context, source)
  const written = (tokens: readonly Token[]) => source.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).trim()
  const notUnderstood = lost.map(written).filter((words) => words !== '')
  for (const tokens of clauses.slice(MOST_CLAUSES)) notUnderstood.push(written(tokens))
  if (clean.length > LONGEST) notUnderstood.push(clean.slice(LONGEST, LONGEST + 80))
  return {
    operations: complete(operations, context),
    notUnderstood,
    language,
    promo: clauses.some((tokens) => tokens.some((t) => t.value.kind !== 'literal' && is(t, 'promo'))),
    topic: topicOf(lost.flat()),
  }
}
