/** What is to be said, and how. */
export interface Saying {
  /** of the text, such as `en` or `zh` */
  language: string
  /** share of the usual pace */
  pace: number
  /** a gap of silence behind each word, by which it is known which part of the sound says which word */
  gaps: boolean
}

/** A speech synthesiser, as a program that reads what it should say from its standard input, never from its arguments. */
export interface Synthesiser {
  /** as a person knows it */
  name: string
  command: string
  /** @param file where its WAV goes */
  arguments(file: string, saying: Saying): string[]
  /** those that it speaks; all where nothing is said */
  languages?: readonly string[]
  /**
   * Whether it can leave a gap behind each word, and what that is good for: to find words in what it says itself, or in what anybody
   * says; a voice may be too much of its own for that.
   */
  gaps?: 'own' | 'any'
}

/** Moments of 10 ms that such a gap is silent at least. */
export const GAP = 25
