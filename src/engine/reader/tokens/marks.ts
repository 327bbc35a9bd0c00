import { matched, type Piece } from './token.ts'
import { HAN } from './words.ts'

/** `title -> Sale`: read like *to* */
const ARROW = /^(?:[-=]{1,2}>|>(?=\s)|[→⇒➔➜➡]\uFE0F?)/u
/** What an arrow may stand for, in the words of the languages. */
const TO = ['to', 'a', '成'] as const

const DASHES = /[-–—−~～]/
const SAME_MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '（': '(',
  '）': ')',
  '％': '%',
  '×': 'x',
  '＋': '+',
  '／': '/',
}
const BREAKS = /[;；。！!？?①-⑳]/u

export function arrowAt(rest: string): Piece | undefined {
  const found = matched('mark', ARROW, rest, '→')
  return found && { ...found, forms: TO }
}

/** A punctuation mark, or the end of a sentence; a hyphen within a word is none. */
export function markAt(message: string, at: number): Piece | undefined {
  const letter = String.fromCodePoint(message.codePointAt(at) ?? 0)
  const after = message.charAt(at + letter.length)
  const before = message.charAt(at - 1)
  if (BREAKS.test(letter) || (letter === '.' && !/[\p{L}\p{N}]/u.test(after)))
    return { kind: 'break', length: letter.length, text: letter }
  if (DASHES.test(letter)) {
    const joins = /[\p{L}\p{N}%]/u.test(before) && /\p{L}/u.test(after) && !HAN.test(after)
    return joins ? undefined : { kind: 'mark', length: 1, text: '-' }
  }
  return { kind: 'mark', length: letter.length, text: SAME_MARKS[letter] ?? letter }
}
