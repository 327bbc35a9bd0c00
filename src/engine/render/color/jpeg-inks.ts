/** How a JPEG codes CMYK: directly, or with three inks as luma and chroma. */
export type InkCoding = 'cmyk' | 'ycck'

/** Offset of a profile's colour space within the segment where it begins. */
const PROFILE_SPACE = 14 + 16

/**
 * Makes a CMYK JPEG with a profile decode to its inks. FFmpeg converts to RGB by itself if the Adobe segment or the component
 * names identify them, and then it is lost how much of a dark tone was black ink.
 * @returns how the inks are coded; undefined for any other JPEG, which is left unchanged
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

/** Renames components from letters to numbers, in the frame header and in each scan. */
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

/** All segments with the offset of their content. */
function* segments(jpeg: Buffer): Generator<{ marker: number; at: number }> {
  for (let at = 2; at + 4 <= jpeg.length; ) {
    const marker = jpeg[at + 1] ?? 0
    // anything else is scan data, in which 0xFF is followed by zero or by a marker without content
    if (jpeg[at] !== 0xff || marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd8)) at++
    else if (marker === 0xd9) return
    else {
      yield { marker, at: at + 4 }
      at += 2 + jpeg.readUInt16BE(at + 2)
    }
  }
}
