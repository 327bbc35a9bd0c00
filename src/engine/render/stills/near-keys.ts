import { mediaOf, type Segment } from '../plan/segment.ts'
import { leastGap, momentAt, type SeenFrame } from './moments.ts'
import { type Film, planFrame } from './plan-frame.ts'

/** s: a frame this far after its key frame takes longer to decode than the rest of a sheet */
const FAR = 1

/** px: about a second of decoding on two cores, 600 pictures in 1080p */
const MOST_PIXELS = 600 * 1920 * 1080

/** Gives the preroll of each planned frame, s. */
export type FindKeys = (media: Film['media'], segments: readonly Segment[]) => Promise<number[]>

/**
 * Moves free frames of a sheet back to their key frame, which can be decoded alone, if it is far and shows the same elements.
 * @param frames in order
 * @returns frames in order; fewer if decoding all of them would take too long
 */
export async function nearKeys(film: Film, frames: readonly SeenFrame[], find: FindKeys): Promise<number[]> {
  const plans = frames.map(({ at }) => planFrame(film, at, film.draft.canvas))
  const leads = await find(film.media, plans)
  const moved: Candidate[] = []
  for (const [i, { at, free }] of frames.entries()) {
    const back = free ? framesBack(plans[i], leads[i] ?? 0) : 0
    const before = (moved.at(-1)?.at ?? Number.NEGATIVE_INFINITY) + leastGap(film.draft)
    const fits = back > 0 && at - back >= before && showsSame(film, at, at - back)
    const pixels = back > 0 && fits ? 0 : (leads[i] ?? 0) * pixelsIn(film, plans[i])
    moved.push({ at: fits ? at - back : at, free, pixels })
  }
  return affordable(moved).map(({ at }) => at)
}

interface Candidate extends SeenFrame {
  /** px to decode before it */
  pixels: number
}

/** Drops free frames, the most expensive first, if all would take too long. */
function affordable(candidates: readonly Candidate[]): Candidate[] {
  const left = new Set(candidates)
  let total = candidates.reduce((sum, { pixels }) => sum + pixels, 0)
  for (const candidate of candidates.filter(({ free }) => free).sort((a, b) => b.pixels - a.pixels)) {
    if (total <= MOST_PIXELS || candidate.pixels === 0) break
    left.delete(candidate)
    total -= candidate.pixels
  }
  return [...left]
}

/** px per second of the files that a plan shows. */
function pixelsIn({ media }: Film, plan: Segment | undefined): number {
  const hashes = plan ? mediaOf(plan) : []
  const rates = Object.values(media)
    .filter(({ hash, kind }) => kind === 'video' && hashes.includes(hash))
    .map(({ width = 0, height = 0, fps = 30 }) => width * height * fps)
  return Math.max(0, ...rates)
}

/** Frames back to the key frame of a plain clip, if it is far; else 0. */
function framesBack(plan: Segment | undefined, lead: number): number {
  if (plan?.base.kind !== 'shot' || lead <= FAR) return 0
  const { still, step, moments } = plan.base
  return still || moments || step <= 0 ? 0 : Math.floor(lead / step + 1e-6)
}

function showsSame({ draft }: Film, one: number, other: number): boolean {
  const ids = (frame: number) => momentAt(draft, frame).shows.map(({ id }) => id)
  return ids(one).join() === ids(other).join()
}
