import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errno } from './errno.ts'

/**
 * Creates a folder and its parents. Node's own `recursive` never returns if a file system reports ENOENT below an existing
 * folder, as /proc and removed disks do.
 *
 * @param mode of the created folders
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  if (await isFolder(path)) return
  if (dirname(path) !== path) await makeFolder(dirname(path), mode)
  try {
    await mkdir(path, { mode })
  } catch (error) {
    // another process was faster
    if (errno(error) !== 'EEXIST' || !(await isFolder(path))) throw error
  }
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() === true
