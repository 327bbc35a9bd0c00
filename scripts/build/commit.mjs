import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The commit that the sources in a folder are at, short. Empty where the folder is not itself a clone (an unpacked archive may
 * stand inside somebody else's repository), or where git is not installed.
 * @param {string} folder
 */
export function commit(folder) {
  if (!existsSync(join(folder, '.git'))) return ''
  try {
    const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    return execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], options).trim()
  } catch {
    return ''
  }
}
