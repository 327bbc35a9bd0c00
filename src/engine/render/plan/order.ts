import type { Segment } from './segment.ts'

/** Nothing in a transition stays as it was: a frame of it takes as long as so many others. */
const CROSSING = 2

/** About how long a segment takes, in frames of an ordinary one. */
export function effort({ base, frames }: Segment): number {
  return base.kind === 'crossing' ? CROSSING * frames : frames
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
