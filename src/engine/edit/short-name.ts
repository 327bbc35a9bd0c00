import { LONGEST_NAME } from '../../edits/values/graphic.ts'

/** A name on one line, and whether it was shortened. */
export function shortName(text: string): { name: string; cut: boolean } {
  const one = text.replace(/\s*\n\s*/g, ' ')
  const cut = one.length > LONGEST_NAME
  return { name: cut ? `${one.slice(0, LONGEST_NAME - 1)}…` : one, cut }
}
