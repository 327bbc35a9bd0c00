import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import type { Media } from '../media/media.ts'
import type { TaskOptions } from '../workers/task.ts'
import { type SegmentCache, unfinishedName } from './cache.ts'
import { sourceFiles } from './files.ts'
import type { RenderSegmentInput } from './picture/render-segment.ts'
import { segmentEffort } from './plan/effort.ts'
import { hasText, mediaOf, type Segment, type SourceFile, segmentName } from './plan/segment.ts'
import type { Runner } from './retry.ts'
import type { SoundJob } from './sound/mix.ts'

/** The spec of a film's part: a segment of its pictures, or its sound. */
export type PartSpec = SegmentSpec | SoundSpec

interface Spec {
  /** name of the file, a hash of everything that the part depends on */
  name: string
  /** estimated work, in megapixels of a plain picture */
  effort: number
}

export interface SegmentSpec extends Spec {
  kind: 'segment'
  segment: Segment
  /** by content hash */
  files: Record<string, SourceFile>
}

export interface SoundSpec extends Spec {
  kind: 'sound'
  job: Omit<SoundJob, 'output'>
  codec: SoundJob['output']['codec']
}

/** As for any task; the progress of a segment is the number of finished frames. */
export type PartOptions = Omit<TaskOptions, 'needs'>

/** Makes parts of films, on this machine or on others. */
export interface PartMaker {
  /** how many it is given at once, so that no worker waits for its next; may grow when machines join */
  readonly size: number
  /**
   * Makes a part into its file in the cache, where it counts once committed.
   * @throws {TaskError} if it can't be made
   * @throws the signal's reason when aborted
   */
  make(spec: PartSpec, options: PartOptions): Promise<void>
}

export function segmentSpec(segment: Segment, media: Record<string, Media>): SegmentSpec {
  return {
    kind: 'segment',
    name: `${segmentName(segment)}.mp4`,
    effort: segmentEffort(segment),
    segment,
    files: sourceFiles(media, mediaOf(segment)),
  }
}

/** Makes parts with workers of this machine. @param place where their files go */
export function localParts(runner: Runner, place: Pick<SegmentCache, 'path'>): PartMaker {
  return {
    get size() {
      return runner.size
    },
    make: (spec, options) =>
      spec.kind === 'segment'
        ? renderSegment(runner, spec, place.path(spec.name), options)
        : mixSound(runner, spec, place, options),
  }
}

async function renderSegment(runner: Runner, spec: SegmentSpec, file: string, options: PartOptions): Promise<void> {
  const { segment, files } = spec
  const input: RenderSegmentInput = { segment, files, file }
  await runner.run('renderSegment', input, { ...options, ...(hasText(segment) && { needs: 'texts' }) })
}

/**
 * The mixer chooses the container by the extension, so the unfinished file has one too. Two films with the same sound, such as
 * silence, may mix it at the same time.
 */
async function mixSound(
  runner: Runner,
  { name, job, codec }: SoundSpec,
  place: Pick<SegmentCache, 'path'>,
  options: PartOptions,
): Promise<void> {
  const unfinished = place.path(unfinishedName(`${randomUUID()}.${name}`))
  const input: SoundJob = { ...job, output: { file: unfinished, codec } }
  await runner.run('mixSound', input, options)
  await rename(unfinished, place.path(name))
}
