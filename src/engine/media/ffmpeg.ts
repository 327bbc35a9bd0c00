import { AV_LOG_QUIET, AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants'
import { FFmpegError, Log } from 'node-av/lib'

/** Problems are reported as errors; FFmpeg's own messages would only fill the engine's log. */
export function silenceFFmpeg(): void {
  Log.setLevel(AV_LOG_QUIET)
}
silenceFFmpeg()

/** Returns the result of a call. @throws with FFmpeg's message and `doing` if it is an error */
export function check(result: number, doing: string): number {
  if (result < 0) throw new Error(`${doing}: ${FFmpegError.strerror(result)}`)
  return result
}

/** Whether a call gave output; false if it needs more input or has ended. @throws on any other error */
export function gave(result: number, doing: string): boolean {
  if (result === AVERROR_EAGAIN || result === AVERROR_EOF) return false
  check(result, doing)
  return true
}
