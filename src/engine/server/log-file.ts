import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Appends lines to a file that never takes more than twice `maxBytes` on disk: a full one becomes `<path>.1`. Synchronous, so
 * that the last lines of a dying engine are written.
 */
export function createLogFile(path: string, maxBytes = 2 ** 20): (line: string) => void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  let size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return (line) => {
    try {
      if (size > maxBytes) {
        renameSync(path, `${path}.1`)
        size = 0
      }
      appendFileSync(path, line, { mode: 0o600 })
      size += Buffer.byteLength(line)
    } catch {
      // a full disk or a deleted folder: there is nowhere to report it
    }
  }
}
