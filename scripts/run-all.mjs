import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename, join } from 'node:path'

/**
 * Runs every program of a folder, or the ones that the command line names, one after the other, each in a process of its
 * own so that none inherits another's memory. Flags go to each of them.
 * @returns exit code: 1 when one failed, 2 for an unknown name
 */
export function runAll(folder, args) {
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mjs'))
    .map((entry) => basename(entry.name, '.mjs'))
    .sort()
  const names = args.filter((arg) => !arg.startsWith('--'))
  const flags = args.filter((arg) => arg.startsWith('--'))
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length > 0) {
    console.error(`nothing is named ${unknown.join(', ')}; there are ${all.join(', ')}`)
    return 2
  }
  console.log(`Node ${process.version}, ${cpus().length} cores`)
  const failed = (names.length > 0 ? names : all).filter((name) => {
    console.log(`\n# ${name}`)
    return spawnSync(process.execPath, [join(folder, `${name}.mjs`), ...flags], { stdio: 'inherit' }).status !== 0
  })
  if (failed.length > 0) console.error(`\nfailed: ${failed.join(', ')}`)
  return failed.length > 0 ? 1 : 0
}
