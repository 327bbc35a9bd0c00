import { homedir } from 'node:os'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A place on this machine, or why what was given names none: words that follow "it cannot be used:". */
export type LocalPath = { path: string } | { problem: string }

/**
 * A place on this machine as people and programs give it: a path, `~/…`, `$HOME/…` or a `file:` URL, in quotes or not.
 * @param base folder that a relative path starts from; by default the working folder
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

/** Said of what is not there on Windows and begins like a path elsewhere; `/Users/ada` may well be a path of the present drive. */
export function foreignToWindows(given: string, platform: string = process.platform): string | undefined {
  const foreign = platform === 'win32' && /^\/(?!\/)/.test(pasted(given))
  return foreign ? 'it is a macOS or Linux path, and this server runs on Windows' : undefined
}

const QUOTES = /^(?:"(.*)"|'(.*)'|`(.*)`|“(.*)”|‘(.*)’|«(.*)»|<(.*)>)$/s

/** Spaces, line ends, and the marks of direction that Windows puts before a path in a file's properties. */
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu

/** Without what comes along when a path or an address is copied. */
export function pasted(text: string): string {
  const trimmed = text.replace(AROUND, '')
  const inner = QUOTES.exec(trimmed)
    ?.slice(1)
    .find((each) => each !== undefined)
  return inner === undefined ? trimmed : inner.replace(AROUND, '')
}

/** `a b.jpg` for `a\ b.jpg`, as terminals write it; not on Windows, where the backslash parts folders. */
export function unescaped(path: string): string {
  return path.replace(/\\([^\p{L}\p{N}])/gu, '$1')
}

/** Whether a path leads below a folder, by the letters of both: links are followed before. */
export function isInside(folder: string, path: string): boolean {
  const rest = relative(folder, path)
  return rest !== '' && !rest.startsWith(`..${sep}`) && rest !== '..' && !isAbsolute(rest)
}

function pathOf(text: string): string | undefined {
  if (/^file:/i.test(text)) return pathOfUrl(text)
  const [home] = /^(?:~|\$HOME|\$\{HOME\})(?=$|[/\\])/.exec(text) ?? []
  return home === undefined ? text : join(homedir(), text.slice(home.length))
}

/** Programs that put `file://` before a path without encoding it leave `%`, `#` and `?` in it, which then mean nothing else. */
function pathOfUrl(text: string): string | undefined {
  try {
    return fileURLToPath(text.replace(/[#?]/g, encodeURIComponent))
  } catch {
    return /^file:\/\/\//i.test(text) && sep === '/' ? text.slice('file://'.length) : undefined
  }
}
