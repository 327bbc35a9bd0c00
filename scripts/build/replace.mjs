// Brings the files of a build into its folder while programs run from there.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A program that runs from an earlier build loads its chunks when it needs them; so long they stay, ms. */
const KEPT = 3600_000

/**
 * Writes what differs, whole and under its name at once, chunks before the programs that load them. What is not part of the
 * build any more goes an hour after the first build without it: all files of a build have its time, so the newest are those
 * of the build before.
 * @param files contents by path below `folder`; those without a folder `chunks` are programs
 */
export function replaceFiles(folder, files, now = Date.now()) {
  const before = filesBelow(folder)
  const last = Math.max(...before.filter(({ path }) => !path.endsWith('.new')).map(({ time }) => time))
  const isProgram = (path) => !path.includes('chunks')
  const paths = [...files.keys()].sort((a, b) => Number(isProgram(a)) - Number(isProgram(b)))
  for (const path of paths) replace(join(folder, path), files.get(path))
  const current = new Set(paths.map((path) => join(folder, path)))
  const touch = (path, time) => utimesSync(path, time / 1000, time / 1000)
  for (const path of current) touch(path, now)
  for (const { path, time } of before.filter(({ path }) => !current.has(path))) {
    if (time === last) touch(path, now - 1000)
    else if (now - time > KEPT) rmSync(path, { force: true })
  }
}

function replace(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  mkdirSync(dirname(path), { recursive: true })
  const fresh = `${path}.${process.pid}.new`
  writeFileSync(fresh, contents, { mode: path.endsWith('main.js') ? 0o755 : 0o644 })
  renameSync(fresh, path)
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    const stats = statSync(path, { throwIfNoEntry: false }) // another build may have renamed it
    return stats ? [{ path, time: stats.mtimeMs }] : []
  })
}
