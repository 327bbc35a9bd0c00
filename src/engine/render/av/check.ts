import { AV_LOG_ERROR, AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants'
import { FFmpegError, Log } from 'node-av/lib'

Log.setLevel(AV_LOG_ERROR) // the rest would fill the engine's log

/** Passes an FFmpeg result on. @throws with FFmpeg's words when it is an error */
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
