import { constants } from 'node:fs'
import { chmod, copyFile, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ConfigRefused } from './edit-config.ts'

const TRIES = 3

export interface Written {
  changed: boolean
  /** a copy of the original file, if there was one */
  backup?: string
}

/**
 * Changes a client's file: a copy of the original is kept next to it, and the new one is written to a temporary file and renamed.
 * A symbolic link is preserved by writing its target. If the client writes at the same time, its changes are read again.
 * @param edit makes the new text from the old one ('' if there is no file)
 * @throws {ConfigRefused} if the original can't be read, or `edit` rejects it
 */
export async function writeConfig(path: string, edit: (text: string) => string, now: Date): Promise<Written> {
  for (let attempt = 1; ; attempt++) {
    const file = await realpath(path).catch(() => path)
    const before = await readText(file)
    const after = edit(before ?? '')
    if (after === before) return { changed: false }
    const fresh = `${file}.${process.pid}.new`
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(fresh, after, { mode: 0o600 })
      if ((await readText(file)) !== before && attempt < TRIES) continue
      const backup = before === undefined ? undefined : await keep(file, now)
      if (before !== undefined) await chmod(fresh, (await stat(file)).mode)
      await rename(fresh, file)
      return { changed: true, backup }
    } finally {
      await rm(fresh, { force: true })
    }
  }
}

/** The text of a file, undefined if it does not exist. @throws {ConfigRefused} */
export async function readText(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    if (cause instanceof TypeError) throw new ConfigRefused('it is not UTF-8 text')
    throw new ConfigRefused(cause instanceof Error ? cause.message : String(cause))
  }
}

async function keep(file: string, now: Date): Promise<string> {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-')
  for (let number = 1; ; number++) {
    const backup = `${file}.${stamp}${number > 1 ? `-${number}` : ''}.bak`
    try {
      await copyFile(file, backup, constants.COPYFILE_EXCL)
      return backup
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    }
  }
}
