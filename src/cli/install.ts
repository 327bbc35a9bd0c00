import { fileURLToPath } from 'node:url'
import { absolute, provideHome } from '../config.ts'
import { programCommand } from '../protocol/program.ts'
import { type Carried, carried } from './clients/carried.ts'
import { CLIENTS, type ClientName, isClientName } from './clients/clients.ts'
import { ConfigRefused, editConfig } from './clients/edit-config.ts'
import { findClients } from './clients/found.ts'
import { type Launch, launch } from './clients/launch.ts'
import { claudeCodeCommand, cursorLink, vsCodeLink } from './clients/links.ts'
import { NoHome, type Places, places } from './clients/places.ts'
import { writeConfig } from './clients/write-config.ts'
import { misuse, readFlags, unknownName } from './flags.ts'
import { fail, say } from './terminal/say.ts'
import { usageText } from './terminal/usage.ts'

const CLIENT_NAMES = Object.keys(CLIENTS)

const USAGE = [
  [
    'video-maker-mcp install',
    'adds the server to the settings of an MCP client, with the NEMO_ variables that are set here, but never a token; the rest of the file stays, and a copy of the old file is kept',
  ],
  ['  --client NAME', `which one: ${CLIENT_NAMES.join(', ')}`],
  ['  --print', 'shows the entry and where it goes, and changes nothing'],
  ['  --engine NAME', 'auto (default), cloud or local'],
  ['  --output-dir DIR', 'where finished videos go'],
  ['  --config FILE', 'writes to another file, such as a project’s .cursor/mcp.json'],
] as const

const ENGINES = ['auto', 'cloud', 'local']

const OPTIONS = {
  client: { type: 'string' },
  print: { type: 'boolean' },
  engine: { type: 'string' },
  'output-dir': { type: 'string' },
  config: { type: 'string' },
} as const

interface Wish {
  client: ClientName
  print: boolean
  file: string
  env: Record<string, string>
  taken: Carried
}

/** `video-maker-mcp install`: adds the server to a client's configuration, or prints what to add. @returns exit code */
export async function run(args: string[], given?: Places): Promise<number> {
  provideHome(process.env)
  const here = given ?? known()
  if (!here) return 1
  const flags = readFlags(args, OPTIONS, USAGE)
  if (typeof flags === 'number') return flags
  if (flags.client === undefined) {
    say(usageText(USAGE))
    await listClients(here)
    return 0
  }
  const taken = carried(here.env)
  if (typeof taken === 'string') return fail(taken)
  const wish = wishOf({ ...flags, client: flags.client }, here, taken)
  if (typeof wish === 'string') return misuse(wish, USAGE)
  const main = fileURLToPath(new URL('../main.js', import.meta.url))
  const how = launch(main, process.execPath, wish.env)
  sayTaken(wish)
  if (wish.print) {
    print(wish, how, here)
    return 0
  }
  return write(wish, how, here)
}

function known(): Places | undefined {
  try {
    return places()
  } catch (cause) {
    if (!(cause instanceof NoHome)) throw cause
    fail(cause.message)
    return undefined
  }
}

async function write({ client, file }: Wish, how: Launch, here: Places): Promise<number> {
  const { title, changes, afterwards } = CLIENTS[client]
  try {
    const edits = changes(how, here.platform)
    const { changed, backup } = await writeConfig(file, (text) => editConfig(text, edits), new Date())
    say(changed ? `Added to ${title}: ${file}` : `${title} already has it: ${file}`)
    if (backup) say(`The old file was saved as ${backup}`)
    say(`  starts: ${[how.command, ...how.args].join(' ')}`)
    if (changed) say(afterwards)
    return 0
  } catch (cause) {
    if (!(cause instanceof ConfigRefused)) throw cause
    const byHand = programCommand(`install --client ${client} --print`)
    return fail(
      `${file} was not changed: ${cause.message}.\nCorrect the file and run this again, or add the entry by hand: ${byHand}`,
    )
  }
}

function print({ client, file }: Wish, how: Launch, here: Places): void {
  const { title, changes } = CLIENTS[client]
  say(`For ${title}, in ${file}:\n`)
  say(editConfig('', changes(how, here.platform)).trimEnd())
  if (client === 'claude-code') say(`\nor run\n\n${claudeCodeCommand(how)}`)
  if (client === 'cursor') say(`\nor open\n\n${cursorLink(how)}`)
  if (client === 'vscode') say(`\nor open\n\n${vsCodeLink(how)}`)
}

async function listClients(here: Places): Promise<void> {
  say('\nFound here:')
  for (const { client, file, state, problem } of await findClients(here)) {
    const what = { none: 'no settings file', without: 'not added', with: 'added', unreadable: problem ?? '' }[state]
    say(`  ${client.padEnd(15)} ${what}  (${file})`)
  }
}

interface Flags {
  client: string
  print?: boolean
  engine?: string
  'output-dir'?: string
  config?: string
}

/** The request, or what is wrong with it. */
function wishOf(
  { client, engine, print = false, config, 'output-dir': outputDir }: Flags,
  here: Places,
  taken: Carried,
): Wish | string {
  if (!isClientName(client)) return unknownName('client', client, CLIENT_NAMES)
  if (engine !== undefined && !ENGINES.includes(engine)) return `--engine is one of ${ENGINES.join(', ')}.`
  const file = config === undefined ? CLIENTS[client].file(here) : absolute(config)
  return { client, print, file, taken, env: { ...taken.env, ...environment(engine, outputDir) } }
}

/** Before anything is written: what of this terminal's environment goes into the entry, and what does not. The local engine needs no token. */
function sayTaken({ taken, env, client }: Wish): void {
  const lines = Object.keys(taken.env).flatMap((name) =>
    env[name] === taken.env[name] ? [`  ${name}=${env[name]}`] : [],
  )
  if (lines.length > 0) say(['These settings of your terminal go into the entry:', ...lines, ''].join('\n'))
  if (!taken.token || env.NEMO_ENGINE === 'local') return
  const instead =
    client === 'vscode' ? 'VS Code asks for it' : 'add it to the env of the entry yourself if you want the cloud'
  say(`NEMO_TOKEN is set here, but tokens are not copied into settings files: ${instead}.\n`)
}

function environment(engine: string | undefined, outputDir: string | undefined): Record<string, string> {
  return {
    ...(engine === undefined ? {} : { NEMO_ENGINE: engine }),
    ...(outputDir === undefined ? {} : { NEMO_OUTPUT_DIR: absolute(outputDir) }),
  }
}
