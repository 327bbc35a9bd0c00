import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { VERSION } from '../version.ts'
import { openRendering } from './farm/render-queue.ts'
import { createWorkers, endOnFailure, endOnSignal } from './process.ts'
import { Hardware } from './render/hardware/hardware.ts'
import { createPreview } from './render/preview.ts'
import { runEngine } from './server/engine.ts'
import { createLogFile } from './server/log-file.ts'
import { answerMessage, warmUpReader } from './turn/index.ts'

/**
 * The engine process: `engine.js --home DIR --socket PATH`. Started by the endpoints, shared by all servers of this home, ends
 * when idle. It logs to `logs/engine.log`; if another engine is running, it exits with 0.
 */
const { values } = parseArgs({ options: { home: { type: 'string' }, socket: { type: 'string' } } })
const { home, socket } = values
if (!home || !socket) throw new Error('usage: engine --home DIR --socket PATH')

// the engine's files are only for this user
process.umask(0o077)
const { config } = readConfig(process.env)
const logLevel = config.logLevel === 'debug' ? 'debug' : 'info'
const log = createLog({ logLevel }, createLogFile(join(home, 'logs', 'engine.log')))
endOnFailure(log)

/** ms after the start, when the first request has usually been answered */
const WARM_UP_AFTER_MS = 500
/** Longest time that it takes to end, ms. */
const PATIENCE_MS = 10_000

const tasks = createWorkers(home, new URL('./worker.js', import.meta.url))
const { platform } = process
const hardware = config.hardware === 'auto' ? new Hardware({ runner: tasks, platform, log }) : undefined
const { farm, createQueue } = await openRendering(home, tasks, log, { ...(hardware && { hardware }) })
const engine = await runEngine({
  home,
  socket,
  version: VERSION,
  idleMs: config.engineIdleMs,
  log,
  tasks,
  ...(config.speechModel !== undefined && { speechModel: config.speechModel }),
  createQueue: ({ renders }) => createQueue(renders, ({ sessionId }) => sessionId),
  preview: createPreview(tasks, join(home, 'cache', 'preview')),
  studioDir: fileURLToPath(new URL('./studio', import.meta.url)),
  handleTurn: answerMessage,
})
endOnSignal((signal) => engine?.stop(signal), PATIENCE_MS)
if (engine) setTimeout(() => void warmUpReader(log), WARM_UP_AFTER_MS)
await engine?.ended
await farm?.close()
// nothing may keep the process alive once the engine has ended
process.exit(0)
