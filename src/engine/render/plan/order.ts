import type { Media } from '../../media/media.ts'
import { hasText, type Segment } from './segment.ts'

/** A transition's frames are of two clips, and nothing in them stays as it was: they take twice as long. */
const CROSSING = 2
/** frames: the first text of a worker waits for what draws it */
const TEXT = 10
/** megapixels that are encoded in the time in which a second of sound is mixed */
const SOUND = 3

/** megapixels that are encoded in the time in which one is decoded */
const DECODING = 0.3

/** About how long a segment takes, in megapixels of a plain picture. */
export function segmentEffort(segment: Segment): number {
  const { base, frames, canvas } = segment
  const worth = frames * (base.kind === 'crossing' ? CROSSING : 1) + (hasText(segment) ? TEXT : 0)
  return (worth * canvas.width * canvas.height) / 1e6
}

/** The same for so many seconds of sound. */
export function soundEffort(seconds: number): number {
  return seconds * SOUND
}

/** The same for decoding so many seconds of a file. */
export function readingEffort({ width = 0, height = 0, fps = 0 }: Media, seconds: number): number {
  return (seconds * fps * width * height * DECODING) / 1e6
}

/**
 * The order in which runs of work are begun: the one with the heaviest piece first, so that what is left for the end is
 * light and the cores end together. Progress is told from within each piece, so that none has to come early to show any.
 */
export function heaviestFirst<Work extends { effort: number }>(runs: readonly Work[][]): Work[][] {
  const heaviest = (run: readonly Work[]) => Math.max(0, ...run.map(({ effort }) => effort))
  const total = (run: readonly Work[]) => run.reduce((sum, { effort }) => sum + effort, 0)
  return runs.toSorted((a, b) => heaviest(b) - heaviest(a) || total(b) - total(a))
}
