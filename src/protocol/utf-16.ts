/** Detects text in UTF-16, which signatures of media and of other texts do not match. */

/** Length of the part examined, bytes. */
const HEAD = 1024

/** UTF-16 by its byte order mark, or because every other byte is zero, as in mostly ASCII text. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const pairs = Math.floor(Math.min(bytes.length, HEAD) / 2)
  if (pairs < 4) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < 2 * pairs; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (even === 0 && odd > pairs / 2) return 'utf-16le'
  if (odd === 0 && even > pairs / 2) return 'utf-16be'
  return undefined
}

/** The first bytes of a text, decoded so that ASCII is readable in any encoding. */
export function asciiOf(head: Uint8Array): string {
  // A UTF-8 byte order mark is not part of the text.
  const bytes = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head
  return new TextDecoder(utf16Of(head) ?? 'latin1').decode(bytes)
}
