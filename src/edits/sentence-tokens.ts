/** A word, punctuation mark or value in an edit's sentence. */
export interface SentenceToken {
  kind: 'word' | 'quote' | 'name' | 'figure'
  text: string
}

const FILE = String.raw`[\w.-]+\.[a-z]\w{1,3}\b(?!\.\w)`
const ID = String.raw`\b[a-z]\d+\b`
const COLOR = String.raw`#[\da-f]{6}(?:[\da-f]{2})?\b`
const FIGURE = String.raw`\d+(?:\.\d+)?`
const WORD = String.raw`\p{L}+(?:-\p{L}+)*`

const PARTS = partsOf([])

function partsOf(names: readonly string[]): RegExp {
  const known = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const named = [...known, COLOR, FILE, ID].join('|')
  return new RegExp(`(?<quote>"[^"]*")|(?<name>${named})|(?<figure>${FIGURE})|${WORD}|\\S`, 'giu')
}

/** Splits an edit's sentence. @param names of files that may occur in it, which can have several words */
export function sentenceTokens(sentence: string, names: readonly string[] = []): SentenceToken[] {
  const parts = names.some((name) => !/^[\w.-]+$/.test(name)) ? partsOf(names) : PARTS
  return [...sentence.matchAll(parts)].map(({ 0: part, groups = {} }) => {
    if (groups.quote !== undefined) return { kind: 'quote', text: part.slice(1, -1) }
    if (groups.name !== undefined) return { kind: 'name', text: part }
    return groups.figure === undefined ? { kind: 'word', text: part.toLowerCase() } : { kind: 'figure', text: part }
  })
}
