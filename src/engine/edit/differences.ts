import type { Editing } from './editing.ts'

/** A property of an element with its values before and after, in words. */
export type Compared = readonly [what: string, before: string, after: string]

/** Lists changed properties as `what before → after`. */
export function differing({ words }: Pick<Editing, 'words'>, rows: readonly Compared[]): string[] {
  return rows.filter(([, before, after]) => before !== after).map((row) => words.becomes(...row))
}
