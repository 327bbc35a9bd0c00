import { FILTERS } from '../../../edits/values/look.ts'
import { TRANSITIONS } from '../../../edits/values/transitions.ts'
import type { Scanner } from '../grammar/grammar.ts'
import type { Token } from '../tokens.ts'

/** Words at which a remark or reason ends, or that make it more than one: conditions, instructions, praise of what is to stay. */
const STOPS = new Set(
  `and but then also plus instead except unless if only until till before after when whenever while fine ok okay perfect right
  great good should must keep leave stay stays remain remains unchanged untouched please now delete remove cut trim mute make add
  put replace swap lower raise turn speed slow reverse crop rotate export show use set change move split drop lose kill fade`.split(
    /\s+/,
  ),
)
const LONGEST = 9

/** Words that bring in something else than what a remark is about. */
const OTHERS = new Set(['the', 'my', 'our', 'your', 'without', 'with', 'than', 'of', 'better', 'missing'])

function wordsFrom(
  tokens: readonly Token[],
  at: number,
  ends: (word: string) => boolean,
): { end: number; value: true }[] {
  const found: { end: number; value: true }[] = []
  for (let end = at; end < at + LONGEST; end++) {
    const token = tokens[end]
    if (token?.kind !== 'word' || ends(token.text)) break
    found.push({ end: end + 1, value: true })
  }
  return found
}

/** Plain words, which give a reason; figures, names and instructions are none. */
export const aside: Scanner = (tokens, at) => wordsFrom(tokens, at, (word) => STOPS.has(word))

/** Plain words that say what the thing before them is like, and name nothing else. */
export const remark: Scanner = (tokens, at) => wordsFrom(tokens, at, (word) => STOPS.has(word) || OTHERS.has(word))

/** `clip 2 too`, never `too small` */
export const too: Scanner = (tokens, at) => {
  const after = tokens[at + 1]
  const last = after === undefined || after.kind === 'mark' || after.text === 'and'
  return tokens[at]?.text === 'too' && last ? [{ end: at + 1, value: true }] : []
}

/** `v1`, `draft2`: a version's name that is one word with a figure */
export const versionId: Scanner = (tokens, at) => {
  const token = tokens[at]
  return token?.kind === 'word' && /^(?:v|draft|version)\d+$/.test(token.text)
    ? [{ end: at + 1, value: token.text }]
    : []
}

const quotedName =
  (names: readonly string[]): Scanner =>
  (tokens, at) => {
    const token = tokens[at]
    const name = token?.text.toLowerCase().replace(/[ _-]+/g, '') ?? ''
    return token?.kind === 'quote' && names.includes(name) ? [{ end: at + 1, value: name }] : []
  }

/** `"vintage"`, as documents write names */
export const quotedFilter = quotedName(FILTERS)
export const quotedTransition = quotedName(TRANSITIONS)

/** `to last 3 seconds`, never `the last 3 seconds` */
export const lasting: Scanner = (tokens, at) =>
  tokens[at]?.text === 'last' &&
  !/^(?:the|its|their|your|my|our|very|that|and|first|for|over|in)$/.test(tokens[at - 1]?.text ?? 'the')
    ? [{ end: at + 1, value: true }]
    : []

/** `last 3 seconds`, never `should last 3 seconds` */
export const atLast: Scanner = (tokens, at) =>
  tokens[at]?.text === 'last' && !/^(?:should|must|to|will|shall|may|can)$/.test(tokens[at - 1]?.text ?? '')
    ? [{ end: at + 1, value: true }]
    : []

/** Words that hold a sentence together and mean no edit. */
const PLAIN = new Set(
  `is are was were been being isn't aren't wasn't don't doesn't didn't can't am i'm it's that's they're too so very really quite a an bit
  little just not me my him her us our on in at of for to it he she they we i you and by from this that the when while with way all up out
  off over into back down some much more no yet quite pretty kind sort anymore here there what who how`.split(/\s+/),
)

/** Words of no table, and what holds them together: nothing that is known to mean an edit. */
export const unheard: Scanner = (tokens, at) => {
  const found: { end: number; value: true }[] = []
  let heard = true
  for (let end = at; end < at + LONGEST; end++) {
    const token = tokens[end]
    if (token?.kind !== 'word' || !(token.unknown || PLAIN.has(token.text))) break
    if (token.unknown) heard = false
    if (!heard) found.push({ end: end + 1, value: true })
  }
  return found
}

const ENDS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, last: -1 }

/** `all but the last`, where nothing follows that it could be the last of */
export const lastWord: Scanner = (tokens, at) => {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]
  const ends = next === undefined || next.kind === 'mark' || next.text === 'and'
  return Object.hasOwn(ENDS, text) && ends ? [{ end: at + 1, value: ENDS[text] }] : []
}
