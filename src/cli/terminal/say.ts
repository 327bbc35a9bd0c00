import { coloured } from './colour.ts'
import { wrapped } from './wrap.ts'

/** Output to a person's terminal. Only the terminal programs use it: in the MCP server, stdout belongs to the protocol. */

// `| head` closes the pipe once it has enough
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
})

/** Writes lines to stdout; on a terminal they are wrapped to its width. */
export function say(text = ''): void {
  process.stdout.write(`${wrapped(text, process.stdout.columns)}\n`)
}

/** Reports on stderr why a program can't continue, in the format of all terminal programs. @returns its exit code */
export function fail(message: string): number {
  const text = `${coloured('red', 'video-maker-mcp:', process.stderr)} ${message}`
  process.stderr.write(`${wrapped(text, process.stderr.columns)}\n`)
  return 1
}

/** @param bytes integer; shown in MB of 10^6 */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** @param ms shown as seconds with two digits */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}
