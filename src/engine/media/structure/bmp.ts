import type { Bytes } from './bytes.ts'
import type { Size } from './structure.ts'

/** BMP: a header of 14 bytes with the file's length, then the picture's header, in which the oldest version has 16-bit sizes. */

export function bmpSize(bytes: Bytes): Size | undefined {
  const head = bytes.exactly(14, 12)
  if (!head) return undefined
  const old = head.readUInt32LE(0) === 12
  return old
    ? { width: head.readUInt16LE(4), height: head.readUInt16LE(6) }
    : { width: Math.abs(head.readInt32LE(4)), height: Math.abs(head.readInt32LE(8)) }
}

export function bmpBreaksOff(bytes: Bytes): boolean {
  return bytes.size < (bytes.exactly(2, 4)?.readUInt32LE(0) ?? 0)
}
