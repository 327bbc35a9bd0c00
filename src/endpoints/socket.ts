import { createHash } from 'node:crypto'
import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

/** The systems' limits are 104 and 108 bytes, including the terminating zero. */
const MOST_BYTES = 99

/** Suffixes of folder names, tried in turn if another user has created a folder of that name first. */
const SPARE = ['-2', '-3', '-4', '-5']

/**
 * The address of a home's engine: `<home>/run/engine.sock`; if that path is too long for a socket, a folder of the user's own
 * among the temporary files, named after the home; on Windows a named pipe.
 */
export function engineSocket(home: string, platform: NodeJS.Platform = process.platform): string {
  const real = existsSync(home) ? realpathSync(home) : home
  const name = createHash('sha256').update(`${userName()}\n${real}`).digest('hex').slice(0, 16)
  if (platform === 'win32') return `\\\\.\\pipe\\video-maker-mcp-${name}`
  const beside = join(real, 'run', 'engine.sock')
  if (Buffer.byteLength(beside) <= MOST_BYTES) return beside
  // not TMPDIR, which differs between desktop applications and terminals
  const temporary = existsSync('/tmp') ? '/tmp' : tmpdir()
  const places = ['', ...SPARE].map((each) => join(temporary, `video-maker-mcp-${name}${each}`, 'engine.sock'))
  return places.find(isOurs) ?? beside
}

/**
 * Whether only this user can have created the socket. Among the temporary files, another user could wait for our media in a
 * folder of that name.
 */
export function isOurs(socket: string): boolean {
  const folder = lstatSync(dirname(socket), { throwIfNoEntry: false })
  if (socket.startsWith('\\\\.\\pipe\\') || !folder) return true
  return folder.isDirectory() && folder.uid === process.getuid?.() && (folder.mode & 0o077) === 0
}

/** A container's numeric user has no name. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'user')
  }
}
