import type { Media } from '../media/media.ts'
import type { SourceFile } from './plan/segment.ts'

/** Where the files are that hashes name. */
export function sourceFiles(media: Record<string, Media>, hashes: readonly string[]): Record<string, SourceFile> {
  const files = Object.values(media).filter(({ hash }) => hashes.includes(hash))
  return Object.fromEntries(files.map(({ hash, path, demuxer = '' }) => [hash, { path, demuxer }]))
}
