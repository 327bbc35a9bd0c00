#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { PROGRAM_PATH, programCommand } from './protocol/program.ts'
import { serve } from './serve.ts'
import { BUILD } from './version.ts'

/** For people who start the server in a terminal, where no client will connect to it. */
const byHand =
  (): string => `video-maker-mcp ${BUILD}: this is an MCP server, waiting for a client on stdin. Ctrl-C stops it.
To add it to a client: ${programCommand('install')}. All commands: ${programCommand('help')}`

async function main(args: string[]): Promise<void> {
  process.env[PROGRAM_PATH] = fileURLToPath(import.meta.url)
  leaveGoneFolder()
  const [first = '', ...rest] = args
  if (first === '--version' || first === '-v') return void process.stdout.write(`${BUILD}\n`)
  const isHelp = first === '--help' || first === '-h'
  if (!isHelp && (first === '' || first.startsWith('-'))) return serveWith(args)
  const { runCommand } = await import('./cli/commands.ts')
  process.exitCode = await runCommand(isHelp ? 'help' : first, rest, BUILD)
}

/** A client may delete the folder in which it started this; any use of it would throw. */
function leaveGoneFolder(): void {
  try {
    process.cwd()
  } catch {
    process.chdir('/')
  }
}

async function serveWith(flags: string[]): Promise<void> {
  if (flags.length > 0) {
    const { applyFlags } = await import('./config.ts')
    try {
      applyFlags(flags, process.env)
    } catch (error) {
      const { wrongFlag } = await import('./cli/commands.ts')
      process.exitCode = wrongFlag(error)
      return
    }
  }
  if (process.stdin.isTTY) process.stderr.write(`${byHand()}\n`)
  await serve()
}

// An unexpected failure. Its stack trace is useless in a bundle.
main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`video-maker-mcp: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
