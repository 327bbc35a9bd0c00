import { AVSEEK_FLAG_BACKWARD } from 'node-av/constants'
import type { Stream } from 'node-av/lib'
import type { Input } from './input.ts'
import { beginning } from './streams.ts'

/**
 * Seeks to a stream's last key frame at or before a time, or else to the first after it. A stream may begin slightly later than
 * its file, and after a failed seek a truncated file could not be read any more.
 * @param seconds from the beginning of the file
 * @returns false if the file has no key frames
 */
export function goTo({ format }: Pick<Input, 'format'>, stream: Stream, seconds: number): boolean {
  const stamp = BigInt(Math.floor((seconds + beginning({ format }, stream)) / stream.timeBase.toDouble()))
  const before = format.seekFrameSync(stream.index, stamp, AVSEEK_FLAG_BACKWARD)
  return before >= 0 || format.seekFrameSync(stream.index, stamp) >= 0
}
