import type { Bytes } from './bytes.ts'

/**
 * MPEG-TS: packets of equal length, each starting with the same byte; cameras put four bytes before it, some recorders sixteen
 * after it.
 */

const SYNC = 0x47
const FORMS = [
  { packet: 188, before: 0 },
  { packet: 192, before: 4 },
  { packet: 204, before: 0 },
]
/** this many packets in a row are not a coincidence */
const TELLING = 5

export function tsBreaksOff(bytes: Bytes): boolean {
  const head = bytes.from(0, 64 * 1024)
  for (let start = 0; start < 1024; start++)
    for (const { packet, before } of FORMS) {
      const first = start + before
      const fits = Array.from({ length: TELLING }, (_, i) => head[first + i * packet]).every((byte) => byte === SYNC)
      if (fits) return (bytes.size - start) % packet !== 0
    }
  return false
}
