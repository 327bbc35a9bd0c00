import { lstat, readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import { foreignToWindows, localPath, unescaped } from '../local-path.ts'
import { cannotRead } from './cannot-read.ts'

/**
 * Finds a file by a path that a person pasted or a model copied: exactly, else without quotes and a terminal's backslashes,
 * else the only one whose name differs only in the kind of spaces, quotes and dashes or in the composition of accents:
 * screenshots on macOS have a narrow space in their names, which models write as an ordinary one.
 * @throws {NemoError} `not_found_file`, `not_allowed_path`, `cannot_read`
 */
export async function findFile(given: string, platform: string = process.platform): Promise<string> {
  const local = localPath(given, undefined, platform)
  if ('problem' in local) throw new NemoError('not_found_file', local.problem, { name: given })
  const { path } = local
  const spellings = [...asItIs(given), path, ...(platform === 'win32' ? [] : [unescaped(path)])]
  for (const spelling of spellings) if (await isThere(spelling)) return spelling
  for (const spelling of spellings.slice(-2)) {
    const alike = await alikeOnDisk(spelling)
    if (alike !== undefined) return alike
  }
  throw new NemoError('not_found_file', foreignToWindows(given, platform), { name: given })
}

/** A name may begin or end with what `pasted` removes. */
function asItIs(given: string): string[] {
  try {
    return [resolve(given)]
  } catch {
    return []
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    const wrong = cannotRead(basename(path), error)
    if (wrong instanceof NemoError && wrong.code === 'not_found_file') return false
    throw wrong
  }
}

async function alikeOnDisk(path: string): Promise<string | undefined> {
  if (await isThere(path)) return path
  const parent = dirname(path)
  const folder = parent === path ? undefined : await alikeOnDisk(parent)
  if (folder === undefined) return undefined
  const wanted = folded(basename(path))
  // an unreadable folder has no candidates
  const names = (await readdir(folder).catch(() => [])).filter((name) => folded(name) === wanted)
  return names.length === 1 && names[0] !== undefined ? join(folder, names[0]) : undefined
}

/** Normalises characters that look the same. */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\p{Pd}/gu, '-')
    .trim()
}
