import * as z from 'zod'
import { first, type Loose, list, number, record, text } from './loose.ts'

/** Uploaded and generated media in the protocol (PROTOCOL.md 5 and 6). */

export const MEDIA_KINDS = ['video', 'image', 'audio', 'subtitle', 'script', 'lut', 'unknown'] as const

export interface WireMedia {
  name: string
  kind: (typeof MEDIA_KINDS)[number]
  url?: string
  durationMs?: number
  width?: number
  height?: number
  sizeBytes?: number
  /** the file is truncated; only from the local engine */
  truncated?: boolean
  /** of a truncated picture: the missing share of its height, at the bottom, 0-1; only from the local engine */
  missing?: number
  /** the detected encoding of a subtitle file; only from the local engine */
  encoding?: string
  /** losses in reading a subtitle file; only from the local engine */
  lost?: string[]
  /** of a file with several audio tracks, and how many of them play; only from the local engine */
  soundTracks?: { count: number; heard: number }
}

/** The answer to an upload: the files that arrived; empty if the answer does not list any. */
export const UploadAnswer = z.unknown().transform((value) => {
  const data = record(value)
  const listed = data?.files ?? data?.uploaded_files
  const entries = list(listed)
  const single = first(data, ['url', 'cdn_url'], text)
  return {
    files: (entries.length === 0 && single ? [data] : entries).map(wireMedia).filter((file) => file !== undefined),
    /** the answer has an empty list of files: nothing arrived */
    none: listed !== undefined && entries.length === 0 && !single,
    /** already part of the session, so that the next message may refer to it */
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

/** A file in the answer to an upload, in `video_infos` or in `generated_media`; its `duration` is in seconds. */
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

/** The kind of a file, by its extension. */
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
