import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { homeFolder, readConfig } from '../config.ts'
import { partsFolder } from '../endpoints/parts.ts'
import { ENGINE_PARTS, VERSION } from '../version.ts'
import { partsProblems } from './engine/check.ts'
import { folderSize } from './engine/folder-size.ts'
import { InstallFailed } from './engine/install-failed.ts'
import { installParts } from './engine/install-parts.ts'
import { findNpm } from './engine/npm.ts'
import { megabytes, ProgressBar, say } from './terminal.ts'

const USAGE = `video-maker-mcp engine install   brings the native parts of the local engine (about 300 MB) with npm
video-maker-mcp engine status    says whether they are there, and whether the engine runs
video-maker-mcp engine stop      asks a running engine to end when its work is done`

const NO_NPM = `npm was not found: not beside Node (${process.execPath}), and not on the PATH.
Install Node.js with its npm (the installer of nodejs.org has both; on Debian and Ubuntu: apt install npm), then run this again.`

const COMMANDS: Record<string, () => Promise<number>> = { install, status }

/** `video-maker-mcp engine install|status|stop`. @returns exit code */
export async function run([command = '--help', ...rest]: string[]): Promise<number> {
  const action = Object.hasOwn(COMMANDS, command) && rest.length === 0 ? COMMANDS[command] : undefined
  if (action) return action()
  say(USAGE)
  return command === '--help' ? 0 : 1
}

async function install(): Promise<number> {
  const home = await dataFolder()
  const npm = findNpm(process.execPath, process.env, process.platform)
  if (!npm) return fail(NO_NPM)
  say(`Installing the local engine's parts of video-maker-mcp ${VERSION} for ${process.platform} ${process.arch} into`)
  say(`  ${partsFolder(home, ENGINE_PARTS)}`)
  const bar = new ProgressBar('Installing')
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  try {
    const { already } = await installParts({
      home,
      parts: ENGINE_PARTS,
      node: process.execPath,
      npm,
      env: process.env,
      signal: stop.signal,
      onProgress: (fraction, message) => bar.update(fraction, message),
    })
    bar.end()
    say(already ? 'They were there already, whole.' : 'Done. The local engine is ready.')
    return 0
  } catch (cause) {
    bar.end()
    if (cause instanceof InstallFailed) return fail(cause.message)
    throw cause
  }
}

async function status(): Promise<number> {
  const home = await dataFolder()
  const folder = partsFolder(home, ENGINE_PARTS)
  const problems = await partsProblems(process.execPath, folder, ENGINE_PARTS)
  say(`video-maker-mcp ${VERSION}, ${process.platform} ${process.arch}, Node ${process.version}`)
  if (problems.length === 0) say(`  parts: whole, ${megabytes(await folderSize(folder))}, ${folder}`)
  else if (await isFolder(folder)) say(`  parts: damaged, ${folder}\n    ${problems.join('\n    ')}`)
  else say(`  parts: not installed`)
  if (problems.length > 0) say('  Install them: video-maker-mcp engine install')
  for (const older of await olderParts(folder)) {
    say(
      `  parts of another version: ${megabytes(await folderSize(older))}, ${older} (may be deleted when it is not used)`,
    )
  }
  return problems.length === 0 ? 0 : 1
}

async function olderParts(folder: string): Promise<string[]> {
  const names = await readdir(dirname(folder)).catch(() => [])
  return names
    .filter((name) => /^[0-9a-f]{12}$/.test(name) && name !== basename(folder))
    .map((name) => join(dirname(folder), name))
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function dataFolder(): Promise<string> {
  return homeFolder(readConfig(process.env).config)
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
