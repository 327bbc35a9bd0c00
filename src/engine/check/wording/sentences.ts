import type { Facts, Rule } from '../finding.ts'

/** The sentence of each finding: when, what, and how to fix it. The edits have the details. */
export type Sentences = { [R in Rule]: (facts: Facts[R], ids: readonly string[], when: When) => string }

/** Numbers of a finding, times in s. */
export interface When {
  from: string
  to: string
  lasts: string
}

/** Most ranges listed in a sentence. */
export const MOST_TIMES = 2
