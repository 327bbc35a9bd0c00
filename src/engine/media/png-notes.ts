import { open } from 'node:fs/promises'

/** Notes beyond which a PNG is not read: FFmpeg looks through all of them for each, and a picture has a handful. */
export const MOST_NOTES = 2000

const SIGNATURE_BYTES = 8
/** length and type before what a chunk holds, its checksum behind it */
const [HEADER_BYTES, CHECKSUM_BYTES] = [8, 4]
const WINDOW_BYTES = 64 * 1024
const NOTES = new Set(['tEXt', 'zTXt', 'iTXt'])

/** Whether a PNG holds more text than any picture does. Reads the headers of its chunks alone. */
export async function hasTooManyNotes(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const window = Buffer.alloc(WINDOW_BYTES)
    let [start, filled, notes] = [0, 0, 0]
    for (let at = SIGNATURE_BYTES; ; ) {
      if (at < start || at + HEADER_BYTES > start + filled) {
        start = at
        filled = (await file.read(window, 0, WINDOW_BYTES, at)).bytesRead
        if (filled < HEADER_BYTES) return false
      }
      const type = window.toString('latin1', at - start + 4, at - start + HEADER_BYTES)
      if (type === 'IEND') return false
      if (NOTES.has(type) && ++notes > MOST_NOTES) return true
      at += HEADER_BYTES + window.readUInt32BE(at - start) + CHECKSUM_BYTES
    }
  } finally {
    await file.close()
  }
}
