import type { Bytes } from './bytes.ts'

/**
 * GIF: a header, then images and extensions, each made of blocks of at most 255 bytes and terminated by an empty one; `;` ends
 * the file.
 */

const HEADER_BYTES = 13
const [TRAILER, PICTURE, NOTE] = [0x3b, 0x2c, 0x21]

export function gifBreaksOff(bytes: Bytes): boolean {
  let at: number | undefined = behindColors(bytes)
  for (;;) {
    const kind = bytes.exactly(at, 1)?.[0]
    if (kind === undefined) return true
    // Anything that is not a block comes after a complete picture, which players show without missing the trailer.
    if (kind === TRAILER || (kind !== PICTURE && kind !== NOTE)) return false
    at = behindBlocks(bytes, kind === NOTE ? at + 2 : behindHeader(bytes, at))
    if (at === undefined) return true
  }
}

/** Whether the only picture is interlaced: first every eighth row, then the ones in between. */
export function gifIsInterlaced(bytes: Bytes): boolean {
  let at: number | undefined = behindColors(bytes)
  while (at !== undefined && bytes.exactly(at, 1)?.[0] === NOTE) at = behindBlocks(bytes, at + 2)
  return at !== undefined && ((bytes.exactly(at + 9, 1)?.[0] ?? 0) & 0x40) !== 0
}

function behindColors(bytes: Bytes): number {
  return HEADER_BYTES + colorBytes(bytes.exactly(10, 1)?.[0] ?? 0)
}

/** Skips a picture's descriptor, colour table and code size. */
function behindHeader(bytes: Bytes, at: number): number {
  return at + 10 + colorBytes(bytes.exactly(at + 9, 1)?.[0] ?? 0) + 1
}

/** Size of a colour table, if the flags say that there is one. */
function colorBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

function behindBlocks(bytes: Bytes, from: number): number | undefined {
  for (let at = from; ; ) {
    const length = bytes.exactly(at, 1)?.[0]
    if (length === undefined) return undefined
    at += 1 + length
    if (length === 0) return at
  }
}
