import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Finding, missing, note, ok } from './finding.ts'

/** Enough space for a few exports and their segments. */
const LOW_BYTES = 2e9

/**
 * Whether a folder can be written to, or created, and its free space. Nothing is written.
 * @param path absolute
 */
export async function folderFinding(what: string, path: string, fix: string): Promise<Finding> {
  const there = await nearestFolder(path)
  if (!there || !(await isWritable(there))) return missing(what, `${path} can’t be written to`, fix)
  const { bavail, bsize } = await statfs(there)
  const free = bavail * bsize
  const said = `${path}, ${(free / 1e9).toFixed(1)} GB free`
  return free < LOW_BYTES
    ? note(what, `${said}: little space for rendering`, 'free some space on the disk')
    : ok(what, said)
}

/** The folder itself, or the existing one in which it would be created; undefined if a file or an inaccessible folder is in the way. */
async function nearestFolder(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isDirectory() ? path : undefined
  } catch (cause) {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    return absent && dirname(path) !== path ? nearestFolder(dirname(path)) : undefined
  }
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
}
