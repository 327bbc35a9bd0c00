import { access, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { TaskRunner } from '../workers/task.ts'
import type { SegmentCache } from './cache.ts'
import { RenderError } from './failure.ts'
import { makeFilm } from './film.ts'
import type { RenderJob, RenderStatus } from './job.ts'
import { resolveOutput } from './output.ts'
import type { Progress } from './progress.ts'
import { refuseUnknown } from './supported.ts'

export interface JobContext {
  runner: TaskRunner
  cache: SegmentCache
  rendersDir: string
  signal: AbortSignal
  /** percent that an earlier process reached */
  from: number
  now: () => number
  onProgress: (progress: Progress) => void
}

export type Finished = Required<Pick<RenderStatus, 'file' | 'sizeBytes' | 'durationSeconds' | 'width' | 'height'>>

/** Carries out one render. @throws an error for `failureReason`, or the signal's reason */
export async function runJob(job: RenderJob, context: JobContext): Promise<Finished> {
  const target = resolveOutput(job.draft, job.output)
  refuseUnknown(target)
  await requireFiles(job)
  const file = join(context.rendersDir, `${job.id}.${target.format}`)
  await makeFilm({ ...context, target, media: job.media }, file, { title: job.draft.title })
  const { size } = await stat(file)
  const { width, height, fps } = target.draft.canvas
  return { file, sizeBytes: size, durationSeconds: (target.range.to - target.range.from) / fps, width, height }
}

/** A file may have gone since it was imported: said before an hour of work, not after. */
async function requireFiles({ media }: RenderJob): Promise<void> {
  for (const { name, path } of Object.values(media)) {
    const there = await access(path).then(
      () => true,
      () => false,
    )
    if (!there) throw new RenderError(`“${name}” is gone from the engine's library: upload it again`)
  }
}
