import { constants, copyFile, link, rm, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import { errno, isSystemError, systemReason } from '../store/errno.ts'

/**
 * Renames a finished temporary file. Never replaces a file: a name in use gets ` (2)`.
 *
 * @param before called with the path just before it is created, for recovery after a crash
 */
export async function place(
  temporary: string,
  wanted: string,
  before: (path: string) => Promise<unknown>,
): Promise<string> {
  for (let copy = 1; ; copy++) {
    const path = numbered(wanted, copy)
    if (await stat(path).catch(() => undefined)) continue
    await before(path)
    try {
      await link(temporary, path).catch((error) => {
        if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(errno(error) ?? '')) {
          return copyFile(temporary, path, constants.COPYFILE_EXCL) // a file system without links
        }
        throw error
      })
      await rm(temporary, { force: true })
      return path
    } catch (error) {
      if (errno(error) !== 'EEXIST') throw cannotWrite(path, error)
    }
  }
}

/** `Title (2).mp4` for the second copy */
export function numbered(path: string, copy: number): string {
  const extension = extname(path)
  return copy === 1 ? path : `${path.slice(0, path.length - extension.length)} (${copy})${extension}`
}

/** Converts an error of writing to `path`; other errors are returned unchanged. */
export function cannotWrite(path: string, error: unknown): unknown {
  return isSystemError(error) ? new NemoError('cannot_write', systemReason(error), { name: path }, error) : error
}
