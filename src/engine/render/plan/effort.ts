import type { Media } from '../../media/media.ts'
import { hasText, type Segment } from './segment.ts'

/** A transition shows two clips and changes in every frame: it takes twice as long. */
const TRANSITION = 2
/** frames: a worker's first text waits for the drawing code to load */
const TEXT = 10
/** megapixels encoded in the time of mixing a second of sound */
const SOUND = 3

/** megapixels encoded in the time of decoding one */
const DECODING = 0.3

/** Estimated work for a segment, in megapixels of a plain picture. */
export function segmentEffort(segment: Segment): number {
  const { base, frames, canvas } = segment
  const worth = frames * (base.kind === 'crossing' ? TRANSITION : 1) + (hasText(segment) ? TEXT : 0)
  return (worth * canvas.width * canvas.height) / 1e6
}

/** The same for a duration of sound, s. */
export function soundEffort(seconds: number): number {
  return seconds * SOUND
}

/** The same for decoding a duration of a file, s. */
export function readingEffort({ width = 0, height = 0, fps = 0 }: Media, seconds: number): number {
  return (seconds * fps * width * height * DECODING) / 1e6
}

/**
 * Sorts runs of work, the one with the heaviest piece first, so that the last pieces are light and all cores finish together.
 * Progress is reported from within each piece, so none has to come early to show any.
 */
export function heaviestFirst<Work extends { effort: number }>(runs: readonly Work[][]): Work[][] {
  const heaviest = (run: readonly Work[]) => Math.max(0, ...run.map(({ effort }) => effort))
  const total = (run: readonly Work[]) => run.reduce((sum, { effort }) => sum + effort, 0)
  return runs.toSorted((a, b) => heaviest(b) - heaviest(a) || total(b) - total(a))
}
