import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { DATA_PROBLEM } from '../protocol/engine-data.ts'
import { FONTS_FOLDER, fontsFolder } from '../protocol/scripts.ts'
import { withoutSecrets } from '../protocol/secrets.ts'
import { VERSION } from '../version.ts'
import { createMediaCheck } from './media/library-check.ts'
import { createPreview } from './render/preview.ts'
import { createRenderQueue } from './render/queue.ts'
import { runEngine } from './server/engine.ts'
import { createLogFile } from './server/log-file.ts'
import { DataProblem } from './store/data-problem.ts'
import { answerMessage } from './turn/index.ts'
import { createWorkerPool } from './workers/pool.ts'

/**
 * The engine process: `engine.js --home DIR --socket PATH`. Started by the endpoints, shared by every server of this
 * home, gone when idle. What it has to say goes to `logs/engine.log`; an engine that finds another running ends with 0.
 */
const { values } = parseArgs({ options: { home: { type: 'string' }, socket: { type: 'string' } } })
const { home, socket } = values
if (!home || !socket) throw new Error('usage: engine --home DIR --socket PATH')

// what the engine keeps is this user's alone
process.umask(0o077)
const { config } = readConfig(process.env)
const logLevel = config.logLevel === 'debug' ? 'debug' : 'info'
const log = createLog({ logLevel }, createLogFile(join(home, 'logs', 'engine.log')))

/** What is no fault of the program is told without its stack. */
function complaint(error: unknown): string {
  if (error instanceof DataProblem) return `${error.message}\n${error.mend}`
  return (error instanceof Error && error.stack) || String(error)
}

let failing = false
function fail(error: unknown): void {
  if (failing) return
  failing = true
  log.error({ err: error }, 'failed')
  // whoever started it reads this when it does not answer
  process.stderr.write(`${withoutSecrets(complaint(error))}\n`)
  const code = error instanceof DataProblem ? DATA_PROBLEM : 1
  // the log writes a moment later
  setTimeout(() => process.exit(code), 100)
}
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

// fonts that `engine install --fonts` brought, for the workers
process.env[FONTS_FOLDER] ??= fontsFolder(home)
const tasks = createWorkerPool({ script: fileURLToPath(new URL('./worker.js', import.meta.url)) })
const engine = await runEngine({
  home,
  socket,
  version: VERSION,
  idleMs: config.engineIdleMs,
  log,
  tasks,
  createQueue: (store) =>
    createRenderQueue({
      runner: tasks,
      store: store.renders,
      cacheDir: join(home, 'cache', 'segments'),
      rendersDir: join(home, 'finished'),
      checkMedia: createMediaCheck(),
      log,
    }),
  preview: createPreview(tasks, join(home, 'cache', 'preview')),
  studioDir: fileURLToPath(new URL('./studio', import.meta.url)),
  handleTurn: answerMessage,
})
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.on(signal, () => {
    void engine?.stop(signal)
    // what is not done by then is taken up at the next start
    setTimeout(() => process.exit(1), 10_000)
  })
await engine?.ended
// nothing may hold the process up once the engine has ended
process.exit(0)
