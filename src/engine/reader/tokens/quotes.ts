import { endsLikeFile, isFileName, type Known } from './files.ts'
import type { Piece } from './token.ts'

/** Opening quotation marks, with the closing ones. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
  "'": "'",
  '`': '`',
}

/** Longest quotation, characters. */
const LONGEST_QUOTE = 2000

/** A quotation, or the name of a file in quotation marks. */
export function quoteAt(message: string, at: number, known: Known): Piece | undefined {
  const open = message.charAt(at)
  const close = Object.hasOwn(QUOTES, open) ? QUOTES[open] : undefined
  if (close === undefined) return undefined
  const apostrophe = open === "'" || open === '‘'
  if (apostrophe && /[\p{L}\p{N}]/u.test(message.charAt(at - 1))) return undefined
  const end = apostrophe ? closing(message, at, /['’](?![\p{L}\p{N}])/u) : otherEnd(message, at, close)
  if (end === undefined) return undefined
  const text = message.slice(at + 1, end)
  const names = known.get(text.charAt(0).toLowerCase()) ?? []
  const file = names.find((each) => each.toLowerCase() === text.toLowerCase() && endsLikeFile(each))
  if (file !== undefined) return { kind: 'file', length: end + 1 - at, text: file }
  return { kind: open === '`' && isFileName(text) ? 'file' : 'quote', length: end + 1 - at, text }
}

function closing(message: string, at: number, pattern: RegExp): number | undefined {
  const found = pattern.exec(message.slice(at + 1, at + LONGEST_QUOTE))
  return found === null || found.index === 0 ? undefined : at + 1 + found.index
}

/** A quotation that is never closed extends to the end of the line. */
function otherEnd(message: string, at: number, close: string): number | undefined {
  const found = message.indexOf(close, at + 1)
  if (found >= 0 && found - at < LONGEST_QUOTE) return found
  if (close === '`') return undefined
  const line = message.indexOf('\n', at + 1)
  return Math.min(line < 0 ? message.length : line, at + LONGEST_QUOTE)
}
