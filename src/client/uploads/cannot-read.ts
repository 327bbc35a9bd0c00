import { NemoError } from '../../protocol/errors.ts'
import { isSystemError, systemReason } from '../store/errno.ts'

/**
 * Converts an error of reading a person's file.
 * @param name as given by the caller
 * @returns other errors unchanged
 */
export function cannotRead(name: string, error: unknown): unknown {
  if (!isSystemError(error)) return error
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return new NemoError('not_found_file', '', { name }, error)
    case 'EISDIR':
      return new NemoError('not_media', 'it is a folder; give the files in it', { name }, error)
    case 'ELOOP':
      return new NemoError('not_media', 'it is a symbolic link', { name }, error)
    default:
      return new NemoError('cannot_read', systemReason(error), { name }, error)
  }
}
