import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { homeFolder, readConfig } from '../../config.ts'
import { createLog } from '../../log.ts'
import { type ServeCommand, ServiceCommand } from '../../protocol/service.ts'
import { VERSION } from '../../version.ts'
import { FarmProblem } from '../farm/problem.ts'
import { openRendering } from '../farm/render-queue.ts'
import { createWorkers, endOnFailure, endOnSignal } from '../process.ts'
import { warmWorkers } from '../render/stills/warm-workers.ts'
import { answerMessage, warmUpReader } from '../turn/index.ts'
import { QUOTAS } from './policy.ts'
import { runService } from './service.ts'
import { manageTokens } from './tokens.ts'

/**
 * The engine for many users: `service.js --home DIR --command JSON` (protocol/service.ts). Started by `video-maker-mcp engine
 * serve`, in the foreground, with its log on stderr.
 */
const { values } = parseArgs({ options: { home: { type: 'string' }, command: { type: 'string' } } })
const { home, command } = values
if (!home || !command) throw new Error('usage: service --home DIR --command JSON')

process.umask(0o077)
const { config } = readConfig(process.env)
const log = createLog({ logLevel: config.logLevel === 'warn' ? 'info' : config.logLevel })
endOnFailure(log)

/** How long to wait for requests in progress before ending, ms. */
const SHUTDOWN_MS = 30_000
/** Longest start of a worker, ms. */
const START_MS = 60_000

const asked = ServiceCommand.parse(JSON.parse(command))
if (asked.do === 'serve') await serve(home, asked).catch(refused)
else {
  const told = manageTokens(home, asked)
  if ('failed' in told) process.stderr.write(`${told.failed}\n`)
  else process.stdout.write(`${told.said}\n`)
  process.exitCode = 'failed' in told ? 1 : 0
}

/** Reports a problem that the operator can fix. */
function refused(error: unknown): never {
  if (!(error instanceof FarmProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

async function serve(folder: string, { listen, tls, behindProxy, metrics, quotas, keep }: ServeCommand): Promise<void> {
  const installed = await homeFolder(config)
  const tasks = createWorkers(installed, new URL('./worker.js', import.meta.url), { idleMs: Number.POSITIVE_INFINITY })
  const { farm, createQueue } = await openRendering(folder, tasks, log, {}, keep)
  const { requestsPerMinute, ...rest } = quotas
  const service = await runService({
    home: folder,
    installed,
    version: VERSION,
    listen,
    ...(tls && { tls: { cert: readFileSync(tls.cert), key: readFileSync(tls.key) } }),
    behindProxy,
    filmsMs: keep.films,
    ...(metrics && { metricsAt: metrics }),
    quotas: { ...QUOTAS, ...rest, requests: { ...QUOTAS.requests, perMinute: requestsPerMinute } },
    log,
    tasks,
    ...(farm && { farm }),
    createQueue,
    handleTurn: answerMessage,
    ...(config.speechModel !== undefined && { speechModel: config.speechModel }),
  })
  if (!service) {
    process.stderr.write(`Another process serves ${folder} already.\n`)
    process.exit(1)
  }
  // all of them: one more than work without priority has
  warmWorkers(tasks, tasks.size + 1, START_MS)
  void warmUpReader(log)
  const { address, metricsAddress } = service
  process.stdout.write(`Serving at ${address}${metricsAddress ? `, metrics at ${metricsAddress}/metrics` : ''}\n`)
  endOnSignal(async (signal) => {
    await service.stop(signal)
    await farm?.close()
    process.exit(0)
  }, SHUTDOWN_MS)
}
