import { NemoError } from '../../protocol/errors.ts'
import { isSystemError, systemReason } from '../store/errno.ts'

/**
 * What reading a file of the person's threw, as an error about that file.
 * @param name as the caller knows it
 * @returns the error as it is where it is ours already, or no matter of the file
 */
export function cannotRead(name: string, error: unknown): unknown {
  if (!isSystemError(error)) return error
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return new NemoError('not_found_file', '', { name }, error)
    case 'EACCES':
    case 'EPERM':
      return new NemoError('not_allowed_path', 'it cannot be read', { name }, error)
    case 'EISDIR':
      return new NemoError('not_media', 'it is a folder; give the files in it', { name }, error)
    case 'ELOOP':
      return new NemoError('not_media', 'it is a symbolic link', { name }, error)
    default:
      return new NemoError('cannot_read', systemReason(error), { name }, error)
  }
}
