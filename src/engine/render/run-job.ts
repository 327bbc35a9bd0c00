import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FactsOf, FORMATS, type FormatOf, isOfKind } from '../../protocol/formats.ts'
import type { Quality } from '../../protocol/sizes.ts'
import type { MediaCheck } from '../media/library-check.ts'
import type { AnimationInput } from './av/animation.ts'
import { type SegmentCache, unfinishedName } from './cache.ts'
import { lostReason, RenderError } from './failure.ts'
import { sourceFiles } from './files.ts'
import { makeFilm } from './film.ts'
import type { FilmWork } from './film-work.ts'
import type { Hardware } from './hardware/hardware.ts'
import { makeFilmByHardware } from './hardware/make-film.ts'
import type { RenderJob, RenderStatus } from './job.ts'
import { resolveOutput, smaller, type Target } from './output.ts'
import { localParts, type PartMaker } from './part-maker.ts'
import type { RenderPictureInput } from './picture/render-picture.ts'
import { planSegments } from './plan/plan.ts'
import { mediaOf } from './plan/segment.ts'
import { Progress } from './progress.ts'
import { type Runner, retrying } from './retry.ts'
import type { SoundJob } from './sound/mix.ts'
import { refuseUnknown } from './supported.ts'

export interface JobContext {
  runner: Runner
  /** makes parts on other machines; by default on this one */
  parts?: PartMaker
  cache: SegmentCache
  rendersDir: string
  checkMedia: MediaCheck
  hardware?: Hardware
  signal: AbortSignal
  /** percent reached by an earlier process */
  from: number
  now: () => number
  onProgress: (progress: Progress) => void
}

export type Finished = Pick<RenderStatus, 'file' | 'sizeBytes' | 'durationSeconds' | 'width' | 'height'>

/** Runs one render. @throws an error for `failureReason`, or the signal's reason */
export async function runJob(job: RenderJob, context: JobContext): Promise<Finished> {
  const target = resolveOutput(job.draft, job.output)
  refuseUnknown(target)
  await requireFiles(job, context)
  await mkdir(context.rendersDir, { recursive: true })
  const file = join(context.rendersDir, `${job.id}.${target.format}`)
  const runner = retrying(context.runner)
  const { parts = localParts(runner, context.cache) } = context
  const work: FilmWork = { ...context, runner, parts, target, media: job.media }
  const { format } = target
  if (isOfKind('picture', format)) await makePicture(work, format, file)
  else if (isOfKind('sound', format)) await makeSound(work, FORMATS[format].audio, file)
  else if (isOfKind('animation', format)) await makeAnimation(work, format, file, job.output.quality)
  else return describe(file, await makeFilmOfSize(work, context.hardware, file, job.draft.title))
  return describe(file, target)
}

async function describe(file: string, { kind, draft, range }: Target): Promise<Finished> {
  const { size } = await stat(file)
  const { width, height, fps } = draft.canvas
  const seconds = kind === 'picture' ? {} : { durationSeconds: (range.to - range.from) / fps }
  return { file, sizeBytes: size, ...seconds, ...(kind === 'sound' ? {} : { width, height }) }
}

/** Files may have been deleted or damaged since the import: fail before an hour of work, not after. */
async function requireFiles({ media }: RenderJob, { checkMedia, signal }: JobContext): Promise<void> {
  for (const file of Object.values(media)) {
    const state = await checkMedia(file)
    signal.throwIfAborted()
    if (state !== 'whole') throw new RenderError(lostReason(file.name, state))
  }
}

/** Reduces the quality until a promised size is met. @returns the target that met it */
async function makeFilmOfSize(
  work: FilmWork,
  hardware: Hardware | undefined,
  file: string,
  title: string,
): Promise<Target> {
  let { target } = work
  for (;;) {
    await makeFilmByHardware({ ...work, target }, hardware, file, { title })
    const { size } = await stat(file)
    if (target.maxBytes === null || size <= target.maxBytes) return target
    target = smaller(target, size)
  }
}

async function makePicture(
  { runner, signal, target, media }: FilmWork,
  format: FormatOf<'picture'>,
  file: string,
): Promise<void> {
  const [segment] = planSegments({ ...target, media })
  if (!segment) throw new RenderError('the timeline is empty')
  const input: RenderPictureInput = { segment, files: sourceFiles(media, mediaOf(segment)), format, file }
  await runner.run('renderPicture', input, { signal, priority: 1 })
}

async function makeSound(
  { runner, signal, target, media }: FilmWork,
  codec: FactsOf<'sound'>['audio'],
  file: string,
): Promise<void> {
  const { draft, range } = target
  const unfinished = unfinishedName(file)
  const input: SoundJob = {
    draft,
    media,
    fromFrame: range.from,
    toFrame: range.to,
    output: { file: unfinished, codec },
  }
  await runner.run('mixSound', input, { signal })
  await rename(unfinished, file)
}

/** Share of an animation's work spent on its film. */
const FILM_SHARE = 0.6

async function makeAnimation(
  work: FilmWork,
  format: FormatOf<'animation'>,
  file: string,
  quality: Quality,
): Promise<void> {
  const { runner, signal, target } = work
  const film = unfinishedName(file.replace(/\w+$/, 'mp4'))
  const progress = new Progress(1, 0, work.from, work.now)
  const reach = (part: string, amount: number) => {
    progress.reach(part, amount)
    work.onProgress(progress)
  }
  try {
    await makeFilm(
      { ...work, from: 0, onProgress: (done) => reach('film', FILM_SHARE * (done.percent / 100)) },
      film,
      {},
    )
    const frames = target.range.to - target.range.from
    const input: AnimationInput = { film, frames, fps: target.draft.canvas.fps, format, quality, file }
    const onProgress = (done: unknown) => reach('animation', (1 - FILM_SHARE) * Number(done))
    await runner.run('makeAnimation', input, { signal, onProgress })
  } finally {
    await rm(film, { force: true })
  }
}
