import type { Bytes } from './bytes.ts'
import type { Size } from './structure.ts'

/** AVI and WebP: `RIFF`, a length, the format, then chunks. In WebP, the first chunk identifies the coding. */

/** Length written by programs that do not know it. */
const UNKNOWN = 0xffffffff

export function riffBreaksOff(bytes: Bytes): boolean {
  const length = bytes.exactly(4, 4)?.readUInt32LE(0) ?? 0
  return length !== UNKNOWN && bytes.size < 8 + length
}

/** https://developers.google.com/speed/webp/docs/riff_container */
export function webpSize(bytes: Bytes): Size | undefined {
  const chunk = bytes.exactly(12, 18)
  const kind = chunk?.toString('latin1', 0, 4)
  const head = chunk?.subarray(8)
  if (!head) return undefined
  if (kind === 'VP8X') return { width: 1 + head.readUIntLE(4, 3), height: 1 + head.readUIntLE(7, 3) }
  if (kind === 'VP8 ') return { width: head.readUInt16LE(6) & 0x3fff, height: head.readUInt16LE(8) & 0x3fff }
  if (kind !== 'VP8L') return undefined
  const bits = head.readUInt32LE(1)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}
