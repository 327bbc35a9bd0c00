import { momentOf } from './moment.ts'
import { type Segment, type Shot, shotsOf } from './segment.ts'

/** What a segment shows of a moving file: s in it. */
export interface Strand {
  media: string
  from: number
  to: number
  backwards: boolean
}

/** s: reading on for so long is no more than beginning anew */
const NEAR = 3
/** s: moments are whole microseconds */
const SLACK = 1e-3

/** Each moving file that a segment reads, and what of it. */
export function strandsOf({ base, layers, frames }: Segment): Strand[] {
  const shots = [...shotsOf(base), ...layers.flatMap((layer) => (layer.kind === 'box' ? [layer.shot] : []))]
  const overlays = layers.flatMap((layer) => (layer.kind === 'overlay' ? [layer] : []))
  const behind = shots.flatMap(({ chromaKey }) => chromaKey?.behind ?? [])
  return [...shots, ...overlays, ...behind].flatMap((source) => strandOf(source, frames))
}

function strandOf(
  { media, still, ...timing }: Pick<Shot, 'media' | 'still' | 'time' | 'step' | 'moments'>,
  frames: number,
): Strand[] {
  if (still || typeof media !== 'string') return []
  const [first, last] = [momentOf(timing, 0), momentOf(timing, frames - 1)]
  return [{ media, from: Math.min(first, last), to: Math.max(first, last), backwards: timing.step < 0 }]
}

/**
 * Segments in the order of the film as runs: each segment of a run goes on in a file where the one before it ended, so that who
 * makes them one after the other decodes each picture once. What plays backwards is made from its end.
 */
export function runsOf<Piece extends { segment: Segment }>(pieces: readonly Piece[]): Piece[][] {
  const runs: { pieces: Piece[]; way: Way | undefined; strands: Strand[] }[] = []
  for (const piece of pieces) {
    const strands = strandsOf(piece.segment)
    const last = runs.at(-1)
    const way = last && wayOn(last.strands, strands)
    if (last && way && (last.way ?? way) === way) {
      last.pieces.push(piece)
      last.way = way
      last.strands = strands
    } else runs.push({ pieces: [piece], way: undefined, strands })
  }
  return runs.map((run) => (run.way === 'backwards' ? run.pieces.toReversed() : run.pieces))
}

type Way = 'forwards' | 'backwards'

function wayOn(before: readonly Strand[], after: readonly Strand[]): Way | undefined {
  const pairs = before.flatMap((a) => after.filter(({ media }) => media === a.media).map((b) => [a, b] as const))
  if (pairs.some(([a, b]) => !a.backwards && !b.backwards && isNear(a.to, b.from))) return 'forwards'
  if (pairs.some(([a, b]) => a.backwards && b.backwards && isNear(b.to, a.from))) return 'backwards'
  return undefined
}

function isNear(end: number, begin: number): boolean {
  return begin >= end - SLACK && begin <= end + NEAR
}
