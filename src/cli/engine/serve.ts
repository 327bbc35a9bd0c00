import { resolve } from 'node:path'
import { KEPT_FOR, type ServeCommand } from '../../protocol/service.ts'
import { misuse, readFlags } from '../flags.ts'
import { addressIn, bytesIn, countIn, timeIn } from './amounts.ts'
import { runService } from './run-program.ts'

const USAGE = [
  ['video-maker-mcp engine serve --listen HOST:PORT', 'serves the engine to many users, until it is stopped'],
  ['  --home DIR', 'where it keeps its database, media and films (default: "service" in your data folder)'],
  ['  --tls-cert FILE --tls-key FILE', 'speaks HTTPS with this certificate (PEM)'],
  ['  --behind-proxy', 'takes the user’s address and the scheme from a proxy’s X-Forwarded headers'],
  ['  --metrics HOST:PORT', 'serves metrics for Prometheus there, at /metrics'],
  ['  --anonymous-credits N', 'seconds of film for each user without a token; with 0 they cannot export (default 100)'],
  ['  --max-renders N', 'how many films one user can render at once (default 3)'],
  ['  --max-sessions N', 'how many sessions one user can have (default 200)'],
  ['  --max-bytes SIZE', 'how much one user can upload in total (default 20GB)'],
  ['  --requests-per-minute N', 'how many requests one user can send (default 600)'],
  ['  --keep-films TIME', 'how long finished films are kept (default 30d)'],
  ['  --keep-parts TIME --keep-jobs TIME', 'how long unused parts and jobs of a farm are kept (default 30d, 7d)'],
  ['', 'Clients need only NEMO_API_URL and NEMO_TOKEN; `engine token add NAME` makes tokens.'],
] as const

const FLAGS = {
  listen: { type: 'string' },
  home: { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  'behind-proxy': { type: 'boolean' },
  metrics: { type: 'string' },
  'anonymous-credits': { type: 'string', default: '100' },
  'max-renders': { type: 'string', default: '3' },
  'max-sessions': { type: 'string', default: '200' },
  'max-bytes': { type: 'string', default: '20GB' },
  'requests-per-minute': { type: 'string', default: '600' },
  'keep-films': { type: 'string' },
  'keep-parts': { type: 'string' },
  'keep-jobs': { type: 'string' },
} as const

/** A flag with an invalid value. */
class BadFlag extends Error {
  override readonly name = 'BadFlag'
}

function read<Value>(flag: string, given: string, reader: (text: string) => Value | undefined, like: string): Value {
  const value = reader(given)
  if (value === undefined) throw new BadFlag(`--${flag} takes ${like}, not "${given}".`)
  return value
}

/** `video-maker-mcp engine serve`. @returns exit code, once it has ended */
export async function serve(args: string[]): Promise<number> {
  const flags = readFlags(args, FLAGS, USAGE)
  if (typeof flags === 'number') return flags
  try {
    return await runService(commandOf(flags), flags.home && resolve(flags.home))
  } catch (error) {
    if (error instanceof BadFlag) return misuse(error.message, USAGE)
    throw error
  }
}

function commandOf(flags: Exclude<ReturnType<typeof readFlags<typeof FLAGS>>, number>): ServeCommand {
  const { listen, metrics } = flags
  const [cert, key] = [flags['tls-cert'], flags['tls-key']]
  if (listen === undefined)
    throw new BadFlag('--listen HOST:PORT is needed: the address at which users reach the server.')
  if ((cert === undefined) !== (key === undefined)) throw new BadFlag('--tls-cert and --tls-key belong together.')
  const at = 'an address like 127.0.0.1:8080'
  const age = (what: keyof typeof KEPT_FOR) => {
    const given = flags[`keep-${what}`]
    return given === undefined ? KEPT_FOR[what] : read(`keep-${what}`, given, timeIn, 'a time like 30d')
  }
  const atLeastOne = (text: string) => countIn(text) || undefined
  return {
    do: 'serve',
    listen: read('listen', listen, addressIn, at),
    ...(cert !== undefined && key !== undefined && { tls: { cert: resolve(cert), key: resolve(key) } }),
    behindProxy: flags['behind-proxy'] ?? false,
    ...(metrics !== undefined && { metrics: read('metrics', metrics, addressIn, at) }),
    quotas: {
      requestsPerMinute: read('requests-per-minute', flags['requests-per-minute'], atLeastOne, 'a number above 0'),
      sessions: read('max-sessions', flags['max-sessions'], countIn, 'a number'),
      bytes: read('max-bytes', flags['max-bytes'], bytesIn, 'a size like 20GB'),
      renders: read('max-renders', flags['max-renders'], atLeastOne, 'a number above 0'),
      anonymousCredits: read('anonymous-credits', flags['anonymous-credits'], countIn, 'a number'),
    },
    keep: { films: age('films'), parts: age('parts'), jobs: age('jobs') },
  }
}
