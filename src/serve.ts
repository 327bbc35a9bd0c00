import './tools/uncompiled.ts'
import { Console } from 'node:console'
import { inspect } from 'node:util'
import type { Level } from './log.ts'
import { StdioTransport, Unreadable } from './tools/rpc/stdio.ts'
import { createServer } from './tools/server.ts'
import type { Workbench } from './workbench.ts'

/**
 * Serves MCP on stdin and stdout until the input ends. Everything except the handshake is loaded after it, as clients wait for
 * its answer when they start.
 */
export async function serve(): Promise<void> {
  // stdout belongs to MCP: console output goes to stderr
  globalThis.console = new Console(process.stderr)
  let laid: Promise<Workbench> | undefined
  const workbench = (): Promise<Workbench> => {
    laid ??= import('./workbench.ts').then(({ layOut }) => layOut(process.env, tell))
    return laid
  }
  const log = (level: 'info' | 'error', error: unknown, message: string): Promise<void> =>
    workbench().then(
      (bench) => bench.log[level]({ err: error }, message),
      // without the log itself, report at least what broke it
      (failure: unknown) =>
        void process.stderr.write(`video-maker-mcp: ${message}: ${inspect(error)}\n${inspect(failure)}\n`),
    )

  const ending = new AbortController()
  const server = createServer(workbench, ending.signal)
  const tell = (level: Level, words: string): void => server.tell(level === 'warn' ? 'warning' : level, words)
  server.onerror = (error) =>
    log(error instanceof Unreadable ? 'error' : 'info', error, 'a message could not be dealt with')
  // so that unusable settings appear in the client's log, whatever is called
  server.oninitialized = workbench
  const transport = new StdioTransport(process.stdin, process.stdout, () => server.protocolVersion === WITH_BATCHES)
  await server.connect(transport)
  exitWithInput({
    answered: () => transport.answered(),
    handBack: () => ending.abort(),
    close: async (seen) => (await laid)?.close(seen),
    logged: async () => (await laid)?.log.written(),
  })
  // everything important is on disk, and clients do not restart a server that exited
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (error: unknown) => log('error', error, event))
  }
}

/** The only version of MCP that requires servers to accept batches. */
const WITH_BATCHES = '2025-03-26'
/** The engines do the ongoing work, so nothing here has to be waited for longer than handing it over takes. */
const HAND_OVER_MS = 120
/** The first line of a log loads the logger, which takes longer on a busy machine. */
const LOG_MS = 3000
/** How long waiting calls may take to finish after the input has ended; then they return what there is. */
const WAIT_ON_MS = 1000
/** An unresponsive network delays the end by at most this; clients that do not want to wait send a signal. */
const ANSWER_MS = 10_000

interface Leaving {
  /** resolves when no request is pending */
  answered(): Promise<void>
  /** makes waiting calls return what there is */
  handBack(): void
  /** @param seen as far as can be known, the answers have reached the client */
  close(seen: boolean): Promise<void>
  /** resolves when the log is written */
  logged(): Promise<void>
}

/** Ends as soon as the input does, except that running calls are answered first, as their client may still be reading. */
function exitWithInput({ answered, handBack, close, logged }: Leaving): void {
  let leaving = false
  const leave = (seen: boolean): void => {
    if (leaving) return
    leaving = true
    const exit = (): never => process.exit(0)
    const end = (): void => {
      setTimeout(exit, LOG_MS)
      logged().then(exit, exit)
    }
    setTimeout(end, HAND_OVER_MS)
    close(seen).then(end, end)
  }
  const finish = (): void => {
    setTimeout(handBack, WAIT_ON_MS)
    setTimeout(() => leave(true), ANSWER_MS)
    answered().then(() => leave(true))
  }
  process.stdin.once('end', finish).once('close', finish)
  process.stdout.on('error', () => leave(false))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(true))
}
