import { stat } from 'node:fs/promises'
import { fileHash } from './file-hash.ts'
import type { Media } from './media.ts'

/** How a file of the library stands beside what it was when it was taken up. */
export type MediaState = 'whole' | 'gone' | 'damaged'

/** Looks at a file of the library. */
export type MediaCheck = (media: Pick<Media, 'path' | 'hash' | 'sizeBytes'>) => Promise<MediaState>

/**
 * A check by size and content. What was whole is read again only when the file was written to since; a disk that loses bits
 * without a trace is found out at the engine's next start.
 */
export function createMediaCheck(): MediaCheck {
  /** when a file was written that was found whole, ms */
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
