import './tools/uncompiled.ts'
import { Console } from 'node:console'
import { inspect } from 'node:util'
import type { Level } from './log.ts'
import { StdioTransport, Unreadable } from './tools/rpc/stdio.ts'
import { createServer } from './tools/server.ts'
import type { Workbench } from './workbench.ts'

/**
 * Serves MCP on stdin and stdout until the input ends. All but the handshake is loaded after it, since clients wait for its
 * answer when they start.
 */
export async function serve(): Promise<void> {
  // stdout belongs to MCP: whatever prints through the console goes to stderr
  globalThis.console = new Console(process.stderr)
  let laid: Promise<Workbench> | undefined
  const workbench = (): Promise<Workbench> => {
    laid ??= import('./workbench.ts').then(({ layOut }) => layOut(process.env, tell))
    return laid
  }
  const log = (level: 'info' | 'error', error: unknown, message: string): Promise<void> =>
    workbench().then(
      (bench) => bench.log[level]({ err: error }, message),
      // without the log itself, what broke it is told all the same
      (failure: unknown) =>
        void process.stderr.write(`video-maker-mcp: ${message}: ${inspect(error)}\n${inspect(failure)}\n`),
    )

  const ending = new AbortController()
  const server = createServer(workbench, ending.signal)
  const tell = (level: Level, words: string): void => server.tell(level === 'warn' ? 'warning' : level, words)
  server.onerror = (error) =>
    log(error instanceof Unreadable ? 'error' : 'info', error, 'a message could not be dealt with')
  // so that settings that can't be used are told in the client's log, whatever is called
  server.oninitialized = workbench
  const transport = new StdioTransport(process.stdin, process.stdout, () => server.protocolVersion === WITH_BATCHES)
  await server.connect(transport)
  exitWithInput({
    answered: () => transport.answered(),
    handBack: () => ending.abort(),
    close: async (seen) => (await laid)?.close(seen),
    logged: async () => (await laid)?.log.written(),
  })
  // all that matters is on disk, and a server that is gone is not started again by its client
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (error: unknown) => log('error', error, event))
  }
}

/** The one version of MCP that obliges servers to take batches. */
const WITH_BATCHES = '2025-03-26'
/** What runs on is the engines' business, so nothing is waited for longer than it takes to hand it over. */
const HAND_OVER_MS = 120
/** The first line of a log loads what writes it, which on a busy machine takes longer. */
const LOG_MS = 3000
/** Calls that wait when the input ends get so long to end by themselves, then hand back what there is. */
const WAIT_ON_MS = 1000
/** A network that does not answer holds up the end no longer than this; clients that do not want to wait send a signal. */
const ANSWER_MS = 10_000

interface Leaving {
  /** resolves when no request waits for an answer */
  answered(): Promise<void>
  /** makes calls that wait hand back what there is */
  handBack(): void
  /** @param seen what was answered has reached the client, as far as anyone can tell */
  close(seen: boolean): Promise<void>
  /** resolves when the log is written */
  logged(): Promise<void>
}

/** Ends at once when the input does, but for calls under way: they are answered before, since their client may still read. */
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
