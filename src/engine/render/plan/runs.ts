import { momentOf } from './moment.ts'
import { type Segment, type Shot, shotsOf } from './segment.ts'

/** The part of a moving file that a segment shows, s. */
export interface SourceSpan {
  media: string
  from: number
  to: number
  backwards: boolean
}

/** s: reading on for this long costs no more than seeking */
const NEAR = 3
/** s: tolerance, as times are rounded to microseconds */
const SLACK = 1e-3

/** The moving files that a segment reads, with the part of each. */
export function sourceSpans({ base, layers, frames }: Segment): SourceSpan[] {
  const shots = [...shotsOf(base), ...layers.flatMap((layer) => (layer.kind === 'box' ? [layer.shot] : []))]
  const overlays = layers.flatMap((layer) => (layer.kind === 'overlay' ? [layer] : []))
  const behind = shots.flatMap(({ chromaKey }) => chromaKey?.behind ?? [])
  return [...shots, ...overlays, ...behind].flatMap((source) => sourceSpan(source, frames))
}

function sourceSpan(
  { media, still, ...timing }: Pick<Shot, 'media' | 'still' | 'time' | 'step' | 'moments'>,
  frames: number,
): SourceSpan[] {
  if (still || typeof media !== 'string') return []
  const [first, last] = [momentOf(timing, 0), momentOf(timing, frames - 1)]
  return [{ media, from: Math.min(first, last), to: Math.max(first, last), backwards: timing.step < 0 }]
}

/**
 * Groups segments into runs: each segment of a run continues in a file where the previous one ended, so that making them one
 * after the other decodes each picture once. Clips that play backwards are made from the end.
 */
export function runsOf<Piece extends { segment: Segment }>(pieces: readonly Piece[]): Piece[][] {
  const runs: { pieces: Piece[]; way: Way | undefined; strands: SourceSpan[] }[] = []
  for (const piece of pieces) {
    const strands = sourceSpans(piece.segment)
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

function wayOn(before: readonly SourceSpan[], after: readonly SourceSpan[]): Way | undefined {
  const pairs = before.flatMap((a) => after.filter(({ media }) => media === a.media).map((b) => [a, b] as const))
  if (pairs.some(([a, b]) => !a.backwards && !b.backwards && isNear(a.to, b.from))) return 'forwards'
  if (pairs.some(([a, b]) => a.backwards && b.backwards && isNear(b.to, a.from))) return 'backwards'
  return undefined
}

function isNear(end: number, begin: number): boolean {
  return begin >= end - SLACK && begin <= end + NEAR
}
