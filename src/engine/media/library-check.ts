import { stat } from 'node:fs/promises'
import { fileHash } from './file-hash.ts'
import type { Media } from './media.ts'

/** State of a library file compared with its import. */
export type MediaState = 'whole' | 'gone' | 'damaged'

/** Checks a library file. */
export type MediaCheck = (media: Pick<Media, 'path' | 'hash' | 'sizeBytes'>) => Promise<MediaState>

/**
 * Checks by size and content. An intact file is read again only if it was modified; silent corruption is noticed after the
 * engine's next start.
 */
export function createMediaCheck(): MediaCheck {
  /** modification times of files found intact, ms */
  const whole = new Map<string, number>()
  return async ({ path, hash, sizeBytes }) => {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
      throw error
    })
    if (!found) return 'gone'
    if (found.size !== sizeBytes) return 'damaged'
    if (whole.get(path) === found.mtimeMs) return 'whole'
    if ((await fileHash(path)) !== hash) return 'damaged'
    whole.set(path, found.mtimeMs)
    return 'whole'
  }
}
