import type { MediaState } from '../media/library-check.ts'
import type { Media } from '../media/media.ts'
import { TaskError } from '../workers/task.ts'
import { OutputError } from './output.ts'
import { PlanError } from './plan/media-files.ts'

/** A failure with a message for a person. */
export class RenderError extends Error {
  override readonly name = 'RenderError'
}

/** Marks an error with the file that could not be used: its content hash before the reason. */
export function blame(hash: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error)
  return new Error(/^media:/.test(reason) ? reason : `media:${hash}: ${reason}`)
}

/** Why a render failed, for a person. @param involved the files in use */
export function failureReason(error: unknown, media: Record<string, Media>, involved: readonly string[] = []): string {
  const nameOf = (hash: string) => Object.values(media).find((file) => file.hash === hash)?.name
  if (error instanceof OutputError || error instanceof PlanError || error instanceof RenderError)
    return capitalized(error.message)
  const message = error instanceof Error ? error.message : String(error)
  if (/no space left|ENOSPC|EDQUOT|disk is full|SQLITE_FULL/i.test(message))
    return 'The disk is full. Free some space and export again.'
  if (/EACCES|EPERM|EROFS|permission denied/i.test(message)) return 'The folder of the renders cannot be written to.'
  const blamed = message.match(/^media:([^:]+): (.*)$/s)
  const file = blamed?.[1] && nameOf(blamed[1])
  if (file && /no such file|ENOENT/i.test(message)) return lostReason(file, 'gone')
  if (file) return `“${file}” could not be used: ${blamed[2]}.`
  if (error instanceof TaskError && error.kind !== 'failed')
    return stopped(
      error,
      involved.flatMap((hash) => nameOf(hash) ?? []),
    )
  return `Rendering failed: ${message}.`
}

/** For a file that was there and intact when the edit named it. */
export function lostReason(name: string, state: Exclude<MediaState, 'whole'>): string {
  const how = state === 'gone' ? "is gone from the engine's library" : "is damaged in the engine's library"
  return `“${name}” ${how}: upload it again.`
}

function stopped(error: TaskError, names: string[]): string {
  const files = names.map((name) => `“${name}”`).join(' and ')
  const what = error.kind === 'timeout' ? 'took far too long' : 'ended unexpectedly'
  const hint = 'The file may be damaged: try again without it, or convert it first'
  return files ? `Decoding ${files} ${what}. ${hint}.` : `Rendering ${what} (${error.message}).`
}

function capitalized(text: string): string {
  const sentence = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
