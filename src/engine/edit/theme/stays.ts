import type { Editing } from '../editing.ts'

interface Owned {
  own?: readonly string[] | undefined
}

/** What was set to what is usual, which no theme changes then; worth a word only where there is a theme. */
export function stays({ draft, words }: Editing, before: Owned, after: Owned): string[] {
  const fresh = (after.own ?? []).filter((key) => !(before.own ?? []).includes(key))
  if (draft.theme === null || fresh.length === 0) return []
  return [words.staysSo(fresh.map((key) => words.property(key)))]
}
