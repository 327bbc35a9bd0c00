import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { withoutSecrets } from './protocol/secrets.ts'

/** Writes JSON lines to stderr, without tokens. Arguments are in pino's order. */
export interface Log {
  error(facts: object, message: string): void
  warn(facts: object, message: string): void
  info(facts: object, message: string): void
  debug(facts: object, message: string): void
  /** resolves when all lines so far are written */
  written(): Promise<void>
}

const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type Level = Exclude<(typeof LEVELS)[number], 'silent'>

/**
 * A log at the level of `config`. pino is only loaded with the first line, which in a healthy run is never written.
 * @param write where lines go; stderr, since stdout belongs to MCP
 * @param listen gets a short form of every line, without tokens, at any level
 */
export function createLog(
  config: Pick<Config, 'logLevel' | 'token'>,
  write: (line: string) => void = (line) => process.stderr.write(line),
  listen?: (level: Level, words: string) => void,
): Log {
  const secrets = config.token ? [config.token] : []
  let logger: Promise<Logger> | undefined
  let writing = Promise.resolve()
  const open = async (): Promise<Logger> => {
    const { openLogger } = await import('./log-lines.ts')
    return openLogger(config.logLevel, (line) => write(withoutSecrets(line, secrets)))
  }
  const at = (level: Level) => {
    const off = LEVELS.indexOf(level) > LEVELS.indexOf(config.logLevel)
    return (facts: object, message: string): void => {
      listen?.(level, withoutSecrets(inWords(facts, message), secrets))
      if (off) return
      logger ??= open()
      writing = logger.then(
        (lines) => lines[level](facts, message),
        (failure: unknown) => write(`${message} (the log can't be opened: ${String(failure)})\n`),
      )
    }
  }
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug'), written: () => writing }
}

function inWords(facts: object, message: string): string {
  return 'err' in facts && facts.err instanceof Error ? `${message}: ${facts.err.message}` : message
}
