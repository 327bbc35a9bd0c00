import type { Segment } from './segment.ts'

/** A transition's frames are of two clips, and nothing in them stays as it was: they take twice as long. */
const CROSSING = 2
/** frames: the first text of a worker waits for what draws it */
const TEXT = 10

/** About how long a segment takes, in frames of an ordinary one. */
export function effort({ base, layers, frames }: Segment): number {
  const text = layers.some(({ kind }) => kind === 'text')
  return frames * (base.kind === 'crossing' ? CROSSING : 1) + (text ? TEXT : 0)
}

/**
 * The order in which the workers take segments: the lightest first, so that progress shows at once; then the heaviest
 * first, so that the cores end together.
 */
export function inOrder<Piece extends { segment: Segment }>(pieces: Piece[]): Piece[] {
  const byEffort = [...pieces].sort((a, b) => effort(b.segment) - effort(a.segment))
  const lightest = byEffort.pop()
  return lightest ? [lightest, ...byEffort] : []
}
