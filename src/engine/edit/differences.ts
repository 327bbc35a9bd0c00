import type { Editing } from './editing.ts'

/** What of an element may differ, in words: its value before, and after. */
export type Compared = readonly [what: string, before: string, after: string]

/** What is another, one `what before → after` each. */
export function differing({ words }: Pick<Editing, 'words'>, rows: readonly Compared[]): string[] {
  return rows.filter(([, before, after]) => before !== after).map((row) => words.becomes(...row))
}
