import { AV_DISPOSITION_ATTACHED_PIC, AV_NOPTS_VALUE, AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO } from 'node-av/constants'
import type { Stream } from 'node-av/lib'
import type { Input } from './input.ts'

/** Which of a file's streams are its picture and its sound. Whoever probes and whoever reads a file means the same ones. */

/** The stream that players show: not the cover of an album. */
export function pictureOf({ format, streams }: Pick<Input, 'format' | 'streams'>): Stream | undefined {
  const best = streams[format.findBestStream(AVMEDIA_TYPE_VIDEO, -1, -1)]
  return best && (best.disposition & AV_DISPOSITION_ATTACHED_PIC) === 0 ? best : undefined
}

/** The stream that players play beside it. */
export function soundOf(input: Pick<Input, 'format' | 'streams'>): Stream | undefined {
  const beside = pictureOf(input)?.index ?? -1
  return input.streams[input.format.findBestStream(AVMEDIA_TYPE_AUDIO, -1, beside)]
}

/** s on its own clock at which a file begins: where the first of its streams does, so that they stay together. */
export function beginning({ format }: Pick<Input, 'format'>, stream: Stream): number {
  if (format.startTime !== AV_NOPTS_VALUE) return Number(format.startTime) / 1e6
  return stream.startTime === AV_NOPTS_VALUE ? 0 : Number(stream.startTime) * stream.timeBase.toDouble()
}
