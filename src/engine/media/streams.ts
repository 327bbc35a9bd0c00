import { AV_DISPOSITION_ATTACHED_PIC, AV_NOPTS_VALUE, AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO } from 'node-av/constants'
import type { Stream } from 'node-av/lib'
import type { Input } from './input.ts'

/** Selects a file's video and audio streams, the same for probing and for reading. */

/** The video stream that players show, not cover art. */
export function pictureOf({ format, streams }: Pick<Input, 'format' | 'streams'>): Stream | undefined {
  const best = streams[format.findBestStream(AVMEDIA_TYPE_VIDEO, -1, -1)]
  return best && (best.disposition & AV_DISPOSITION_ATTACHED_PIC) === 0 ? best : undefined
}

/** The audio stream that players play with it. */
export function soundOf(input: Pick<Input, 'format' | 'streams'>): Stream | undefined {
  const beside = pictureOf(input)?.index ?? -1
  return input.streams[input.format.findBestStream(AVMEDIA_TYPE_AUDIO, -1, beside)]
}

/** The file's start time on its own clock, s: that of its first stream, so that streams stay in sync. */
export function beginning({ format }: Pick<Input, 'format'>, stream: Stream): number {
  if (format.startTime !== AV_NOPTS_VALUE) return Number(format.startTime) / 1e6
  return stream.startTime === AV_NOPTS_VALUE ? 0 : Number(stream.startTime) * stream.timeBase.toDouble()
}
