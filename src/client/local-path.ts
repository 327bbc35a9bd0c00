import { homedir } from 'node:os'
import { isAbsolute, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A place on this machine as people and programs give it: a path, `~/…` or a `file:` URL; undefined where that URL names none. */
export function localPath(given: string): string | undefined {
  try {
    if (/^file:/i.test(given)) return fileURLToPath(given)
  } catch {
    return undefined
  }
  return /^~(?=$|[/\\])/.test(given) ? join(homedir(), given.slice(1)) : given
}

/** Whether a path leads below a folder, by the letters of both: links are followed before. */
export function isInside(folder: string, path: string): boolean {
  const rest = relative(folder, path)
  return rest !== '' && !rest.startsWith(`..${sep}`) && rest !== '..' && !isAbsolute(rest)
}
