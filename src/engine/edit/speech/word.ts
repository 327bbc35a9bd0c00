import { weightOf, wordsIn } from './tokens.ts'

/** A spoken word of a recording. */
export interface Word {
  /** with adjacent punctuation */
  text: string
  /** s in the recording */
  start: number
  end: number
  /** confidence of the recogniser, 0-1, if given */
  confidence?: number
  /** the speaker, if known */
  speaker?: string
  /** whether its times are estimated from its line */
  estimated?: true
  /** whether it comes from a script that does not match the recording there */
  unfit?: true
}

/** Distributes a text's words over its duration, by length. */
export function spread(text: string, start: number, end: number): Word[] {
  return shared(wordsIn(text), start, end).map((word) => ({ ...word, estimated: true }))
}

/** Distributes words over a time, by length. */
export function shared(words: readonly string[], start: number, end: number): Pick<Word, 'text' | 'start' | 'end'>[] {
  const weights = words.map(weightOf)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let said = 0
  return words.map((word, i) => {
    const from = start + ((end - start) * said) / whole
    said += weights[i] ?? 0
    return { text: word, start: from, end: start + ((end - start) * said) / whole }
  })
}
