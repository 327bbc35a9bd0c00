import { constants, copyFile, link, rm, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import { errno } from '../store/errno.ts'

/**
 * Gives a finished temporary file its name. Never replaces a file: a name in use gets ` (2)`.
 *
 * @param before told the path just before it comes into being, so that a crash can be read afterwards
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
          return copyFile(temporary, path, constants.COPYFILE_EXCL) // a disk without links
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

export function cannotWrite(path: string, error: unknown): NemoError {
  const reasons: Record<string, string> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
    ENAMETOOLONG: 'the name is too long',
  }
  return new NemoError('cannot_write', reasons[errno(error) ?? ''] ?? '', { name: path }, error)
}
