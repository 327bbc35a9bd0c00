// `npm run bench [-- name … --long]`: every benchmark of scripts/bench/, or the named ones, one after the other, each in a
// process of its own so that none inherits another's memory. They print ratios taken inside one run.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename, join } from 'node:path'

const folder = join(import.meta.dirname, 'bench')
const all = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.mjs'))
  .map((entry) => basename(entry.name, '.mjs'))
  .sort()

const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('--'))
const names = args.filter((arg) => !arg.startsWith('--'))
const unknown = names.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`no benchmark named ${unknown.join(', ')}; there are ${all.join(', ')}`)
  process.exit(2)
}

console.log(`Node ${process.version}, ${cpus().length} cores`)
let failed = 0
for (const name of names.length > 0 ? names : all) {
  console.log(`\n# ${name}`)
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.mjs`), ...flags], { stdio: 'inherit' })
  if (status !== 0) failed += 1
}
process.exit(failed > 0 ? 1 : 0)
