import type { Bytes } from './bytes.ts'

/**
 * MP4, MOV and AVIF: boxes with a length, a type and contents. For a length of 1, the length follows the type; 0 means to the end
 * of the file.
 */

/** Top-level boxes; anything else was appended to the file by a camera. */
const BOXES = new Set(
  'ftyp styp moov moof mdat mfra sidx ssix meta free skip wide uuid emsg prft pnot udta meco PICT'.split(' '),
)

/** A complete index is checked instead, by whether what it refers to is there. */
export function isoBreaksOff(bytes: Bytes): boolean {
  const seen = new Set<string>()
  for (let at = 0; at < bytes.size; ) {
    const head = bytes.exactly(at, 8)
    const type = head?.toString('latin1', 4)
    if (head && type !== undefined && !BOXES.has(type)) return false
    const short = head?.readUInt32BE(0)
    if (short === 0) break
    const length = short === 1 ? Number(bytes.exactly(at + 8, 8)?.readBigUInt64BE(0) ?? 0n) : (short ?? 0)
    const whole = length >= 8 && at + length <= bytes.size
    if (!whole) return seen.has('moof') || type === 'moof' || !seen.has('moov')
    if (type !== undefined) seen.add(type)
    at += length
  }
  return !seen.has('moov') && !seen.has('meta')
}
