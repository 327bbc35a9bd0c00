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
