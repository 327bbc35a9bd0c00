/** The system's error code, for example `ENOENT`. */
export function errno(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** An error of the operating system, thrown by `fs`; other errors are program faults. */
export interface SystemError extends Error {
  code: string
  syscall: string
}

export function isSystemError(error: unknown): error is SystemError {
  return errno(error) !== undefined && error instanceof Error && 'syscall' in error && typeof error.syscall === 'string'
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EFBIG: 'the disk cannot hold a file of this size',
  ENOENT: 'the folder is not there',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports an error',
  ENXIO: 'the disk is not there any more',
  ENODEV: 'the disk is not there any more',
  ESTALE: 'the network drive is not there any more',
  EBUSY: 'another program has it open',
  ETXTBSY: 'another program has it open',
  EMFILE: 'too many files are open on this machine',
  ENFILE: 'too many files are open on this machine',
}

/** Why the system can't read or write a file, in a few words. */
export function systemReason({ code }: SystemError): string {
  return REASONS[code] ?? code
}
