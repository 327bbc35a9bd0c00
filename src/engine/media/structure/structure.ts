import { bmpBreaksOff, bmpSize } from './bmp.ts'
import { Bytes } from './bytes.ts'
import { flvBreaksOff } from './flv.ts'
import { gifBreaksOff, gifIsInterlaced } from './gif.ts'
import { isoBreaksOff } from './iso.ts'
import { jpegBreaksOff, jpegIsProgressive, jpegSize } from './jpeg.ts'
import { oggBreaksOff } from './ogg.ts'
import { pngBreaksOff, pngSize } from './png.ts'
import { riffBreaksOff, webpSize } from './riff.ts'
import { tiffBreaksOff, tiffSize } from './tiff.ts'
import { tsBreaksOff } from './ts.ts'

/** Facts from a file's own structure that decoders skip or do not report. */
interface Structure {
  /** size in px, for pictures whose demuxer does not tell it */
  size?: (bytes: Bytes) => Size | undefined
  /** whether it ends within a part, or without its final part */
  breaksOff?: (bytes: Bytes) => boolean
  /** whether a coarse picture comes before the full one */
  isProgressive?: (bytes: Bytes) => boolean
}

export interface Size {
  width: number
  height: number
}

/** By demuxer. Matroska and most audio formats have the length in their header, which is compared with the actual one. */
const STRUCTURES: Record<string, Structure> = {
  jpeg_pipe: { size: jpegSize, breaksOff: jpegBreaksOff, isProgressive: jpegIsProgressive },
  png_pipe: { size: pngSize, breaksOff: pngBreaksOff },
  apng: { size: pngSize, breaksOff: pngBreaksOff },
  webp_pipe: { size: webpSize, breaksOff: riffBreaksOff },
  webp_anim: { size: webpSize, breaksOff: riffBreaksOff },
  bmp_pipe: { size: bmpSize, breaksOff: bmpBreaksOff },
  tiff_pipe: { size: tiffSize, breaksOff: tiffBreaksOff },
  gif: { breaksOff: gifBreaksOff, isProgressive: gifIsInterlaced },
  mov: { breaksOff: isoBreaksOff },
  avi: { breaksOff: riffBreaksOff },
  flv: { breaksOff: flvBreaksOff },
  mpegts: { breaksOff: tsBreaksOff },
  ogg: { breaksOff: oggBreaksOff },
}

/** Whether a file is truncated, as far as its structure tells. */
export function breaksOff(path: string, demuxer: string): boolean {
  return ask(path, STRUCTURES[demuxer]?.breaksOff) ?? false
}

/** Whether a truncated picture still has a coarse version of its missing part. */
export function isProgressive(path: string, demuxer: string): boolean {
  return ask(path, STRUCTURES[demuxer]?.isProgressive) ?? false
}

/** A picture's size from its file, px; undefined if it does not say. */
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
