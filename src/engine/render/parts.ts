import type { Media } from '../media/media.ts'
import type { SegmentCache } from './cache.ts'
import { failureReason, RenderError } from './failure.ts'
import { mixSound, type Sound } from './film-sound.ts'
import type { FilmWork } from './film-work.ts'
import type { PartOptions, SegmentSpec } from './part-maker.ts'
import { heaviestFirst, readingEffort } from './plan/effort.ts'
import { LaneScheduler } from './plan/lane-scheduler.ts'
import { runsOf, sourceSpans } from './plan/runs.ts'
import { mediaOf, type Segment } from './plan/segment.ts'
import { findPreroll, prerollOf } from './preroll.ts'
import { Progress } from './progress.ts'

/** Weight of mixing the sound and of joining, per frame of the film. */
const SOUND_WEIGHT = 0.05
const JOIN_WEIGHT = 0.02

/** A piece or the sound, as work for a lane. */
interface Part {
  effort: number
  segment?: Segment
  /** Resolves when the worker is free again. @returns the remaining work */
  make(options: PartOptions): Promise<() => Promise<void>>
}

/** Makes the missing pieces of a film and its sound. */
export async function makeParts(work: FilmWork, pieces: SegmentSpec[], sound: Sound | null): Promise<void> {
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

/** The missing pieces, each name once, in the order of the film. */
async function missingPieces(cache: SegmentCache, pieces: SegmentSpec[]): Promise<SegmentSpec[]> {
  const unique = new Map(pieces.map((piece) => [piece.name, piece]))
  const missing = await cache.missing(unique.keys())
  return missing.flatMap((name) => unique.get(name) ?? [])
}

/**
 * Runs a lane for each worker, also for those that join later. When one fails, the caller stops the others.
 */
async function makeRuns(work: FilmWork, runs: Part[][]): Promise<void> {
  const { runner, parts, media, signal } = work
  const files = new Map(Object.values(media).map((file) => [file.hash, file]))
  const scheduler = new LaneScheduler(runs, ({ segment }) => (segment ? preroll(segment, files) : 0))
  const divisible = parts.size > 1 ? runs.filter(({ length }) => length > 1).flat() : []
  const segments = divisible.flatMap(({ segment }) => segment ?? [])
  let begun = 0
  let lanes = 0
  // runs when a worker is free: the prerolls are needed once a lane has nothing left to do
  const found = segments.length > 0 ? findPreroll(segments, media, runner, signal) : Promise.resolve()
  const goOn = async (number: number, lane: object): Promise<void> => {
    let part = scheduler.next(number)
    if (!part) {
      await found
      part = scheduler.steal(number)
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

/** Extra work for a segment if the worker has not made the one before it. */
function preroll(segment: Segment, files: ReadonlyMap<string, Media>): number {
  return sourceSpans(segment).reduce((sum, span) => {
    const file = files.get(span.media)
    return sum + (file ? readingEffort(file, prerollOf(span)) : 0)
  }, 0)
}

function pieceOf(work: FilmWork, spec: SegmentSpec, progress: Progress): Part {
  const { parts, cache, signal, media } = work
  const { name, effort, segment } = spec
  const onProgress = (frames: unknown) => {
    progress.reach(name, Number(frames))
    work.onProgress(progress)
  }
  return {
    effort,
    segment,
    async make(options) {
      try {
        await parts.make(spec, { signal, ...options, onProgress })
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
