import type { Bytes } from './bytes.ts'

/** Ogg: pages, each with a header of 27 bytes, whose last is the number of lengths that follow; their sum is the page's length. */

const HEADER_BYTES = 27

export function oggBreaksOff(bytes: Bytes): boolean {
  for (let at = 0; at < bytes.size; ) {
    const header = bytes.exactly(at, HEADER_BYTES)
    if (!header) return true
    if (header.toString('latin1', 0, 4) !== 'OggS') return false
    const count = header[HEADER_BYTES - 1] ?? 0
    const lengths = bytes.exactly(at + HEADER_BYTES, count)
    if (!lengths) return true
    at += HEADER_BYTES + count + lengths.reduce((sum, length) => sum + length, 0)
    if (at > bytes.size) return true
  }
  return false
}
