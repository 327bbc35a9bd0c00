import type { Endpoints, EngineChoice } from '../protocol/endpoint.ts'

export interface ClientOptions {
  /** data folder, created when needed */
  home: string
  endpoints: Endpoints
  attribution: Attribution
  /** the person's own token (NEMO_TOKEN), used for the cloud only */
  token?: string
  /** NEMO_CLIENT_ID; by default a stored random one */
  clientId?: string
  defaultEngine: EngineChoice
  /** the service's web site, for registration and workspace links */
  webUrl: string
  /** folders from which files may be uploaded (NEMO_MEDIA_DIRS); by default anywhere except hidden places */
  mediaDirs: readonly string[]
  /** NEMO_OUTPUT_DIR */
  outputDir?: string
  /** BCP 47; by default the machine's */
  language?: string
  log: Log
  clock?: Clock
}

/** Values of the three attribution headers (PROTOCOL.md 16). */
export interface Attribution {
  source: string
  version: string
  platform: string
}

/** pino's order of arguments */
export interface Log {
  /** for faults of this program, with `err` */
  error(facts: object, message: string): void
  debug(facts: object, message: string): void
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
}

export interface Clock {
  /** epoch ms */
  now(): number
  /** resolves after `ms`, or when `signal` aborts; never rejects */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done, { once: true })
    }),
}
