import { resolve } from 'node:path'
import { bytesIn, countIn } from './engine/amounts.ts'
import { runProgram } from './engine/run-program.ts'
import { misuse, readFlags } from './flags.ts'

const USAGE = [
  ['video-maker-mcp worker', 'renders parts of films for `engine serve`, until it is stopped'],
  ['  --home DIR', 'where it keeps what it fetches (default: "worker" in your data folder)'],
  ['  --slots N', 'how many parts it renders at once (default: one per core)'],
  ['  --cache SIZE', 'how much of the fetched media it keeps (default 20GB)'],
  [
    '',
    'NEMO_QUEUE_URL is the server’s Redis; NEMO_STORAGE is a folder that all machines share, or s3://BUCKET/PREFIX.',
  ],
] as const

const FLAGS = {
  home: { type: 'string' },
  slots: { type: 'string' },
  cache: { type: 'string', default: '20GB' },
} as const

/** `video-maker-mcp worker`. @returns exit code, once it has ended */
export async function run(args: string[]): Promise<number> {
  const flags = readFlags(args, FLAGS, USAGE)
  if (typeof flags === 'number') return flags
  const { home, slots } = flags
  const cache = bytesIn(flags.cache)
  if (cache === undefined) return misuse(`--cache takes a size like 20GB, not "${flags.cache}".`, USAGE)
  if (slots !== undefined && !countIn(slots)) return misuse(`--slots takes a number above 0, not "${slots}".`, USAGE)
  const options = ['--cache', String(cache), ...(slots === undefined ? [] : ['--slots', slots])]
  return runProgram('farm.js', home === undefined ? 'worker' : resolve(home), options)
}
