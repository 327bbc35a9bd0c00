import * as z from 'zod'
import { first, type Loose, list, number, record, text } from './loose.ts'

/** Uploaded and generated media as the wire describes them (PROTOCOL.md 5 and 6). */

export const MEDIA_KINDS = ['video', 'image', 'audio', 'subtitle', 'script', 'lut', 'unknown'] as const

export interface WireMedia {
  name: string
  kind: (typeof MEDIA_KINDS)[number]
  url?: string
  durationMs?: number
  width?: number
  height?: number
  sizeBytes?: number
  /** the file ends before its time; local engine only */
  truncated?: boolean
  /** of such a picture: how much of its lower part is missing, 0-1; local engine only */
  missing?: number
  /** what the text of a subtitle file was read as; local engine only */
  encoding?: string
  /** what of a subtitle file is not kept; local engine only */
  lost?: string[]
  /** of a file with several tracks of sound, and how many of them are heard; local engine only */
  soundTracks?: { count: number; heard: number }
}

/** The answer to an upload: the files that arrived; none where the answer does not list them. */
export const UploadAnswer = z.unknown().transform((value) => {
  const data = record(value)
  const listed = data?.files ?? data?.uploaded_files
  const entries = list(listed)
  const single = first(data, ['url', 'cdn_url'], text)
  return {
    files: (entries.length === 0 && single ? [data] : entries).map(wireMedia).filter((file) => file !== undefined),
    /** the answer lists files, and there is none: nothing arrived */
    none: listed !== undefined && entries.length === 0 && !single,
    /** already part of the session, so that the next message may name it */
    applied: data?.session_state_applied === true,
  }
})
export type UploadAnswer = z.output<typeof UploadAnswer>

const KINDS: Record<string, WireMedia['kind']> = {
  video: 'video',
  image: 'image',
  photo: 'image',
  audio: 'audio',
  music: 'audio',
  subtitle: 'subtitle',
  subtitles: 'subtitle',
  script: 'script',
  lut: 'lut',
}

/** One file of an upload's answer, of `video_infos` or of `generated_media`; `duration` is in seconds there. */
export function wireMedia(value: unknown): WireMedia | undefined {
  const file = record(value)
  if (!file) return undefined
  const url = first(file, ['cdn_url', 'url', 'cdnUrl', 'src'], text)
  const name = first(file, ['filename', 'file_name', 'name', 'title'], text) ?? nameInUrl(url)
  if (!name) return undefined
  const seconds = number(file.duration)
  return {
    name,
    kind: kindOf(file, name),
    url,
    durationMs: seconds === undefined ? undefined : Math.round(seconds * 1000),
    width: number(file.width),
    height: number(file.height),
    sizeBytes: first(file, ['size', 'size_bytes', 'file_size'], number),
    ...(file.truncated === true ? { truncated: true, missing: number(file.missing) } : {}),
    ...(text(file.encoding) === undefined ? {} : { encoding: text(file.encoding) }),
    ...(list(file.lost).length > 0 && { lost: list(file.lost).flatMap((each) => text(each) ?? []) }),
    ...soundTracks(file.sound_tracks),
  }
}

function soundTracks(value: unknown): Pick<WireMedia, 'soundTracks'> {
  const tracks = record(value)
  const [count, heard] = [number(tracks?.count), number(tracks?.heard)]
  return count === undefined || heard === undefined ? {} : { soundTracks: { count, heard } }
}

function kindOf(file: Loose, name: string): WireMedia['kind'] {
  const stated = first(file, ['file_type', 'type', 'kind', 'mime_type'], text)?.toLowerCase().split('/')[0] ?? ''
  return KINDS[stated] ?? kindOfName(name)
}

/** What a file is, going by its extension. */
function kindOfName(name: string): WireMedia['kind'] {
  const extension = name.toLowerCase().match(/\.([a-z0-9]+)$/)?.[1] ?? ''
  if (/^(mp4|mov|m4v|avi|webm|mkv)$/.test(extension)) return 'video'
  if (/^(jpe?g|png|gif|webp|heic|avif)$/.test(extension)) return 'image'
  if (/^(mp3|wav|m4a|aac|flac|ogg|opus)$/.test(extension)) return 'audio'
  if (/^(srt|vtt|ass|ssa|json)$/.test(extension)) return 'subtitle'
  if (extension === 'txt') return 'script'
  return extension === 'cube' ? 'lut' : 'unknown'
}

/** The file name at the end of a URL's path. */
export function nameInUrl(url: string | undefined): string | undefined {
  const last = url?.split(/[?#]/)[0]?.split('/').pop()
  if (!last) return undefined
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
