import type { Media } from '../media/media.ts'
import type { SegmentCache } from './cache.ts'
import type { Target } from './output.ts'
import type { PartMaker } from './part-maker.ts'
import type { Progress } from './progress.ts'
import type { Runner } from './retry.ts'

/** What it takes to make one film. */
export interface FilmWork {
  /** of this machine */
  runner: Runner
  /** makes what is joined */
  parts: PartMaker
  cache: SegmentCache
  signal: AbortSignal
  target: Target
  media: Record<string, Media>
  /** percent that an earlier process reached */
  from: number
  now: () => number
  onProgress: (progress: Progress) => void
}
