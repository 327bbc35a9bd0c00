import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DATABASE_VERSION } from '../../protocol/engine-data.ts'
import { type Finding, missing, ok } from './finding.ts'

const WHAT = 'Data of the local engine'
const TIMEOUT_MS = 60_000

/** Opens both files like the engine, but without changing anything, and prints SQLite's result for each. */
const SCRIPT = `
  const { default: Sqlite } = await import('libsql')
  for (const file of JSON.parse(process.argv[1])) {
    let said
    try {
      const sqlite = new Sqlite(file, { readonly: true, timeout: 1000 })
      said = 'version ' + sqlite.prepare('PRAGMA user_version').all()[0].user_version
      sqlite.prepare('SELECT count(*) FROM sqlite_master').all()
    } catch (error) {
      said = error.code || error.message
    }
    console.log(said)
  }
`

/**
 * Whether the engine can use its database and its lock.
 * @param node the Node that runs the engine
 * @param folder the folder whose `node_modules` has the parts
 * @param fix the command that installs the parts
 */
export async function dataFinding(node: string, folder: string, home: string, fix: string): Promise<Finding> {
  const files = ['engine.db', 'engine.lock'].map((name) => join(home, name)).filter(existsSync)
  if (files.length === 0) return ok(WHAT, 'none yet')
  const said = await ask(node, folder, files)
  if (!said) return missing(WHAT, 'it can’t be checked: the native parts stopped while loading', fix)
  const found = files.flatMap((file, index) => fileFinding(file, said[index] ?? '') ?? [])
  return found[0] ?? ok(WHAT, `the database in ${home} can be read`)
}

/** @returns a line for each file, or undefined if the parts can't be loaded */
async function ask(node: string, folder: string, files: string[]): Promise<string[] | undefined> {
  const args = ['--input-type=module', '--eval', SCRIPT, JSON.stringify(files)]
  try {
    const { stdout } = await promisify(execFile)(node, args, { cwd: folder, timeout: TIMEOUT_MS, windowsHide: true })
    return stdout.trim().split('\n')
  } catch {
    return undefined
  }
}

/** What is wrong with a file; if the lock is held, an engine is running. */
function fileFinding(file: string, said: string): Finding | undefined {
  const isLock = file.endsWith('.lock')
  const version = Number(/^version (\d+)$/.exec(said)?.[1] ?? Number.NaN)
  if (version > DATABASE_VERSION) {
    return missing(
      WHAT,
      `${file} was written by a newer version`,
      'use that version, or set NEMO_HOME to another folder',
    )
  }
  if (Number.isFinite(version) || said === 'SQLITE_BUSY') return undefined
  return missing(
    WHAT,
    `${file} can't be used (${said})`,
    isLock
      ? 'remove that file; nothing is kept in it'
      : 'move it, and the files next to it whose names begin the same way, somewhere else; your media is kept',
  )
}
