import { Bytes } from './bytes.ts'
import type { Size } from './structure.ts'

/** PNG: a signature, then chunks with a length, a type, contents and a checksum. */

const SIGNATURE_BYTES = 8
/** length and type before a chunk's contents, and the checksum after them */
const [HEADER_BYTES, CHECKSUM_BYTES] = [8, 4]

export function pngSize(bytes: Bytes): Size | undefined {
  const header = bytes.exactly(SIGNATURE_BYTES + HEADER_BYTES, 8)
  return header && { width: header.readUInt32BE(0), height: header.readUInt32BE(4) }
}

export function pngBreaksOff(bytes: Bytes): boolean {
  for (const type of chunks(bytes)) if (type === 'IEND') return false
  return true
}

/** Limit for text chunks of a PNG: FFmpeg's time is quadratic in their number, and pictures have a handful. */
export const MOST_NOTES = 2000
const NOTES = new Set(['tEXt', 'zTXt', 'iTXt'])

/** Whether a PNG exceeds that limit. Reads only chunk headers. */
export function hasTooManyNotes(path: string): boolean {
  const bytes = new Bytes(path)
  try {
    let notes = 0
    for (const type of chunks(bytes)) if (NOTES.has(type) && ++notes > MOST_NOTES) return true
    return false
  } finally {
    bytes.close()
  }
}

/** Types of the chunks, up to the end of the picture. */
function* chunks(bytes: Bytes): Generator<string> {
  for (let at = SIGNATURE_BYTES; ; ) {
    const header = bytes.exactly(at, HEADER_BYTES)
    if (!header) return
    const [length, type] = [header.readUInt32BE(0), header.toString('latin1', 4)]
    yield type
    if (type === 'IEND') return
    at += HEADER_BYTES + length + CHECKSUM_BYTES
  }
}
