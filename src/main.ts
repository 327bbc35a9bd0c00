#!/usr/bin/env node
import { Console } from 'node:console'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Client } from './client/client.ts'
import { applyFlags, type Config, type ConfigProblem, homeFolder, provideHome, readConfig } from './config.ts'
import { createLog, type Log } from './log.ts'
import { NemoError } from './protocol/errors.ts'
import { createServer } from './tools/server.ts'
import { VERSION } from './version.ts'

const USAGE = `video-maker-mcp ${VERSION}: make videos by talking

  video-maker-mcp [--engine local] MCP server on stdin and stdout; this is what clients start. Each variable but NEMO_TOKEN
                                   has a flag: --engine for NEMO_ENGINE, --output-dir for NEMO_OUTPUT_DIR
  video-maker-mcp demo             makes a video from sample photos and shows how
  video-maker-mcp doctor           what is installed, what is missing, and what mends it
  video-maker-mcp engine install   brings the native parts of the local engine
  video-maker-mcp install          adds the server to an MCP client's settings
  video-maker-mcp --version | --help
`

/** Rooms that are loaded only when asked for. Each answers with the exit code. */
const COMMANDS: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  demo: () => import('./cli/demo.ts'),
  doctor: () => import('./cli/doctor.ts'),
  engine: () => import('./cli/engine.ts'),
  install: () => import('./cli/install.ts'),
}

async function main(args: string[]): Promise<void> {
  const [command = '', ...rest] = args
  if (command === '--version' || command === '-v') return print(`${VERSION}\n`)
  if (command === '--help' || command === '-h') return print(USAGE)
  if (command === '' || command.startsWith('-')) return serve(args)
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
  if (!load) return misuse(`there is no command "${command}"`)
  const { run } = await load()
  process.exitCode = await run(rest).catch(failed)
}

/** What a terminal program did not foresee. Its trace says nothing in a bundle. */
function failed(error: unknown): number {
  process.stderr.write(`video-maker-mcp: ${error instanceof Error ? error.message : String(error)}\n`)
  return 1
}

function misuse(problem: string): void {
  process.stderr.write(`video-maker-mcp: ${problem}.\n\n${USAGE}`)
  process.exitCode = 2
}

/** Serves MCP until its input ends. A setting that can't be used is told by every tool call, where the person sees it. */
async function serve(flags: string[]): Promise<void> {
  try {
    applyFlags(flags, process.env)
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
  provideHome(process.env)
  const { config, problems } = readConfig(process.env)
  const log = createLog(config)
  for (const { problem } of problems) process.stderr.write(`video-maker-mcp: ${problem}\n`)
  // stdout belongs to MCP: whatever prints through the console goes to stderr
  globalThis.console = new Console(process.stderr)

  let client: Promise<Client> | undefined
  const server = createServer({
    openClient: () => {
      client = openClient(config, problems, log)
      return client
    },
    secrets: config.token ? [config.token] : [],
    onFailure: (error) => {
      // advice is a normal answer; anything else is a defect of ours, and the caller sees none of it
      if (error instanceof NemoError) log.info({ err: error }, 'a tool call was answered with advice')
      else log.error({ err: error }, 'a tool call failed')
    },
  })
  server.onerror = (error) => log.info({ err: error }, 'a message could not be dealt with')
  await server.connect(new StdioServerTransport())
  exitWithInput(() => client?.then((open) => open.close()))
  // all that matters is on disk, and a server that is gone is not started again by its client
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (error: unknown) => log.error({ err: error }, event))
  }
}

/** What runs on is the engines' business, so nothing is waited for longer than it takes to hand it over. */
const HAND_OVER_MS = 120

function exitWithInput(close: () => Promise<void> | undefined): void {
  let leaving = false
  const leave = (): void => {
    if (leaving) return
    leaving = true
    const exit = (): never => process.exit(0)
    setTimeout(exit, HAND_OVER_MS)
    Promise.resolve(close()).then(exit, exit)
  }
  process.stdin.on('end', leave).on('close', leave)
  process.stdout.on('error', leave)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
}

/**
 * The client core and its two endpoints, loaded by the first call that needs them.
 * @throws {NemoError} `bad_config`
 */
async function openClient(config: Config, problems: ConfigProblem[], log: Log): Promise<Client> {
  if (problems.length > 0) throw new NemoError('bad_config', problems.map(({ problem }) => problem).join('; '))
  const [{ createClient }, { readAttribution }, { createEndpoints }, home] = await Promise.all([
    import('./client/index.ts'),
    import('./client/skill.ts'),
    import('./endpoints/index.ts'),
    homeFolder(config),
  ])
  const here = fileURLToPath(import.meta.url)
  const engineDir = join(dirname(here), 'engine')
  const { apiUrl, webUrl, token, clientId, engine, mediaDirs, outputDir, skillDir, skillSource } = config
  const attribution = await readAttribution({ runningFile: process.argv[1] ?? here, skillDir, skillSource })
  const endpoints = createEndpoints({ apiUrl, home, engineDir, env: process.env, log })
  const identity = { attribution, token, clientId, webUrl }
  return createClient({ home, endpoints, defaultEngine: engine, mediaDirs, outputDir, log, ...identity })
}

function print(text: string): void {
  process.stdout.write(text)
}

await main(process.argv.slice(2))
