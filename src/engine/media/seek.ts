import { AVSEEK_FLAG_BACKWARD } from 'node-av/constants'
import type { Stream } from 'node-av/lib'
import type { Input } from './input.ts'
import { beginning } from './streams.ts'

/**
 * Goes to a stream's last entry point at or before a time; where there is none, to the first behind it. A stream may begin
 * a little later than its file, and of a file that broke off nothing could be read any more after a search in vain.
 * @param seconds from the beginning of the file
 * @returns false when the file has no entry points
 */
export function goTo({ format }: Pick<Input, 'format'>, stream: Stream, seconds: number): boolean {
  const stamp = BigInt(Math.floor((seconds + beginning({ format }, stream)) / stream.timeBase.toDouble()))
  const before = format.seekFrameSync(stream.index, stamp, AVSEEK_FLAG_BACKWARD)
  return before >= 0 || format.seekFrameSync(stream.index, stamp) >= 0
}
