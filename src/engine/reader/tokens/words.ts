import { matched, type Piece } from './token.ts'
import { simplified } from './traditional.ts'

/** Begins with a Chinese character. */
export const HAN = /^\p{Script=Han}/u
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’](?!s\b)[\p{L}]+)*/u
const POSSESSIVE = /^['’]s\b/i
/** `w/ music`, `w/o music` */
const WITH = /^w\/(?:o(?![\p{L}\p{N}]))?/iu
/** `shuffle 'em` */
const THEM = /^['’]em\b/i
/** Full stops that do not end a sentence. */
const ABBREVIATION = /^(?:i\.e|e\.g|dr|mr|mrs|ms|vs|approx)\.(?=[\s,])|^(?:no|nr)\.(?= ?\d)/i

/** `the clip's sound`, `the clip's too dark` */
export function isAt(rest: string): Piece | undefined {
  const found = matched('word', POSSESSIVE, rest, "'s")
  return found && { ...found, forms: ['is'] }
}

export function themAt(rest: string, before: string): Piece | undefined {
  return /\s/.test(before) ? matched('word', THEM, rest, 'them') : undefined
}

export function withAt(rest: string, before: string): Piece | undefined {
  return /[\p{L}\p{N}/]/u.test(before) ? undefined : matched('word', WITH, rest)
}

/** `i.e.` as `ie` */
export function abbreviated(rest: string): Piece | undefined {
  const found = matched('word', ABBREVIATION, rest)
  return found && { ...found, text: found.text.replaceAll('.', '') }
}

/** A Chinese character, simplified. */
export function hanAt(rest: string): Piece | undefined {
  const found = HAN.exec(rest)?.[0]
  return found === undefined ? undefined : { kind: 'word', length: found.length, text: simplified(found) }
}

/** A word in letters, up to a Chinese character. */
export function wordAt(rest: string): Piece | undefined {
  const found = WORD.exec(rest)?.[0]
  if (found === undefined) return undefined
  const han = [...found].findIndex((letter) => HAN.test(letter))
  const word = han > 0 ? [...found].slice(0, han).join('') : found
  return { kind: 'word', length: word.length, text: plainWord(word) }
}

/** The words of a text, except Chinese ones, in the form of tokens. */
export function latinWords(text: string): string[] {
  return (text.match(new RegExp(WORD.source.slice(1), 'gu')) ?? []).map(plainWord)
}

function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}
