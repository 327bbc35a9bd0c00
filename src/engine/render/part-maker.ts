import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import type { Media } from '../media/media.ts'
import type { TaskOptions } from '../workers/task.ts'
import { type SegmentCache, unfinishedName } from './cache.ts'
import { sourceFiles } from './files.ts'
import type { RenderSegmentInput } from './picture/render-segment.ts'
import { segmentEffort } from './plan/order.ts'
import { hasText, mediaOf, type Segment, type SourceFile, segmentName } from './plan/segment.ts'
import type { Runner } from './retry.ts'
import type { SoundJob } from './sound/mix.ts'

/** What is made of a film on its own: a segment of its pictures, or its sound. */
export type PartOrder = SegmentOrder | SoundOrder

interface Order {
  /** of the file that it is made into; says all that the part depends on */
  name: string
  /** about how much work it is, in megapixels of a plain picture */
  effort: number
}

export interface SegmentOrder extends Order {
  kind: 'segment'
  segment: Segment
  /** by content hash */
  files: Record<string, SourceFile>
}

export interface SoundOrder extends Order {
  kind: 'sound'
  job: Omit<SoundJob, 'output'>
  codec: SoundJob['output']['codec']
}

/** As for any task; of a segment, progress is the frames that are done. */
export type PartOptions = Omit<TaskOptions, 'needs'>

/** Makes parts of films, on this machine or on others. */
export interface PartMaker {
  /** how many it is given at once, so that no worker waits for its next; more where more machines have come */
  readonly size: number
  /**
   * Makes a part into its file in the cache, where it counts once it is committed.
   * @throws {TaskError} when it can't be made
   * @throws the signal's reason when aborted
   */
  make(order: PartOrder, options: PartOptions): Promise<void>
}

export function segmentOrder(segment: Segment, media: Record<string, Media>): SegmentOrder {
  return {
    kind: 'segment',
    name: `${segmentName(segment)}.mp4`,
    effort: segmentEffort(segment),
    segment,
    files: sourceFiles(media, mediaOf(segment)),
  }
}

/** Parts made by workers of this machine. @param place where their files go */
export function localParts(runner: Runner, place: Pick<SegmentCache, 'path'>): PartMaker {
  return {
    get size() {
      return runner.size
    },
    make: (order, options) =>
      order.kind === 'segment'
        ? renderSegment(runner, order, place.path(order.name), options)
        : mixSound(runner, order, place, options),
  }
}

async function renderSegment(runner: Runner, order: SegmentOrder, file: string, options: PartOptions): Promise<void> {
  const { segment, files } = order
  const input: RenderSegmentInput = { segment, files, file }
  await runner.run('renderSegment', input, { ...options, ...(hasText(segment) && { needs: 'texts' }) })
}

/**
 * The mixer chooses the container by the extension, so what is unfinished has one too. Two films with the same sound,
 * such as none, may mix it at the same time.
 */
async function mixSound(
  runner: Runner,
  { name, job, codec }: SoundOrder,
  place: Pick<SegmentCache, 'path'>,
  options: PartOptions,
): Promise<void> {
  const unfinished = place.path(unfinishedName(`${randomUUID()}.${name}`))
  const input: SoundJob = { ...job, output: { file: unfinished, codec } }
  await runner.run('mixSound', input, options)
  await rename(unfinished, place.path(name))
}
