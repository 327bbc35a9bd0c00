import { bmpBreaksOff, bmpSize } from './bmp.ts'
import { Bytes } from './bytes.ts'
import { flvBreaksOff } from './flv.ts'
import { gifBreaksOff, gifComesInPasses } from './gif.ts'
import { isoBreaksOff } from './iso.ts'
import { jpegBreaksOff, jpegComesInPasses, jpegSize } from './jpeg.ts'
import { oggBreaksOff } from './ogg.ts'
import { pngBreaksOff, pngSize } from './png.ts'
import { riffBreaksOff, webpSize } from './riff.ts'
import { tiffBreaksOff, tiffSize } from './tiff.ts'
import { tsBreaksOff } from './ts.ts'

/** What a file says of itself in the parts that it is made of, which a decoder passes over or does not tell. */
interface Structure {
  /** px, of pictures whose demuxer does not say */
  size?: (bytes: Bytes) => Size | undefined
  /** whether it ends in the middle of a part that it began, or without the part that ends it */
  breaksOff?: (bytes: Bytes) => boolean
  /** whether a picture is there before its end, coarsely */
  comesInPasses?: (bytes: Bytes) => boolean
}

export interface Size {
  width: number
  height: number
}

/** By demuxer. Matroska and most formats of sound tell the length in their header, which is compared with what is there. */
const STRUCTURES: Record<string, Structure> = {
  jpeg_pipe: { size: jpegSize, breaksOff: jpegBreaksOff, comesInPasses: jpegComesInPasses },
  png_pipe: { size: pngSize, breaksOff: pngBreaksOff },
  apng: { size: pngSize, breaksOff: pngBreaksOff },
  webp_pipe: { size: webpSize, breaksOff: riffBreaksOff },
  webp_anim: { size: webpSize, breaksOff: riffBreaksOff },
  bmp_pipe: { size: bmpSize, breaksOff: bmpBreaksOff },
  tiff_pipe: { size: tiffSize, breaksOff: tiffBreaksOff },
  gif: { breaksOff: gifBreaksOff, comesInPasses: gifComesInPasses },
  mov: { breaksOff: isoBreaksOff },
  avi: { breaksOff: riffBreaksOff },
  flv: { breaksOff: flvBreaksOff },
  mpegts: { breaksOff: tsBreaksOff },
  ogg: { breaksOff: oggBreaksOff },
}

/** Whether a file ends before its time, as far as its structure tells. */
export function breaksOff(path: string, demuxer: string): boolean {
  return ask(path, STRUCTURES[demuxer]?.breaksOff) ?? false
}

/** Whether of a picture that breaks off something coarse stands where the rest is missing. */
export function comesInPasses(path: string, demuxer: string): boolean {
  return ask(path, STRUCTURES[demuxer]?.comesInPasses) ?? false
}

/** A picture's size as its file says, px; undefined where it does not. */
export function statedSize(path: string, demuxer: string): Size | undefined {
  return ask(path, STRUCTURES[demuxer]?.size)
}

function ask<Answer>(path: string, question: ((bytes: Bytes) => Answer) | undefined): Answer | undefined {
  if (!question) return undefined
  const bytes = new Bytes(path)
  try {
    return question(bytes)
  } finally {
    bytes.close()
  }
}
