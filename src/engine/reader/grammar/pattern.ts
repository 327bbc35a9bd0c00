import { commonTerms, simplified } from '../tokens/traditional.ts'
import { tokensOf } from '../tokens.ts'

/**
 * The notation of tables: literal words, `(a|b)` for one of several, `[a|b]` for one or none, `<length>` for a value of that
 * kind, `<from:time>` for one with a different name, `<_:time>` for one whose value is ignored, `<+who>` for one of the
 * language's shared phrases. `\(`, `\)` are literal brackets.
 */
export type Node =
  | { kind: 'word'; text: string }
  | { kind: 'value'; type: string; name: string }
  | { kind: 'sequence'; items: readonly Node[] }
  | { kind: 'choice'; options: readonly Node[] }

const NOTHING: Node = { kind: 'sequence', items: [] }

/** The alternatives of a table entry, separated by `|`. */
export function waysIn(written: string): string[] {
  const ways: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= written.length; at++) {
    const sign = written[at]
    if (sign === '\\') at += 1
    else if (sign === '(' || sign === '[') depth += 1
    else if (sign === ')' || sign === ']') depth -= 1
    else if (sign === undefined || (sign === '|' && depth === 0)) {
      ways.push(written.slice(start, at))
      start = at + 1
    }
  }
  return ways.map((each) => each.replace(/\s+/g, ' ').trim()).filter((each) => each !== '')
}

/** The words of a table entry, without its values, parameters and notation. */
export function literalWords(written: string): string {
  return written
    .replace(/=>[^|]*/g, ' ')
    .replace(/<[^>]*>|\\[()]|[()[\]|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** @throws for an invalid pattern */
export function patternOf(written: string): Node {
  const signs = written.match(/\\[()]|[()[\]|]|<[^>]*>|[^()[\]|<>\\]+/g) ?? []
  const { node, at } = choice(signs, 0)
  if (at !== signs.length) throw new Error(`"${written}" is no pattern`)
  return node
}

interface Read {
  node: Node
  at: number
}

function choice(signs: readonly string[], from: number): Read {
  const options: Node[] = []
  let at = from
  for (;;) {
    const read = sequence(signs, at)
    options.push(read.node)
    at = read.at
    if (signs[at] !== '|') break
    at += 1
  }
  const [only] = options
  return { node: options.length === 1 && only ? only : { kind: 'choice', options }, at }
}

function sequence(signs: readonly string[], from: number): Read {
  const items: Node[] = []
  let at = from
  for (let sign = signs[at]; sign !== undefined && !['|', ')', ']'].includes(sign); sign = signs[at]) {
    if (sign === '(' || sign === '[') {
      const inner = choice(signs, at + 1)
      items.push(sign === '(' ? inner.node : { kind: 'choice', options: [inner.node, NOTHING] })
      at = inner.at + 1
    } else {
      items.push(...plain(sign))
      at += 1
    }
  }
  const [only] = items
  return { node: items.length === 1 && only ? only : { kind: 'sequence', items }, at }
}

function plain(sign: string): Node[] {
  if (sign.startsWith('\\')) return [{ kind: 'word', text: sign.slice(1) }]
  if (sign.startsWith('<')) {
    const [name = '', type = name] = sign.slice(1, -1).split(':')
    return [{ kind: 'value', type, name }]
  }
  return wordsIn(sign).map((text) => ({ kind: 'word', text }))
}

/** Plain words and characters, of which tables mostly consist, are divided without the rules for messages. */
function wordsIn(sign: string): string[] {
  if (/^[\p{Ll} ]+$/u.test(sign)) return sign.split(' ').filter((word) => word !== '')
  if (/^\p{Script=Han}+$/u.test(sign)) return [...commonTerms(sign, [])].map(simplified)
  return tokensOf(sign.replaceAll('\n', ' '), []).map(({ text }) => text)
}
