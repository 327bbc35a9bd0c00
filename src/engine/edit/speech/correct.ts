import { lettersOf, wordsIn } from './tokens.ts'
import type { Word } from './word.ts'

/** A spelling correction that applies everywhere. */
export interface Correction {
  from: string
  to: string
}

/**
 * Applies corrections to words. Their number stays the same, so that indices are kept: if the number of words changes, the
 * first has all of them and the others are empty.
 */
export function corrected(words: readonly Word[], corrections: readonly Correction[]): Word[] {
  return corrections.reduce((now, correction) => one(now, correction), [...words])
}

function one(words: readonly Word[], { from, to }: Correction): Word[] {
  const wanted = wordsIn(from).map(lettersOf)
  const instead = wordsIn(to)
  const out = [...words]
  for (const at of occurrences(
    words.map(({ text }) => lettersOf(text)),
    wanted,
  )) {
    for (const [i] of wanted.entries()) {
      const word = words[at + i]
      if (!word) continue
      const last = i === wanted.length - 1
      const alike = instead.length === wanted.length
      const text = alike ? (instead[i] ?? '') : i === 0 ? to.trim() : ''
      const marks = last || (!alike && i === 0) ? marksAt(words[at + wanted.length - 1]?.text ?? '', text) : ''
      out[at + i] = { ...word, text: text + (text === '' ? '' : marks) }
    }
  }
  return out
}

/** Punctuation after a word, for a replacement without any. */
function marksAt(word: string, instead: string): string {
  return /[\p{L}\p{N}]$/u.test(instead) ? (/[^\p{L}\p{N}\p{M}]*$/u.exec(word)?.[0] ?? '') : ''
}

/** Non-overlapping occurrences of words in others. */
export function occurrences(words: readonly string[], wanted: readonly string[]): number[] {
  const found: number[] = []
  if (wanted.length === 0) return found
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, i) => words[at + i] === word)) {
      found.push(at)
      at += wanted.length - 1
    }
  }
  return found
}
