import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises'
import { basename, resolve, sep } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import { MAX_UPLOAD_BYTES, UPLOAD_FORMATS } from '../../protocol/routes.ts'
import { asciiOf } from '../../protocol/utf-16.ts'
import { isInside, localPath } from '../local-path.ts'
import { isMedia, sniff } from '../sniff.ts'
import { cannotRead } from './cannot-read.ts'
import { findFile } from './find-file.ts'

/** A file that may be uploaded. */
export interface Sendable {
  /** real path */
  path: string
  name: string
  size: number
  mtimeMs: number
  mime: string
}

export interface UploadRules {
  mediaDirs: readonly string[]
  /** folders that the MCP client allows, if `mediaDirs` is empty; may be empty too */
  roots: readonly string[]
  /** the local engine also accepts .srt, .vtt, .ass, .ssa, .txt, .cube and a recogniser's .json */
  local: boolean
}

/** Other files that the local engine accepts, by extension: MIME type, and a pattern for the content. */
const TEXTS: Readonly<Record<string, { mime: string; like: RegExp }>> = {
  srt: { mime: 'application/x-subrip', like: /\d\d:\d\d[,.]\d+\s*-->/ },
  vtt: { mime: 'text/vtt', like: /^WEBVTT/ },
  ass: { mime: 'text/x-ssa', like: /\[Script Info\]/i },
  ssa: { mime: 'text/x-ssa', like: /\[Script Info\]/i },
  json: { mime: 'application/json', like: /^\s*[[{][\s\S]*"(?:segments|transcription|words|start)"\s*:/ },
  txt: { mime: 'text/plain', like: /\S/ },
  cube: { mime: 'text/plain', like: /^[ \t]*LUT_[13]D_SIZE[ \t]+\d/m },
}

/**
 * Checks a file before anything is sent: a regular file in an allowed place, media by content, at most 500 MB.
 *
 * @param input a path, `~/…` or a `file:` URL
 * @throws {NemoError} `not_found_file`, `cannot_read`, `not_media`, `not_allowed_path`, `4001`, `4002`
 */
export async function inspect(input: string, rules: UploadRules): Promise<Sendable> {
  const given = await findFile(input)
  const stats = await lstat(given).catch((error) => {
    throw cannotRead(basename(given), error)
  })
  try {
    return await inspectFile(given, stats, rules)
  } catch (error) {
    throw cannotRead(basename(given), error)
  }
}

async function inspectFile(given: string, stats: Stats, rules: UploadRules): Promise<Sendable> {
  const name = basename(given)
  if (stats.isSymbolicLink())
    throw new NemoError('not_media', 'it is a symbolic link; give the path of the file itself', { name })
  if (stats.isDirectory()) throw new NemoError('not_media', 'it is a folder; give the files in it', { name })
  if (!stats.isFile()) throw new NemoError('not_media', 'it is not a regular file', { name })
  const path = await realpath(given)
  await checkPlace(path, name, rules)
  const file = await openRegular(path, name)
  try {
    const { size, mtimeMs } = await file.stat()
    if (size === 0) throw new NemoError('not_media', 'it is empty', { name })
    if (size > MAX_UPLOAD_BYTES) throw new NemoError('4002', '', { name, megabytes: Math.ceil(size / 2 ** 20) })
    return { path, name, size, mtimeMs, mime: await mimeOf(file, name, rules.local) }
  } finally {
    await file.close()
  }
}

/** Opens without following links and without blocking on a pipe. */
export async function openRegular(path: string, name: string): Promise<FileHandle> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const file = await open(path, flags).catch((error) => {
    throw cannotRead(name, error)
  })
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw new NemoError('not_media', 'it is not a regular file', { name })
}

/** Rejects dotfiles, files in dot-folders, and files outside the allowed folders, if there are any. */
async function checkPlace(path: string, name: string, { mediaDirs, roots }: UploadRules): Promise<void> {
  if (path.split(sep).some((part) => part.startsWith('.'))) {
    throw new NemoError('not_allowed_path', 'hidden files and files in hidden folders are not uploaded', { name })
  }
  if (mediaDirs.length > 0) {
    // the person's own setting overrides the client's roots
    if (await isBelow(mediaDirs, path)) return
    throw new NemoError('not_allowed_path', 'uploads are limited to the folders in NEMO_MEDIA_DIRS', { name })
  }
  const opened = roots.map(folderOf)
  if (!(await isBelow(opened, path))) {
    const where = `it is outside of the folders that the person's client opens to servers (${opened.join(', ')}); put a copy there`
    throw new NemoError('not_allowed_path', where, { name })
  }
}

/** A root that is not a local path contains no local files. */
function folderOf(root: string): string {
  const local = localPath(root)
  return 'path' in local ? local.path : root
}

/** Without folders, everything is allowed. */
async function isBelow(folders: readonly string[], path: string): Promise<boolean> {
  const real = await Promise.all(folders.map((folder) => realpath(folder).catch(() => resolve(folder))))
  return real.length === 0 || real.some((folder) => isInside(folder, path))
}

/** Aliases of accepted formats. */
const SAME: Readonly<Record<string, string>> = { m4v: 'mp4', jpeg: 'jpg', m4b: 'm4a', apng: 'png' }

async function mimeOf(file: FileHandle, name: string, local: boolean): Promise<string> {
  const { head, type } = await sniff(file)
  const extension = name.toLowerCase().match(/\.([a-z0-9]+)$/)?.[1] ?? ''
  const text = local ? TEXTS[extension] : undefined
  // Its byte order mark is also the signature of MP1 audio.
  if (text && isText(head, text.like)) return text.mime
  const format = type && (SAME[type.ext] ?? type.ext)
  if (type && UPLOAD_FORMATS.some((known) => known === format)) return type.mime
  // the local engine reads more formats than the service, and reports what it can't read
  if (local && isMedia(type)) return type.mime
  if (isMedia(type)) throw new NemoError('4001', '', { name: `${name} (${type.ext})` })
  throw new NemoError('not_media', 'its content is not that of a video, an image, sound or subtitles', { name })
}

function isText(head: Uint8Array, like: RegExp): boolean {
  const words = asciiOf(head)
  return !words.includes('\0') && like.test(words)
}
