import type { Media } from '../media/media.ts'
import type { FindKeysInput, FindKeysOutput } from './av/find-keys.ts'
import { sourceFiles } from './files.ts'
import { type Strand, strandsOf } from './plan/runs.ts'
import type { Segment } from './plan/segment.ts'
import type { Runner } from './retry.ts'

/** s: how far back the key picture is where nobody has looked */
const UNKNOWN = 2
/** Moments that are remembered of all files. */
const REMEMBERED = 20_000

/** Key pictures by file and moment, s. Files never change: what is known of them stays. */
const known = new Map<string, number>()

const nameOf = ({ media, from }: Pick<Strand, 'media' | 'from'>) => `${media} ${from.toFixed(3)}`

/**
 * Finds for segments how far before their first picture decoding has to begin, where that was not found before. Only the
 * demuxers look, at their indexes mostly.
 */
export async function findLeadIns(
  segments: readonly Segment[],
  media: Record<string, Media>,
  runner: Pick<Runner, 'run'>,
  signal: AbortSignal,
): Promise<void> {
  const strands = segments.flatMap(strandsOf).filter((strand) => !known.has(nameOf(strand)))
  const hashes = [...new Set(strands.map(({ media: hash }) => hash))]
  const files = sourceFiles(media, hashes)
  const wanted = hashes.flatMap((hash) => {
    const file = files[hash]
    const moments = strands.filter((strand) => strand.media === hash).map(({ from }) => from)
    return file ? [{ hash, file, moments }] : []
  })
  if (wanted.length === 0) return
  const found = await runner.run<FindKeysOutput>('findKeys', { wanted } satisfies FindKeysInput, { signal })
  for (const [i, { hash, moments }] of wanted.entries())
    for (const [j, from] of moments.entries()) known.set(nameOf({ media: hash, from }), found[i]?.[j] ?? Number.NaN)
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED) break
    known.delete(oldest)
  }
}

/** s before a strand's first picture from which on it is decoded. */
export function leadInOf(strand: Strand): number {
  const key = known.get(nameOf(strand))
  return key === undefined || Number.isNaN(key) ? UNKNOWN : Math.max(0, strand.from - key)
}
