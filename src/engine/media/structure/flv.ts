import type { Bytes } from './bytes.ts'

/** FLV: a header with its own length, then tags, each preceded by the length of the previous one in four bytes. */

const TAG_HEADER_BYTES = 11
const KINDS = new Set([8, 9, 18])

export function flvBreaksOff(bytes: Bytes): boolean {
  const header = bytes.exactly(5, 4)?.readUInt32BE(0) ?? 0
  for (let at = header + 4; at < bytes.size; ) {
    const tag = bytes.exactly(at, 4)
    if (!tag) return true
    if (!KINDS.has((tag[0] ?? 0) & 0x1f)) return false
    at += TAG_HEADER_BYTES + tag.readUIntBE(1, 3)
    if (at > bytes.size) return true
    at += 4
  }
  return false
}
