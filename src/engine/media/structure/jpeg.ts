import type { Bytes } from './bytes.ts'
import type { Size } from './structure.ts'

/**
 * JPEG: markers of `ff` and a byte, most with a length and contents; a start of scan is followed by coded data up to the next
 * marker.
 */

const [END, START_OF_SCAN, START] = [0xd9, 0xda, 0xd8]

export function jpegSize(bytes: Bytes): Size | undefined {
  for (const { marker, at } of markers(bytes)) {
    const frame = isFrame(marker) ? bytes.exactly(at + 5, 4) : undefined
    if (frame) return { height: frame.readUInt16BE(0), width: frame.readUInt16BE(2) }
  }
  return undefined
}

/** Data after the end, where phones put videos, does not count. */
export function jpegBreaksOff(bytes: Bytes): boolean {
  for (const { marker } of markers(bytes)) if (marker === END) return false
  return true
}

/** Whether the JPEG is progressive. */
export function jpegIsProgressive(bytes: Bytes): boolean {
  for (const { marker } of markers(bytes)) if (isFrame(marker)) return (marker & 3) === 2
  return false
}

/** Start of frame for baseline, progressive and others, but not tables for Huffman (`c4`) and arithmetic coding (`cc`), nor `c8`. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Up to the end of the picture or of the file. */
function* markers(bytes: Bytes): Generator<{ marker: number; at: number }> {
  for (let at = bytes.find(0xff, 0); at !== undefined; ) {
    const marker = bytes.exactly(at + 1, 1)?.[0]
    if (marker === undefined) return
    if (isMarker(marker)) yield { marker, at }
    const length = marker === START_OF_SCAN || isBare(marker) ? 0 : (bytes.exactly(at + 2, 2)?.readUInt16BE(0) ?? 0)
    at = bytes.find(0xff, marker === 0xff ? at + 1 : at + 2 + length)
  }
}

/** `ff00` is an escaped byte of coded data, repeated `ff` is padding. */
const isMarker = (marker: number) => marker !== 0 && marker !== 0xff
/** Markers without a length: restarts, start and end. */
const isBare = (marker: number) =>
  !isMarker(marker) || (marker >= 0xd0 && marker <= END) || marker === 1 || marker === START
