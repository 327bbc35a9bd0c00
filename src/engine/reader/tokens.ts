import { slashedLines, withListedFiles } from './lines.ts'
import { clockAt, colorAt, numberAt, ordinalAt, ratioAt, timesAt } from './tokens/figures.ts'
import { addressAt, type Known, knownNames, linkAt, namedFile } from './tokens/files.ts'
import { bulletAt, countedAt, withoutCounting } from './tokens/markers.ts'
import { arrowAt, markAt } from './tokens/marks.ts'
import { narrowed } from './tokens/narrow.ts'
import { quoteAt } from './tokens/quotes.ts'
import type { Piece, Token } from './tokens/token.ts'
import { commonTerms } from './tokens/traditional.ts'
import { abbreviated, HAN, hanAt, isAt, themAt, withAt, wordAt } from './tokens/words.ts'

export type { Token } from './tokens/token.ts'
export { HAN, latinWords } from './tokens/words.ts'

/**
 * Splits a message into tokens. Names of files are single tokens, including their spaces, and so are quotations.
 * @param written the message
 * @param names of files that it may mention
 */
export function tokensOf(written: string, names: readonly string[]): Token[] {
  const message = commonTerms(narrowed(written), names)
  const known = knownNames(names)
  const lines = slashedLines(message, names)
  const tokens: Token[] = []
  let at = bulletAt(message, 0)
  while (at < message.length) {
    const line = lines.get(at)
    const piece: Piece | undefined =
      line === undefined ? pieceAt(message, at, known) : { kind: 'quote', length: line.length, text: line }
    if (piece === undefined) {
      at += 1
      continue
    }
    const { kind, length, text, value = 0, pause, forms } = piece
    tokens.push({
      kind,
      text: kind === 'quote' && line === undefined ? written.slice(at + 1, at + length - 1) : text,
      value,
      capital: /^\p{Lu}/u.test(message.slice(at, at + 2)),
      start: at,
      end: at + length,
      ...(/\s/.test(message.charAt(at - 1)) && { spaced: true as const }),
      ...(pause && { pause }),
      ...(forms && { forms }),
    })
    at += length
    if (kind === 'quote' && endsSentence(message, at))
      tokens.push({ kind: 'break', text: '.', value: 0, capital: false, start: at, end: at })
    if (message[at - 1] === '\n') at = bulletAt(message, at)
    else if (/[；;。：:]/.test(message.charAt(at - 1))) {
      const counted = countedAt(message, at)
      at += counted
      // `…两件事：一、…`: what comes before is a heading
      if (counted > 0 && tokens.at(-1)?.text === ':')
        tokens.push({ kind: 'break', text: '\n', value: 0, capital: false, start: at, end: at })
    }
  }
  return withListedFiles(withoutCounting(tokens, message))
}

/** `… “Welcome to Lisbon.” Lower the music`: the full stop in a quotation ends the sentence around it. */
function endsSentence(message: string, at: number): boolean {
  return /^[.!?]/.test(message.charAt(at - 2)) && /^\s+\p{Lu}/u.test(message.slice(at, at + 4))
}

/** What begins at a place of a message: the first of these that is there. */
function pieceAt(message: string, at: number, known: Known): Piece | undefined {
  const rest = message.slice(at, at + 2100)
  const letter = rest.charAt(0)
  if (letter === '\n') return { kind: 'break', length: 1, text: '\n' }
  const before = message.charAt(at - 1)
  if (/\s/.test(letter)) return pauseAt(before, rest.trimStart(), known)
  return (
    linkAt(rest) ??
    (/[\p{L}\p{N}]/u.test(before) && !HAN.test(before) ? undefined : namedFile(rest, known)) ??
    themAt(rest, before) ??
    quoteAt(message, at, known) ??
    arrowAt(rest) ??
    colorAt(rest) ??
    addressAt(rest, before) ??
    clockAt(rest) ??
    ratioAt(rest) ??
    ordinalAt(rest) ??
    numberAt(rest) ??
    timesAt(rest, before) ??
    isAt(rest) ??
    withAt(rest, before) ??
    abbreviated(rest) ??
    hanAt(rest) ??
    wordAt(rest) ??
    markAt(message, at)
  )
}

/** Chinese has no spaces between words: a space is a pause, but not before a name. */
function pauseAt(before: string, after: string, known: Known): Piece | undefined {
  // the second half of an emoji, or what varies it
  const follows = HAN.test(before) || /[\uDC00-\uDFFF]|\uFE0F/.test(before)
  const pauses = follows && HAN.test(after) && namedFile(after, known) === undefined
  return pauses ? { kind: 'mark', length: 1, text: ',', pause: true } : undefined
}
