import { AV_LOG_QUIET, AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants'
import { FFmpegError, Log } from 'node-av/lib'

/** What is wrong reaches people as errors; FFmpeg's own messages would only fill the engine's log. */
export function silenceFFmpeg(): void {
  Log.setLevel(AV_LOG_QUIET)
}
silenceFFmpeg()

/** Passes the result of a call on. @throws with FFmpeg's words and what was being done when it is an error */
export function check(result: number, doing: string): number {
  if (result < 0) throw new Error(`${doing}: ${FFmpegError.strerror(result)}`)
  return result
}

/** Whether a call gave something; false when it wants more input or has ended. @throws on any other error */
export function gave(result: number, doing: string): boolean {
  if (result === AVERROR_EAGAIN || result === AVERROR_EOF) return false
  check(result, doing)
  return true
}
