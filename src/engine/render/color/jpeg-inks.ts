/** Whether a JPEG codes its inks as they are, or three of them as brightness and colour. */
export type InkCoding = 'cmyk' | 'ycck'

/** What kind of colours a profile is for, counted from the segment that it begins in. */
const PROFILE_SPACE = 14 + 16

/**
 * Makes a JPEG of four inks with a profile decode to those inks: FFmpeg turns them into red, green and blue by itself
 * where Adobe's segment or the names of the components say what they are, and then what black and what colours made a
 * tone dark is lost.
 * @returns how they are coded; undefined for any other JPEG, which stays as it was
 */
export function keepInks(jpeg: Buffer): InkCoding | undefined {
  let inks = false
  let transform: number | undefined
  let profile = false
  for (const { marker, at } of segments(jpeg)) {
    if (marker === SCAN) break
    const is = (name: string) => jpeg.toString('latin1', at, at + name.length) === name
    if (isFrame(marker)) inks = jpeg[at + 5] === 4
    if (marker === 0xee && is('Adobe')) transform = at + 11
    if (marker === 0xe2 && is('ICC_PROFILE\0\x01')) {
      profile = jpeg.toString('latin1', at + PROFILE_SPACE, at + PROFILE_SPACE + 4) === 'CMYK'
    }
  }
  if (!inks || !profile || transform === undefined) return undefined
  const coding = jpeg[transform] === 2 ? 'ycck' : 'cmyk'
  jpeg[transform] = 1
  for (const { marker, at } of segments(jpeg)) renameComponents(jpeg, marker, at)
  return coding
}

const SCAN = 0xda
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** By numbers in place of their letters, in the frame and in each scan. */
function renameComponents(jpeg: Buffer, marker: number, at: number): void {
  const scan = marker === SCAN
  if (!scan && !isFrame(marker)) return
  const count = jpeg[scan ? at : at + 5] ?? 0
  for (let i = 0; i < Math.min(4, count); i++) {
    const place = scan ? at + 1 + 2 * i : at + 6 + 3 * i
    const number = 1 + 'CMYK'.indexOf(String.fromCharCode(jpeg[place] ?? 0))
    if (number > 0) jpeg[place] = number
  }
}

/** All segments, and where the content of each begins. */
function* segments(jpeg: Buffer): Generator<{ marker: number; at: number }> {
  for (let at = 2; at + 4 <= jpeg.length; ) {
    const marker = jpeg[at + 1] ?? 0
    // what is not a segment is part of a scan, in which a byte of ones is followed by zero or by a mark without content
    if (jpeg[at] !== 0xff || marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd8)) at++
    else if (marker === 0xd9) return
    else {
      yield { marker, at: at + 4 }
      at += 2 + jpeg.readUInt16BE(at + 2)
    }
  }
}
