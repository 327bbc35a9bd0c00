import { type Logger, pino } from 'pino'

/** The writer of JSON lines, in a module of its own that is loaded with the first line. */
export function openLogger(level: string, write: (line: string) => void): Logger {
  return pino({ level, base: { pid: process.pid } }, { write })
}
