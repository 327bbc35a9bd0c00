import type { Media } from '../media/media.ts'
import type { FindKeysInput, FindKeysOutput } from './av/find-keys.ts'
import { sourceFiles } from './files.ts'
import { type SourceSpan, sourceSpans } from './plan/runs.ts'
import type { Segment } from './plan/segment.ts'
import type { Runner } from './retry.ts'

/** s: assumed distance to the key frame if it is unknown */
const UNKNOWN = 2
/** How many times are remembered, over all files. */
const REMEMBERED = 20_000

/** Times of key frames by file and time, s. Files never change, so entries stay valid. */
const known = new Map<string, number>()

const nameOf = ({ media, from }: Pick<SourceSpan, 'media' | 'from'>) => `${media} ${from.toFixed(3)}`

/**
 * Finds how far before the first picture of each segment decoding has to begin (its preroll), unless known. Only demuxing,
 * mostly by the index.
 */
export async function findPreroll(
  segments: readonly Segment[],
  media: Record<string, Media>,
  runner: Pick<Runner, 'run'>,
  signal: AbortSignal,
): Promise<void> {
  const spans = segments.flatMap(sourceSpans).filter((span) => !known.has(nameOf(span)))
  const hashes = [...new Set(spans.map(({ media: hash }) => hash))]
  const files = sourceFiles(media, hashes)
  const wanted = hashes.flatMap((hash) => {
    const file = files[hash]
    const moments = spans.filter((span) => span.media === hash).map(({ from }) => from)
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

/** s from the key frame that decoding begins at to a span's first picture. */
export function prerollOf(span: SourceSpan): number {
  const key = known.get(nameOf(span))
  return key === undefined || Number.isNaN(key) ? UNKNOWN : Math.max(0, span.from - key)
}
