import type { Editing } from '../editing.ts'

interface Owned {
  own?: readonly string[] | undefined
}

/** Notes about values explicitly set to their defaults, which the theme no longer changes; only with a theme. */
export function stays({ draft, words }: Editing, before: Owned, after: Owned): string[] {
  const fresh = (after.own ?? []).filter((key) => !(before.own ?? []).includes(key))
  if (draft.theme === null || fresh.length === 0) return []
  return [words.staysSo(fresh.map((key) => words.property(key)))]
}
