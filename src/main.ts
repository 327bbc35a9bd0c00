#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { PROGRAM_PATH } from './protocol/program.ts'
import { serve } from './serve.ts'
import { VERSION } from './version.ts'

const USAGE = `video-maker-mcp ${VERSION}: make videos by talking

  video-maker-mcp [--engine local] MCP server on stdin and stdout; this is what clients start. Each variable but NEMO_TOKEN
                                   has a flag: --engine for NEMO_ENGINE, --output-dir for NEMO_OUTPUT_DIR
  video-maker-mcp demo             makes a video from sample photos and shows how
  video-maker-mcp doctor           what is installed, what is missing, and what mends it
  video-maker-mcp engine install   brings the native parts of the local engine
  video-maker-mcp studio           opens a page of this machine's films: player, timeline, a line for wishes
  video-maker-mcp install          adds the server to an MCP client's settings
  video-maker-mcp --version | --help
`

/** Rooms that are loaded only when asked for. Each answers with the exit code. */
const COMMANDS: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  demo: () => import('./cli/demo.ts'),
  doctor: () => import('./cli/doctor.ts'),
  engine: () => import('./cli/engine.ts'),
  install: () => import('./cli/install.ts'),
  studio: () => import('./cli/studio.ts'),
}

async function main(args: string[]): Promise<void> {
  process.env[PROGRAM_PATH] = fileURLToPath(import.meta.url)
  leaveGoneFolder()
  const [command = '', ...rest] = args
  if (command === '--version' || command === '-v') return print(`${VERSION}\n`)
  if (command === '--help' || command === '-h') return print(USAGE)
  if (command === '' || command.startsWith('-')) return serveWith(args)
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
  if (!load) return misuse(`there is no command "${command}"`)
  const { run } = await load()
  process.exitCode = await run(rest)
}

/** A client may remove the folder that it started this in; every question for it would throw. */
function leaveGoneFolder(): void {
  try {
    process.cwd()
  } catch {
    process.chdir('/')
  }
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

async function serveWith(flags: string[]): Promise<void> {
  if (flags.length > 0) {
    const { applyFlags } = await import('./config.ts')
    try {
      applyFlags(flags, process.env)
    } catch (error) {
      return misuse(error instanceof Error ? error.message : String(error))
    }
  }
  await serve()
}

function print(text: string): void {
  process.stdout.write(text)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = failed(error)
})
