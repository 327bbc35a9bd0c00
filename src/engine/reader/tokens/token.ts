/** The tokens of a message. Rules only see tokens; their positions in the message are kept for quoting. */
export interface Token {
  kind: 'word' | 'number' | 'clock' | 'quote' | 'file' | 'address' | 'color' | 'link' | 'mark' | 'break'
  /** lower case; verbatim for quotations and files */
  text: string
  /** of a number its value, of a clock time its seconds */
  value: number
  /** base forms of which the word may be an inflection, besides itself */
  forms?: readonly string[]
  /** in a language without spaces, a space that is treated as a comma */
  pause?: true
  /** not in any table of the language */
  unknown?: true
  /** preceded by a space */
  spaced?: true
  /** written in quotation marks, which were left out: a name, and no part of a longer text */
  unquoted?: true
  /** begins with a capital letter */
  capital: boolean
  start: number
  end: number
}

/** What is found at one place of a message. */
export interface Piece {
  kind: Token['kind']
  length: number
  text: string
  value?: number
  pause?: true
  forms?: readonly string[]
}

/** What a pattern finds at the beginning of the rest of a message. */
export function matched(kind: Token['kind'], pattern: RegExp, rest: string, text?: string): Piece | undefined {
  const found = pattern.exec(rest)?.[0]
  if (found === undefined) return undefined
  return {
    kind,
    length: found.length,
    text: text ?? (kind === 'link' || kind === 'address' ? found : found.toLowerCase().replaceAll('’', "'")),
  }
}
