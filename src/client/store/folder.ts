import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errno } from './errno.ts'

/**
 * Makes a folder and those above it. Node's own `recursive` never returns where a file system says ENOENT below a folder
 * that is there, as /proc does and disks that were taken away.
 *
 * @param mode of the folders that are made
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  if (await isFolder(path)) return
  if (dirname(path) !== path) await makeFolder(dirname(path), mode)
  try {
    await mkdir(path, { mode })
  } catch (error) {
    // another one was faster
    if (errno(error) !== 'EEXIST' || !(await isFolder(path))) throw error
  }
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() === true
