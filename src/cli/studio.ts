import { spawn } from 'node:child_process'
import { createLocalEngine } from '../endpoints/local.ts'
import { engineSocket } from '../endpoints/socket.ts'
import { studioAddress } from '../endpoints/studio.ts'
import { NemoError } from '../protocol/errors.ts'
import { ENGINE_PARTS, VERSION } from '../version.ts'
import { dataFolder, ENGINE_DIR } from './engine/where.ts'
import { misuse, readFlags } from './flags.ts'
import { fail, say } from './terminal/say.ts'

const USAGE = [
  ['video-maker-mcp studio', 'opens the films of this machine in the browser: a player and a timeline'],
  ['  --session ID', 'opens one film'],
  ['  --no-open', 'only prints the address of the page'],
] as const

const FLAGS = { session: { type: 'string' }, 'no-open': { type: 'boolean' } } as const

/** `video-maker-mcp studio [--session ID]`. @returns exit code */
export async function run(args: string[]): Promise<number> {
  const flags = readFlags(args, FLAGS, USAGE)
  if (typeof flags === 'number') return flags
  const { session } = flags
  if (session !== undefined && !/^\d+$/.test(session)) return misuse(`"${session}" is not a session id.`, USAGE)
  const home = await dataFolder()
  const engine = createLocalEngine({
    home,
    engineDir: ENGINE_DIR,
    parts: ENGINE_PARTS,
    version: VERSION,
    env: process.env,
    log: { info: () => {}, warn: () => {} },
  })
  try {
    await engine.ensure()
    const url = await studioAddress(engineSocket(home), session)
    if (url === undefined) throw new NemoError('engine_failed', 'The local engine could not open its page.')
    say(`The studio is at\n  ${url}\nThe link works only on this machine; anyone who has it can edit your films.`)
    if (!flags['no-open']) openInBrowser(url)
    return 0
  } catch (error) {
    if (!(error instanceof NemoError)) throw error
    return fail(error.message)
  } finally {
    await engine.close()
  }
}

const OPENERS: Partial<Record<NodeJS.Platform, [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  // `start` would interpret the & in an address
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** If no browser is found, the person can follow the printed link. */
function openInBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' })
  child.once('error', () => say('No browser could be opened; open the link yourself.'))
  child.unref()
}
