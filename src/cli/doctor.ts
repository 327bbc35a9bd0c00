import { videosFolder } from '../client/renders/output-path.ts'
import { homeFolder, provideHome, readConfig } from '../config.ts'
import { programCommand } from '../protocol/program.ts'
import { BUILD, VERSION } from '../version.ts'
import { accountFinding } from './doctor/account.ts'
import { clientFindings } from './doctor/clients.ts'
import { engineFindings } from './doctor/engines.ts'
import { type Finding, missing, note, ok } from './doctor/finding.ts'
import { folderFinding } from './doctor/folders.ts'
import { proxyFinding } from './doctor/proxy.ts'
import { speechFinding } from './doctor/speech.ts'
import { ENGINE_DIR } from './engine/where.ts'
import { readFlags } from './flags.ts'
import { type Colour, coloured } from './terminal/colour.ts'
import { say } from './terminal/say.ts'

const USAGE = [
  ['video-maker-mcp doctor', 'says what is installed, what is missing, and how to fix it'],
  ['video-maker-mcp doctor --json', 'the same as JSON, for programs'],
] as const

const MARKS: Record<Finding['verdict'], [mark: string, colour: Colour]> = {
  ok: ['✓', 'green'],
  note: ['!', 'yellow'],
  missing: ['✗', 'red'],
}

/**
 * `video-maker-mcp doctor [--json]`: what is installed, which engine would be used and why, what is missing and how to fix it. It
 * writes nothing, and starts nothing except a short-lived process that loads the engine's parts.
 * @returns exit code: 1 if something is missing
 */
export async function run(args: string[]): Promise<number> {
  const flags = readFlags(args, { json: { type: 'boolean' } }, USAGE)
  if (typeof flags === 'number') return flags
  const [machine, clients] = await Promise.all([examine(), clientFindings()])
  const findings = [...machine, ...clients]
  const healthy = findings.every(({ verdict }) => verdict !== 'missing')
  if (flags.json) say(JSON.stringify({ version: VERSION, healthy, findings }, null, 2))
  else {
    print(findings)
    say(healthy ? nextStep(clients) : '\nSomething is missing; the arrows say how to fix it.')
  }
  return healthy ? 0 : 1
}

async function examine(): Promise<Finding[]> {
  const stead = provideHome(process.env)
  const { config, problems } = readConfig(process.env)
  const home = await homeFolder(config)
  const groups = await Promise.all([
    ok('Program', `video-maker-mcp ${BUILD} on Node ${process.version}, ${process.platform} ${process.arch}`),
    stead === undefined ? [] : homeless(stead),
    problems.map(({ variable, problem }) =>
      missing(variable, problem, 'correct it in the environment or the client’s settings'),
    ),
    proxyFinding(process.env),
    engineFindings(config, home, ENGINE_DIR),
    config.engine === 'cloud' ? [] : speechFinding(home, config.speechModel),
    folderFinding('Data folder', home, 'set NEMO_HOME to a folder that can be written to'),
    folderFinding(
      'Finished videos',
      config.outputDir ?? videosFolder(),
      'set NEMO_OUTPUT_DIR to a folder that can be written to',
    ),
    config.engine === 'local' ? [] : accountFinding(config, home, Date.now()),
  ])
  return groups.flat()
}

function homeless(stead: string): Finding {
  return note(
    'Home folder',
    `none is known here; ${stead} is used instead, which may be cleared at any time`,
    'set HOME',
  )
}

/** @param clients the MCP clients found on this machine */
function nextStep(clients: readonly Finding[]): string {
  const next = clients.some(({ verdict }) => verdict === 'ok')
    ? 'ask your assistant for a video, such as “make a promo of these photos”'
    : `${programCommand('install')} adds the server to your assistant`
  return `\nEverything that is needed is installed. Next: ${next}.`
}

function print(findings: readonly Finding[]): void {
  for (const { what, verdict, detail, fix } of findings) {
    const [mark, colour] = MARKS[verdict]
    say(`${coloured(colour, mark)} ${what}: ${detail}`)
    if (fix) say(`    → ${fix}`)
  }
}
