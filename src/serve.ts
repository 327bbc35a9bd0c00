import './tools/uncompiled.ts'
import { Console } from 'node:console'
import { inspect } from 'node:util'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Level } from './log.ts'
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

  const server = createServer(workbench)
  const tell = (level: Level, words: string): void => server.tell(level === 'warn' ? 'warning' : level, words)
  server.onerror = (error) => log('info', error, 'a message could not be dealt with')
  // so that settings that can't be used are told in the client's log, whatever is called
  server.oninitialized = workbench
  await server.connect(new StdioServerTransport())
  exitWithInput(async () => (await laid)?.close())
  // all that matters is on disk, and a server that is gone is not started again by its client
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (error: unknown) => log('error', error, event))
  }
}

/** What runs on is the engines' business, so nothing is waited for longer than it takes to hand it over. */
const HAND_OVER_MS = 120

function exitWithInput(close: () => Promise<void>): void {
  let leaving = false
  const leave = (): void => {
    if (leaving) return
    leaving = true
    const exit = (): never => process.exit(0)
    setTimeout(exit, HAND_OVER_MS)
    close().then(exit, exit)
  }
  process.stdin.on('end', leave).on('close', leave)
  process.stdout.on('error', leave)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
}
