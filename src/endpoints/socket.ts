import { createHash } from 'node:crypto'
import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

/** The systems' limits are 104 and 108 bytes, with the zero at the end. */
const MOST_BYTES = 99

/** Endings of folders that are taken in turn where another user has made one of that name first. */
const SPARE = ['-2', '-3', '-4', '-5']

/**
 * Where the engine of a home listens: `<home>/run/engine.sock`; where that path is too long for a socket, a folder of the
 * user's own among the temporary files, named by the home; on Windows a named pipe.
 */
export function engineSocket(home: string, platform: NodeJS.Platform = process.platform): string {
  const real = existsSync(home) ? realpathSync(home) : home
  const name = createHash('sha256').update(`${userName()}\n${real}`).digest('hex').slice(0, 16)
  if (platform === 'win32') return `\\\\.\\pipe\\video-maker-mcp-${name}`
  const beside = join(real, 'run', 'engine.sock')
  if (Buffer.byteLength(beside) <= MOST_BYTES) return beside
  // not TMPDIR, which differs between a desktop application and a terminal
  const temporary = existsSync('/tmp') ? '/tmp' : tmpdir()
  const places = ['', ...SPARE].map((each) => join(temporary, `video-maker-mcp-${name}${each}`, 'engine.sock'))
  return places.find(isOurs) ?? beside
}

/**
 * Nobody but this user can have put the socket where it is. Among the temporary files another user could wait for our
 * media in a folder of that name.
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
