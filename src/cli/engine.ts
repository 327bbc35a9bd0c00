import { join } from 'node:path'
import { findNode } from '../endpoints/node.ts'
import { partsFolder } from '../endpoints/parts.ts'
import { ENGINE_PARTS, VERSION } from '../version.ts'
import { InstallFailed } from './engine/install-failed.ts'
import { installParts } from './engine/install-parts.ts'
import { findNpm, type Npm } from './engine/npm.ts'
import { PARTS_LOCK } from './engine/parts-lock.ts'
import { status } from './engine/status.ts'
import { stop } from './engine/stop.ts'
import { dataFolder, placeOfParts } from './engine/where.ts'
import { misuse, readFlags } from './flags.ts'
import { ProgressBar, say } from './terminal.ts'

const USAGE = `video-maker-mcp engine install   brings the native parts of the local engine (about 300 MB) with npm
video-maker-mcp engine status    says whether they are there, and whether the engine runs
video-maker-mcp engine stop      asks a running engine to end when its work is done`

const NO_NODE = 'The local engine needs Node.js 20.19 or newer, and none was found. Install it from nodejs.org.'

const COMMANDS: Record<string, () => Promise<number>> = { install, status, stop }

/** `video-maker-mcp engine install|status|stop`. @returns exit code */
export async function run([command = '--help', ...rest]: string[]): Promise<number> {
  const action = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
  if (!action && !command.startsWith('-')) return misuse(`There is no command "engine ${command}".`, USAGE)
  const flags = readFlags(action ? rest : [command], {}, USAGE)
  if (typeof flags === 'number') return flags
  return action ? action() : misuse('engine needs a command.', USAGE)
}

async function install(): Promise<number> {
  const home = await dataFolder()
  const node = findNode(process.env)?.path
  if (!node) return fail(NO_NODE)
  const there = placeOfParts(home)
  if (there && there !== partsFolder(home, ENGINE_PARTS)) {
    say(`Nothing to do: the local engine's parts are installed with the program, in ${join(there, 'node_modules')}.`)
    return 0
  }
  const npm = findNpm(node, process.env, process.platform)
  if (!npm) return fail(noNpm(node))
  say(`Installing the local engine's parts of video-maker-mcp ${VERSION} for ${process.platform} ${process.arch} into`)
  say(`  ${partsFolder(home, ENGINE_PARTS)}`)
  return bring(home, node, npm)
}

async function bring(home: string, node: string, npm: Npm): Promise<number> {
  if (PARTS_LOCK === undefined) return fail('Run `npm ci` in the folder of the sources: its parts come with it.')
  const bar = new ProgressBar('Installing')
  const stopped = new AbortController()
  process.once('SIGINT', () => stopped.abort())
  try {
    const { already } = await installParts({
      home,
      parts: ENGINE_PARTS,
      lock: PARTS_LOCK,
      node,
      npm,
      env: process.env,
      signal: stopped.signal,
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

function noNpm(node: string): string {
  return `npm was not found: not beside Node (${node}), and not on the PATH.
Install Node.js with its npm (the installer of nodejs.org has both; on Debian and Ubuntu: apt install npm), then run this again.`
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
