/** What to say, and how. */
export interface Saying {
  /** of the text, such as `en` or `zh` */
  language: string
  /** relative to the normal pace */
  pace: number
  /** a silent gap after each word, to locate the words in the sound */
  gaps: boolean
}

/** A speech synthesiser: a program that reads its text from standard input, never from arguments. */
export interface Synthesiser {
  /** display name */
  name: string
  command: string
  /** @param file path of the WAV */
  arguments(file: string, saying: Saying): string[]
  /** supported languages; all by default */
  languages?: readonly string[]
  /**
   * Whether it can leave a gap after each word, and for which alignment that suffices: with its own speech only, or with
   * anybody's.
   */
  gaps?: 'own' | 'any'
}

/** Least length of such a gap, in units of 10 ms. */
export const GAP = 25
