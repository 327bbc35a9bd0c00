import { join } from 'node:path'
import { findNode } from '../endpoints/node.ts'
import { partsFolder } from '../endpoints/parts.ts'
import { programCommand } from '../protocol/program.ts'
import { fontsFolder } from '../protocol/scripts.ts'
import { megabytesOf, SPEECH_MODELS } from '../protocol/speech/models.ts'
import { voiceFolder } from '../protocol/voice.ts'
import { ENGINE_PARTS, VERSION } from '../version.ts'
import { InstallFailed } from './engine/install-failed.ts'
import { installParts, type PartsInstall } from './engine/install-parts.ts'
import { installSpeech } from './engine/install-speech.ts'
import { findNpm } from './engine/npm.ts'
import { FONTS_LOCK, PARTS_LOCK, VOICE_LOCK } from './engine/parts-lock.ts'
import { serve } from './engine/serve.ts'
import { status } from './engine/status.ts'
import { stop } from './engine/stop.ts'
import { token } from './engine/token.ts'
import { dataFolder, NO_NODE, placeOfParts } from './engine/where.ts'
import { misuse, readFlags, unknownName } from './flags.ts'
import { ProgressBar } from './terminal/progress-bar.ts'
import { fail, say } from './terminal/say.ts'

const MODELS = SPEECH_MODELS.map((model) => `${model.name} (${megabytesOf(model)} MB)`).join(', ')

const USAGE = [
  ['video-maker-mcp engine install', 'installs the native parts of the local engine (about 300 MB) with npm'],
  [
    'video-maker-mcp engine install --fonts',
    'installs fonts for Arabic, Devanagari, Hebrew, Korean, Thai and others (49 MB)',
  ],
  ['video-maker-mcp engine install --voice', 'installs an English voice for voice-overs (22 MB)'],
  [
    'video-maker-mcp engine install --speech NAME',
    `fetches a model that recognises speech: ${MODELS}; asks first, unless --yes is given`,
  ],
  ['video-maker-mcp engine status', 'says what is installed, and whether the engine is running'],
  ['video-maker-mcp engine stop', 'asks a running engine to stop when its work is done'],
  ['video-maker-mcp engine serve', 'serves the engine to many users over the network'],
  ['video-maker-mcp engine token', 'makes and removes tokens for those users'],
  ['video-maker-mcp engine batch', 'makes a film for each row of a table'],
] as const

interface InstallFlags {
  fonts?: boolean
  voice?: boolean
  speech?: string
  yes?: boolean
}

const COMMANDS: Record<string, (flags: InstallFlags) => Promise<number>> = { install, status, stop }
/** Subcommands with flags of their own. */
const APART: Record<string, (args: string[]) => Promise<number>> = {
  serve,
  token,
  batch: async (args) => (await import('./batch.ts')).batch(args),
}
const NAMES = [...Object.keys(COMMANDS), ...Object.keys(APART)]
const FLAGS = {
  fonts: { type: 'boolean' },
  voice: { type: 'boolean' },
  speech: { type: 'string' },
  yes: { type: 'boolean' },
} as const

/** `video-maker-mcp engine install|status|stop|serve|token|batch`. @returns exit code */
export async function run([command = '--help', ...rest]: string[]): Promise<number> {
  const apart = Object.hasOwn(APART, command) ? APART[command] : undefined
  if (apart) return apart(rest)
  const action = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
  if (!action && !command.startsWith('-')) return misuse(unknownName('engine command', command, NAMES), USAGE)
  const flags = readFlags(action ? rest : [command], FLAGS, USAGE)
  if (typeof flags === 'number') return flags
  const [given] = Object.keys(flags)
  if (given !== undefined && action !== install) return misuse(`--${given} belongs to \`engine install\`.`, USAGE)
  return action ? action(flags) : misuse('engine needs a command.', USAGE)
}

async function install({ fonts, voice, speech, yes = false }: InstallFlags): Promise<number> {
  const home = await dataFolder()
  if (speech !== undefined) return installSpeech(speech, { home, yes })
  const node = findNode(process.env)?.path
  if (!node) return fail(NO_NODE)
  if (fonts) return installExtra(home, node, FONTS)
  if (voice) return installExtra(home, node, VOICE)
  const there = placeOfParts(home)
  if (there && there !== partsFolder(home, ENGINE_PARTS)) {
    say(`Nothing to do: the parts of the local engine came with the program, in ${join(there, 'node_modules')}.`)
    return 0
  }
  const npm = findNpm(node, process.env, process.platform)
  if (!npm) return fail(noNpm(node))
  say(`Installing the local engine's parts of video-maker-mcp ${VERSION} for ${process.platform} ${process.arch} into`)
  say(`  ${partsFolder(home, ENGINE_PARTS)}`)
  return bring(
    { home, node, npm, parts: ENGINE_PARTS, lock: PARTS_LOCK },
    `The local engine is ready. Next: ${programCommand('install')} adds the server to your assistant.`,
  )
}

/** Optional parts. */
interface Extra {
  what: string
  folder: (home: string) => string
  lock: string | undefined
  /** size when unpacked */
  bytes: number
  done: string
}

const FONTS: Extra = {
  what: 'fonts',
  folder: fontsFolder,
  lock: FONTS_LOCK,
  bytes: 49_000_000,
  done: 'The fonts are ready.',
}

const VOICE: Extra = {
  what: 'an English voice',
  folder: voiceFolder,
  lock: VOICE_LOCK,
  bytes: 21_600_000,
  done: 'The voice is ready.',
}

async function installExtra(home: string, node: string, extra: Extra): Promise<number> {
  const npm = findNpm(node, process.env, process.platform)
  if (!npm) return fail(noNpm(node))
  const folder = extra.folder(home)
  say(`Installing ${extra.what} into\n  ${folder}`)
  return bring({ ...extra, home, folder, node, npm, parts: pinnedIn(extra.lock) }, extra.done)
}

/** The packages of a lock file, with their versions. */
function pinnedIn(lock = '{}'): Record<string, string> {
  return JSON.parse(lock).packages?.['']?.dependencies ?? {}
}

type Bringing = Pick<PartsInstall, 'home' | 'folder' | 'node' | 'npm' | 'parts' | 'bytes'> & {
  lock: string | undefined
}

async function bring({ lock, ...what }: Bringing, done: string): Promise<number> {
  if (lock === undefined) return fail('Run `npm ci` in the folder of the sources: it installs the parts, too.')
  const bar = new ProgressBar('Installing')
  const stopped = new AbortController()
  process.once('SIGINT', () => stopped.abort())
  try {
    const { already } = await installParts({
      ...what,
      lock,
      env: process.env,
      signal: stopped.signal,
      onProgress: (fraction) => bar.update(fraction),
    })
    bar.done()
    say(already ? 'They are already installed, and complete.' : done)
    return 0
  } catch (cause) {
    bar.drop()
    if (cause instanceof InstallFailed) return fail(cause.message)
    throw cause
  }
}

function noNpm(node: string): string {
  return `npm was not found: not beside Node (${node}), and not on the PATH.
Install Node.js with its npm (the installer of nodejs.org has both; on Debian and Ubuntu: apt install npm), then run this again.`
}
