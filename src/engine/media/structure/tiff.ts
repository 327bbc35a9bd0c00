import type { Bytes } from './bytes.ts'
import type { Size } from './structure.ts'

/** TIFF: `II` or `MM` for the byte order, 42, then the offset of the directory, whose entries describe the picture. */

const [WIDTH, HEIGHT] = [256, 257]
const [ENTRY_BYTES, SHORT] = [12, 3]

export function tiffSize(bytes: Bytes): Size | undefined {
  const entries = entriesOf(bytes)
  const [width, height] = [entries?.get(WIDTH), entries?.get(HEIGHT)]
  return width === undefined || height === undefined ? undefined : { width, height }
}

/** Most programs write the directory after the picture. */
export function tiffBreaksOff(bytes: Bytes): boolean {
  return entriesOf(bytes) === undefined
}

/** Values by tag; undefined if the directory is missing. */
function entriesOf(bytes: Bytes): Map<number, number> | undefined {
  const head = bytes.exactly(0, 8)
  if (!head) return undefined
  const little = head.toString('latin1', 0, 2) === 'II'
  const at = little ? head.readUInt32LE(4) : head.readUInt32BE(4)
  const short = (bytes: Buffer, at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const long = (bytes: Buffer, at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const counted = bytes.exactly(at, 2)
  const list = counted && bytes.exactly(at + 2, short(counted, 0) * ENTRY_BYTES)
  if (!list) return undefined
  const found = new Map<number, number>()
  for (let entry = 0; entry < list.length; entry += ENTRY_BYTES)
    found.set(short(list, entry), short(list, entry + 2) === SHORT ? short(list, entry + 8) : long(list, entry + 8))
  return found
}
