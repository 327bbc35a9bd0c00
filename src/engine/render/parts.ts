import type { Media } from '../media/media.ts'
import type { SegmentCache } from './cache.ts'
import { failureReason, RenderError } from './failure.ts'
import { mixSound, type Sound } from './film-sound.ts'
import type { FilmWork } from './film-work.ts'
import { findLeadIns, leadInOf } from './lead-ins.ts'
import type { PartOptions, SegmentOrder } from './part-maker.ts'
import { heaviestFirst, readingEffort } from './plan/order.ts'
import { runsOf, strandsOf } from './plan/runs.ts'
import { mediaOf, type Segment } from './plan/segment.ts'
import { Shares } from './plan/shares.ts'
import { Progress } from './progress.ts'

/** Frames that the mix of the sound and the join count for, for each frame of the film. */
const SOUND_WEIGHT = 0.05
const JOIN_WEIGHT = 0.02

/** A piece or the sound, for a lane. */
interface Part {
  effort: number
  segment?: Segment
  /** Ends when the worker is free again. @returns what is left to do */
  make(options: PartOptions): Promise<() => Promise<void>>
}

/** Makes what is missing of a film's pieces and its sound. */
export async function makeParts(work: FilmWork, pieces: SegmentOrder[], sound: Sound | null): Promise<void> {
  const { cache, target, onProgress } = work
  const frames = target.range.to - target.range.from
  const missing = await missingPieces(cache, pieces)
  const hasSound = sound === null || (await cache.has(sound.name))
  const left = missing.reduce((sum, { segment }) => sum + segment.frames, 0)
  const weight = 1 + SOUND_WEIGHT + JOIN_WEIGHT
  const given = frames - left + (hasSound ? frames * SOUND_WEIGHT : 0)
  const progress = new Progress(frames * weight, given, work.from, work.now)
  onProgress(progress)
  const runs = runsOf(missing).map((run) => run.map((piece) => pieceOf(work, piece, progress)))
  if (sound && !hasSound) runs.push([soundPart(work, sound, frames, progress)])
  await makeRuns(work, heaviestFirst(runs))
}

/** Each name once, in the order of the film. */
async function missingPieces(cache: SegmentCache, pieces: SegmentOrder[]): Promise<SegmentOrder[]> {
  const unique = new Map(pieces.map((piece) => [piece.name, piece]))
  const missing = await cache.missing(unique.keys())
  return missing.flatMap((name) => unique.get(name) ?? [])
}

/**
 * A lane for each worker, and for each that comes later. When one fails the others are not waited for: the caller stops
 * them.
 */
async function makeRuns(work: FilmWork, runs: Part[][]): Promise<void> {
  const { runner, parts, media, signal } = work
  const files = new Map(Object.values(media).map((file) => [file.hash, file]))
  const shares = new Shares(runs, ({ segment }) => (segment ? leadIn(segment, files) : 0))
  const divisible = parts.size > 1 ? runs.filter(({ length }) => length > 1).flat() : []
  const segments = divisible.flatMap(({ segment }) => segment ?? [])
  let begun = 0
  let lanes = 0
  // as soon as a worker is free: they are needed once a lane has nothing left to do
  const found = segments.length > 0 ? findLeadIns(segments, media, runner, signal) : Promise.resolve()
  const goOn = async (number: number, lane: object): Promise<void> => {
    let part = shares.next(number)
    if (!part) {
      await found
      part = shares.steal(number)
    }
    if (!part) return
    const finish = await part.make({ priority: -begun++, lane })
    await Promise.all([finish(), goOn(number, lane), open()])
  }
  const open = (): Promise<unknown> => {
    const opened: Promise<void>[] = []
    while (lanes < parts.size) opened.push(goOn(lanes++, {}))
    return Promise.all(opened)
  }
  await Promise.all([found, open()])
}

/** How much more work a segment is for who has not made the one before it. */
function leadIn(segment: Segment, files: ReadonlyMap<string, Media>): number {
  return strandsOf(segment).reduce((sum, strand) => {
    const file = files.get(strand.media)
    return sum + (file ? readingEffort(file, leadInOf(strand)) : 0)
  }, 0)
}

function pieceOf(work: FilmWork, order: SegmentOrder, progress: Progress): Part {
  const { parts, cache, signal, media } = work
  const { name, effort, segment } = order
  const onProgress = (frames: unknown) => {
    progress.reach(name, Number(frames))
    work.onProgress(progress)
  }
  return {
    effort,
    segment,
    async make(options) {
      try {
        await parts.make(order, { signal, ...options, onProgress })
      } catch (error) {
        if (signal.aborted) throw error
        throw new RenderError(failureReason(error, media, mediaOf(segment)))
      }
      return async () => {
        await cache.commit(name)
        onProgress(segment.frames)
      }
    },
  }
}

function soundPart(work: FilmWork, sound: Sound, frames: number, progress: Progress): Part {
  return {
    effort: sound.effort,
    async make(options) {
      await mixSound(work, sound, options)
      return async () => {
        progress.reach(sound.name, frames * SOUND_WEIGHT)
        work.onProgress(progress)
      }
    },
  }
}
