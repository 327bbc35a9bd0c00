import { parseArgs } from 'node:util'
import { homeFolder, readConfig } from '../../config.ts'
import { createLog } from '../../log.ts'
import { createWorkers, endOnFailure, endOnSignal } from '../process.ts'
import { createErrorReporter } from './error-reporter.ts'
import { machineKind } from './kind.ts'
import { FarmProblem } from './problem.ts'
import { checkRedis } from './redis.ts'
import { farmSettings } from './settings.ts'
import { checkStorage } from './storage/check.ts'
import { openStorage } from './storage/open.ts'
import { startFarmWorker } from './worker.ts'

/**
 * A worker of a farm: `farm.js --home DIR [--slots N] [--cache BYTES]`. Started by `video-maker-mcp worker`, in the foreground,
 * with its log on stderr.
 */
const { values } = parseArgs({
  options: { home: { type: 'string' }, slots: { type: 'string' }, cache: { type: 'string' } },
})
const { home, slots, cache } = values
if (!home || !cache) throw new Error('usage: farm --home DIR --cache BYTES [--slots N]')

process.umask(0o077)
const { config } = readConfig(process.env)
const log = createLog({ logLevel: config.logLevel === 'warn' ? 'info' : config.logLevel })
endOnFailure(log)

/** How long to wait for the parts in progress before ending, ms; another worker makes the unfinished ones. */
const SHUTDOWN_MS = 30_000
/** Of the processes that make parts: a server on the same machine and the renewing of job locks take precedence. */
const NICENESS = 10

try {
  await start(home, Number(cache))
} catch (error) {
  if (!(error instanceof FarmProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

async function start(folder: string, cacheBytes: number): Promise<void> {
  const settings = farmSettings(process.env)
  if (!settings) throw new FarmProblem('NEMO_QUEUE_URL is needed: the Redis in which the server has its queue.')
  await checkRedis(settings.queueUrl)
  const script = new URL('./worker.js', import.meta.url)
  const options = { niceness: NICENESS, ...(slots && { size: Number(slots) }) }
  const tasks = createWorkers(await homeFolder(config), script, options)
  const kind = machineKind()
  const storage = await openStorage(settings.storage)
  await checkStorage(storage)
  const worker = await startFarmWorker({
    queueUrl: settings.queueUrl,
    storage,
    kind,
    tasks,
    home: folder,
    cacheBytes,
    log,
    reporter: createErrorReporter(log, 'the farm is in trouble'),
  })
  process.stdout.write(`Working: ${tasks.size} parts at once, kind ${kind}\n`)
  endOnSignal(async () => {
    await worker.close()
    await tasks.close()
    process.exit(0)
  }, SHUTDOWN_MS)
}
