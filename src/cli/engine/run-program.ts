import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { findEngine } from '../../endpoints/find-engine.ts'
import { findNode } from '../../endpoints/node.ts'
import { engineEnvironment, farmEnvironment } from '../../endpoints/start.ts'
import { programCommand } from '../../protocol/program.ts'
import type { ServiceCommand } from '../../protocol/service.ts'
import { ENGINE_PARTS, VERSION } from '../../version.ts'
import { fail } from '../terminal/say.ts'
import { dataFolder, ENGINE_DIR, NO_NODE } from './where.ts'

const noParts = () => `The engine’s parts are not installed. Run \`${programCommand('engine install')}\` first.`

/** They are not in the download, whose size they would double. */
const NO_FARM =
  'NEMO_QUEUE_URL is set, but the packages for a farm are not installed. They come with a clone of the repository (npm ci && npm run build) and with the image of deploy/Dockerfile.'

/** Runs the multi-user engine. @param home default: separate from this person's own @returns exit code */
export function runService(command: ServiceCommand, home: string | undefined): Promise<number> {
  return runProgram('service.js', home ?? 'service', ['--command', JSON.stringify(command)])
}

/**
 * Runs one of the engine's programs in the foreground until it ends.
 * @param script next to the engine's own
 * @param home its data folder; a plain name is a folder in this person's
 * @returns exit code
 */
export async function runProgram(script: string, home: string, args: string[]): Promise<number> {
  const own = await dataFolder()
  const node = findNode(process.env)
  if (!node) return fail(NO_NODE)
  const engine = findEngine({ home: own, engineDir: ENGINE_DIR, parts: ENGINE_PARTS, version: VERSION })
  if (!engine) return fail(noParts())
  const farm = farmEnvironment(process.env)
  if (farm.NEMO_QUEUE_URL && !existsSync(join(engine.partsIn, 'node_modules', 'bullmq'))) return fail(NO_FARM)
  const program = join(dirname(engine.script), script)
  const child = spawn(node.path, [program, '--home', resolve(own, home), ...args], {
    // the channel tells it when this process ends, for whatever reason
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...farm, ...engineEnvironment(process.env, own) },
  })
  // Ctrl-C reaches both; a supervisor's signal only reaches this process
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => {})
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(fail(error.message)))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
