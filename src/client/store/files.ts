import { randomUUID } from 'node:crypto'
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { NemoError } from '../../protocol/errors.ts'
import { parseJson, stringifyJson } from '../../protocol/json.ts'
import { errno, isSystemError, systemReason } from './errno.ts'
import { makeFolder } from './folder.ts'

/** Writes a file atomically. Only its owner may read it. */
export async function writeWhole(path: string, contents: string): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`)
  const write = async () => {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(contents)
      await file.datasync()
    } finally {
      await file.close()
    }
  }
  try {
    await write().catch(async (error) => {
      if (errno(error) !== 'ENOENT') throw error
      await makeFolder(dirname(path), 0o700)
      await write()
    })
    await replace(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw unwritable(path, error)
  }
}

/** On Windows a file that another process is reading can't be replaced. */
async function replace(temporary: string, path: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(temporary, path)
    } catch (error) {
      if (attempt === 10 || !['EPERM', 'EACCES', 'EBUSY'].includes(errno(error) ?? '')) throw error
      await sleep(attempt * 10)
    }
  }
}

/**
 * Reports an unwritable data folder as a configuration error, since nothing works without it. Other errors are returned
 * unchanged.
 */
export function unwritable(path: string, error: unknown): unknown {
  if (!isSystemError(error)) return error
  const { code } = error
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  const detail = full
    ? 'the disk of the data folder (NEMO_HOME) is full: make room on it, or name a folder on another disk'
    : `the data folder (NEMO_HOME) cannot be written to: ${dirname(path)} (${code})`
  return new NemoError('bad_config', detail, {}, error)
}

/** Like `unwritable`, for an existing file that can't be read. */
function unreadable(path: string, error: unknown): unknown {
  if (!isSystemError(error)) return error
  const detail = `the data folder (NEMO_HOME) cannot be read: ${path}: ${systemReason(error)}`
  return new NemoError('bad_config', detail, {}, error)
}

/** Age from which temporary files and locks are left-overs of a killed process, ms. */
const LEFT_OVER = 3600_000
const LEFTOVER = /^\..+\.tmp$|\.lock(\.[\da-f-]{36})?$/

/** Removes left-over temporary files and locks of killed processes. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error) => {
    if (errno(error) === 'ENOENT') return []
    throw unreadable(folder, error)
  })
  for (const name of names.filter((each) => LEFTOVER.test(each))) {
    const path = join(folder, name)
    const touched = (await stat(path).catch(() => undefined))?.mtimeMs
    if (touched !== undefined && Date.now() - touched > LEFT_OVER) await rm(path, { force: true })
  }
}

/** The file's text, or undefined if it does not exist. @throws {NemoError} `bad_config` */
export async function readWhole(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return undefined
    throw unreadable(path, error)
  }
}

/** Names of files with a suffix in a folder, without the suffix; empty without the folder. */
export async function namesIn(folder: string, suffix: string): Promise<string[]> {
  try {
    const names = await readdir(folder)
    return names
      .filter((name) => name.endsWith(suffix) && !name.startsWith('.'))
      .map((name) => name.slice(0, -suffix.length))
  } catch (error) {
    if (errno(error) === 'ENOENT') return []
    throw unreadable(folder, error)
  }
}

export const readJson = async (path: string): Promise<unknown> => {
  const text = await readWhole(path)
  try {
    return text === undefined ? undefined : parseJson(text)
  } catch {
    return undefined // not written by us; ignored
  }
}

export const writeJson = (path: string, value: unknown): Promise<void> => writeWhole(path, stringifyJson(value))
