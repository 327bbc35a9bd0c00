import { type Logger, pino } from 'pino'

/** Writes JSON lines; a separate module, so that it is only loaded with the first line. */
export function openLogger(level: string, write: (line: string) => void): Logger {
  return pino({ level, base: { pid: process.pid } }, { write })
}
