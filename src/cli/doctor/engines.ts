import { dirname, join } from 'node:path'
import type { Config } from '../../config.ts'
import { type FoundParts, findEngine, findParts } from '../../endpoints/find-engine.ts'
import { engineHealth } from '../../endpoints/health.ts'
import { type FoundNode, findNode } from '../../endpoints/node.ts'
import { type Reach, reach } from '../../endpoints/reach.ts'
import { engineSocket } from '../../endpoints/socket.ts'
import { NemoError } from '../../protocol/errors.ts'
import { programCommand } from '../../protocol/program.ts'
import { ENGINE_PARTS, VERSION } from '../../version.ts'
import { partsProblems } from '../engine/check.ts'
import { abilityFindings } from './abilities.ts'
import { dataFinding } from './data.ts'
import { type Finding, missing, note, ok } from './finding.ts'
import { hardwareFinding } from './hardware.ts'

const install = () => programCommand('engine install')

/** Whether the local engine works here, whether the cloud is reachable, and which of them would be used. */
export async function engineFindings(
  config: Config,
  home: string,
  engineDir: string,
  parts: Readonly<Record<string, string>> = ENGINE_PARTS,
): Promise<Finding[]> {
  const node = findNode(process.env)
  const found = findParts({ home, engineDir, parts, version: VERSION })
  const [local, data, hardware, running, cloud] = await Promise.all([
    localEngine(node, found, parts),
    // damaged data prevents continuing old sessions, whichever engine is used now
    node && found ? dataFinding(node.path, found.folder, home, install()) : undefined,
    node && found ? hardwareFinding(config.hardware, node.path, workerOf(home, engineDir, parts)) : undefined,
    runningEngine(home),
    config.engine === 'local' ? undefined : reachCloud(config.apiUrl),
  ])
  const chosen = choice(config, local, cloud)
  // if the cloud is used, the local engine is not needed
  const cloudWorks = cloud?.reachable === true
  const locally = local.map((one) =>
    cloudWorks && one.verdict === 'missing' ? { ...one, verdict: 'note' as const } : one,
  )
  return [
    ...locally,
    ...(data ? [data] : []),
    ...(hardware ? [hardware] : []),
    running,
    ...(cloud ? [cloudFinding(cloud, config.apiUrl)] : []),
    chosen,
  ]
}

/** The entry file of the engine's workers, from which they resolve the native parts. */
function workerOf(home: string, engineDir: string, parts: Readonly<Record<string, string>>): string {
  const engine = findEngine({ home, engineDir, parts, version: VERSION })
  return join(engine ? dirname(engine.script) : engineDir, 'worker.js')
}

/** An unusable proxy variable is reported like any other reason. */
async function reachCloud(apiUrl: string): Promise<Reach> {
  try {
    return await reach(apiUrl, process.env)
  } catch (error) {
    if (!(error instanceof NemoError)) throw error
    return { reachable: false, reason: error.message }
  }
}

async function localEngine(
  node: FoundNode | undefined,
  found: FoundParts | undefined,
  parts: Readonly<Record<string, string>>,
): Promise<Finding[]> {
  const nodeFinding = node
    ? ok('Node for the local engine', `${node.path} (${node.why})`)
    : missing(
        'Node for the local engine',
        'none of version 20.19 or newer was found',
        'install Node.js from nodejs.org',
      )
  if (!found) return [nodeFinding, missing('Parts of the local engine', 'they are not installed', install())]
  if (!node) return [nodeFinding]
  const problems = await partsProblems(node.path, found.folder, parts)
  if (problems.length > 0) return [nodeFinding, missing('Parts of the local engine', problems.join('; '), install())]
  const partsFinding = ok('Parts of the local engine', `FFmpeg, drawing, database and fonts: ${found.why}`)
  return [nodeFinding, partsFinding, ...(await abilityFindings(node.path, found.folder, install()))]
}

async function runningEngine(home: string): Promise<Finding> {
  const health = await engineHealth(engineSocket(home))
  if (!health) return ok('Running engine', 'none; it is started when a call needs it')
  const busy = health.idle ? 'idle' : 'working'
  const said = `process ${health.pid}, version ${health.version}, ${busy}`
  return health.version === VERSION
    ? ok('Running engine', said)
    : note('Running engine', `${said}; version ${VERSION} replaces it as soon as it is idle`)
}

function cloudFinding(cloud: Reach, apiUrl: string): Finding {
  const host = new URL(apiUrl).host
  return cloud.reachable
    ? ok('Cloud', `${host} can be reached`)
    : note('Cloud', `${host}: ${cloud.reason}`, 'check the network, or work offline with NEMO_ENGINE=local')
}

/** The engine that create_session would choose, and why (endpoints/index.ts decides in the same way). */
function choice(config: Config, local: Finding[], cloud: Reach | undefined): Finding {
  const { engine, token } = config
  const localWorks = local.every(({ verdict }) => verdict !== 'missing')
  const cloudWorks = cloud?.reachable === true
  if (engine === 'local') return locally('because NEMO_ENGINE=local', localWorks)
  if (engine === 'cloud') {
    return cloudWorks
      ? ok(CHOSEN, 'cloud, because NEMO_ENGINE=cloud')
      : missing(CHOSEN, 'cloud, because NEMO_ENGINE=cloud, but it can’t be reached', 'set NEMO_ENGINE to local or auto')
  }
  if (token !== undefined) {
    return cloudWorks
      ? ok(CHOSEN, 'cloud, because NEMO_TOKEN is set; media is sent to it')
      : locally('because the cloud can’t be reached', localWorks)
  }
  if (localWorks)
    return ok(CHOSEN, 'local, because its parts are installed and no NEMO_TOKEN is set; media stays on this machine')
  return cloudWorks
    ? note(CHOSEN, 'cloud, because the local engine can’t work here yet; media is sent to it', install())
    : missing(CHOSEN, 'none: the local engine can’t work here yet, and the cloud can’t be reached', install())
}

const CHOSEN = 'Engine for new projects'

function locally(why: string, works: boolean): Finding {
  return works ? ok(CHOSEN, `local, ${why}`) : missing(CHOSEN, `local, ${why}, but it can’t work here yet`, install())
}
