/**
 * Replaces bracketed parts of a text by the result of `part`, in linear time. A bracket that is never closed, or reopened
 * before, is kept.
 */
export function withoutParts(
  text: string,
  [open, close]: readonly [string, string],
  between: (text: string) => string,
  part: (content: string) => string | undefined,
): string {
  const out: string[] = []
  let at = 0
  let closing = -1
  for (let opening = text.indexOf(open); opening >= 0; ) {
    if (closing < opening) closing = text.indexOf(close, opening)
    if (closing < 0) break
    out.push(between(text.slice(at, opening)))
    at = opening
    const next = text.indexOf(open, opening + 1)
    const instead = next >= 0 && next < closing ? undefined : part(text.slice(opening + 1, closing))
    if (instead !== undefined) {
      out.push(instead)
      at = closing + 1
    }
    opening = next
  }
  out.push(between(text.slice(at)))
  return out.join('')
}
