import type { Bytes } from './bytes.ts'

/** GIF: a header, then pictures and notes, each of blocks of at most 255 bytes that an empty one ends; `;` ends the file. */

const HEADER_BYTES = 13
const [TRAILER, PICTURE, NOTE] = [0x3b, 0x2c, 0x21]

export function gifBreaksOff(bytes: Bytes): boolean {
  let at: number | undefined = behindColors(bytes)
  for (;;) {
    const kind = bytes.exactly(at, 1)?.[0]
    if (kind === undefined) return true
    // What is no block is behind a picture that is whole: players show it, and the end of the file is not missed.
    if (kind === TRAILER || (kind !== PICTURE && kind !== NOTE)) return false
    at = behindBlocks(bytes, kind === NOTE ? at + 2 : behindHeader(bytes, at))
    if (at === undefined) return true
  }
}

/** Interlaced: first every eighth row, then those between. Of a file of one picture. */
export function gifComesInPasses(bytes: Bytes): boolean {
  let at: number | undefined = behindColors(bytes)
  while (at !== undefined && bytes.exactly(at, 1)?.[0] === NOTE) at = behindBlocks(bytes, at + 2)
  return at !== undefined && ((bytes.exactly(at + 9, 1)?.[0] ?? 0) & 0x40) !== 0
}

function behindColors(bytes: Bytes): number {
  return HEADER_BYTES + colorBytes(bytes.exactly(10, 1)?.[0] ?? 0)
}

/** Of a picture: its place and size, its own colours, and how wide its codes are. */
function behindHeader(bytes: Bytes, at: number): number {
  return at + 10 + colorBytes(bytes.exactly(at + 9, 1)?.[0] ?? 0) + 1
}

/** Of a table of colours, where the flags say that there is one. */
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
