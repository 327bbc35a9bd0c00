import { homedir } from 'node:os'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A path on this machine, or why the given one can't be used: words that follow "it cannot be used:". */
export type LocalPath = { path: string } | { problem: string }

/**
 * Parses a local path as people and programs write it: a path, `~/…`, `$HOME/…` or a `file:` URL, quoted or not.
 * @param base folder for relative paths; by default the working folder
 */
export function localPath(given: string, base?: string, platform: string = process.platform): LocalPath {
  const text = pasted(given)
  if (platform !== 'win32' && /^(?:file:\/+)?[a-z]:[\\/]|^\\\\\w/i.test(text)) {
    return { problem: `it is a Windows path, and this server runs on ${SYSTEMS[platform] ?? platform}` }
  }
  if (text.includes('\0')) return { problem: 'it has a zero character in it' }
  const path = pathOf(text)
  if (path === undefined) return { problem: 'this file: address names nothing on this machine' }
  try {
    return { path: base === undefined ? resolve(path) : resolve(base, path) }
  } catch {
    return { problem: 'it is relative, and the folder that the server was started in is gone; give the whole path' }
  }
}

const SYSTEMS: Readonly<Record<string, string>> = { darwin: 'macOS', linux: 'Linux', win32: 'Windows' }

/**
 * The problem of a missing file on Windows whose path has the form of another system; `/Users/ada` may be a path on the current
 * drive.
 */
export function foreignToWindows(given: string, platform: string = process.platform): string | undefined {
  const foreign = platform === 'win32' && /^\/(?!\/)/.test(pasted(given))
  return foreign ? 'it is a macOS or Linux path, and this server runs on Windows' : undefined
}

const QUOTES = /^(?:"(.*)"|'(.*)'|`(.*)`|“(.*)”|‘(.*)’|«(.*)»|<(.*)>)$/s

/** Spaces, line breaks, and the direction marks that Windows puts before a path in a file's properties. */
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu

/** Without what gets copied along with a path or an address. */
export function pasted(text: string): string {
  const trimmed = text.replace(AROUND, '')
  const inner = QUOTES.exec(trimmed)
    ?.slice(1)
    .find((each) => each !== undefined)
  return inner === undefined ? trimmed : inner.replace(AROUND, '')
}

/** `a b.jpg` for `a\ b.jpg`, as terminals write it; not for Windows, where the backslash separates folders. */
export function unescaped(path: string): string {
  return path.replace(/\\([^\p{L}\p{N}])/gu, '$1')
}

/** Whether a path is below a folder, comparing only the paths: links are resolved by the caller. */
export function isInside(folder: string, path: string): boolean {
  const rest = relative(folder, path)
  return rest !== '' && !rest.startsWith(`..${sep}`) && rest !== '..' && !isAbsolute(rest)
}

function pathOf(text: string): string | undefined {
  if (/^file:/i.test(text)) return pathOfUrl(text)
  const [home] = /^(?:~|\$HOME|\$\{HOME\})(?=$|[/\\])/.exec(text) ?? []
  return home === undefined ? text : join(homedir(), text.slice(home.length))
}

/** Programs that put `file://` before a path without encoding it leave `%`, `#` and `?` in it, which are then literal. */
function pathOfUrl(text: string): string | undefined {
  try {
    return fileURLToPath(text.replace(/[#?]/g, encodeURIComponent))
  } catch {
    return /^file:\/\/\//i.test(text) && sep === '/' ? text.slice('file://'.length) : undefined
  }
}
