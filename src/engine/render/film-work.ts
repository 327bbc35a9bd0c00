import type { Media } from '../media/media.ts'
import type { SegmentCache } from './cache.ts'
import type { Target } from './output.ts'
import type { PartMaker } from './part-maker.ts'
import type { Progress } from './progress.ts'
import type { Runner } from './retry.ts'

/** The context for making one film. */
export interface FilmWork {
  /** runs tasks on this machine */
  runner: Runner
  /** makes the parts to join */
  parts: PartMaker
  cache: SegmentCache
  signal: AbortSignal
  target: Target
  media: Record<string, Media>
  /** percent reached by an earlier process */
  from: number
  now: () => number
  onProgress: (progress: Progress) => void
}
