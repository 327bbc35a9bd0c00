import type { Media } from '../media/media.ts'
import type { SourceFile } from './plan/segment.ts'

/** Paths of files by content hash. */
export function sourceFiles(media: Record<string, Media>, hashes: readonly string[]): Record<string, SourceFile> {
  const files = Object.values(media).filter(({ hash }) => hashes.includes(hash))
  return Object.fromEntries(files.map(({ hash, path, demuxer = '' }) => [hash, { path, demuxer }]))
}
