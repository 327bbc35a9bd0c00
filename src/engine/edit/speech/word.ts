import { weightOf, wordsIn } from './tokens.ts'

/** A word that is said in a recording. */
export interface Word {
  /** as it is written, with the marks at it */
  text: string
  /** s in the recording */
  start: number
  end: number
  /** 0-1, where a recogniser said how sure it was */
  confidence?: number
  /** who says it, where that is known */
  speaker?: string
  /** its times are guessed from those of its line */
  estimated?: true
  /** a script has it, and what is heard there is something else */
  unfit?: true
}

/** A text's words over the time that it takes to say all of them, each by its length. */
export function spread(text: string, start: number, end: number): Word[] {
  return shared(wordsIn(text), start, end).map((word) => ({ ...word, estimated: true }))
}

/** Words over a time, each by its length. */
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
