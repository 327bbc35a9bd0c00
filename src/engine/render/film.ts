import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { type FactsOf, factsOf } from '../../protocol/formats.ts'
import type { Media } from '../media/media.ts'
import type { TaskRunner } from '../workers/task.ts'
import type { CopyInput } from './av/copy-clips.ts'
import type { FilmOptions } from './av/film-writer.ts'
import type { JoinInput, JoinOutput } from './av/join.ts'
import { type SegmentCache, unfinishedName } from './cache.ts'
import { chaptersOf } from './chapters.ts'
import { failureReason, RenderError } from './failure.ts'
import type { Target } from './output.ts'
import type { RenderSegmentInput } from './picture/render-segment.ts'
import { heaviestFirst, segmentEffort, soundEffort } from './plan/order.ts'
import { planSegments } from './plan/plan.ts'
import { hasText, mediaOf, type Segment, type SourceFile, segmentName } from './plan/segment.ts'
import { untouchedCuts } from './plan/untouched.ts'
import { Progress } from './progress.ts'
import type { SoundJob } from './sound/mix.ts'
import { soundName } from './sound-name.ts'

/** What it takes to make one film. */
export interface FilmWork {
  runner: Pick<TaskRunner, 'run'>
  cache: SegmentCache
  signal: AbortSignal
  target: Target
  media: Record<string, Media>
  /** percent that an earlier process reached */
  from: number
  now: () => number
  onProgress: (progress: Progress) => void
}

/** Frames that the mix of the sound and the join count for, for each frame of the film. */
const SOUND_WEIGHT = 0.05
const JOIN_WEIGHT = 0.02
/** What turns out damaged when it is joined is made once more. */
const ATTEMPTS = 2

interface Piece {
  name: string
  segment: Segment
}

/** Makes a film: what is missing of its segments and its sound, then the join. */
export async function makeFilm(work: FilmWork, file: string, metadata: Record<string, string>): Promise<void> {
  const { target, cache, media } = work
  if (await copyFilm(work, file, metadata)) return
  const pieces = planSegments({ ...target, media }).map((segment) => ({ name: `${segmentName(segment)}.mp4`, segment }))
  const sound = soundFile(work)
  const unpin = cache.pin([...pieces, ...(sound ? [sound] : [])].map(({ name }) => name))
  try {
    for (let attempt = 1; ; attempt++) {
      await cache.ensure()
      await makeParts(work, pieces, sound)
      const damaged = await joinParts(work, pieces, sound, file, metadata)
      if (damaged === null) return
      if (attempt === ATTEMPTS) throw new RenderError('the encoded parts do not fit together')
      await cache.drop(damaged)
    }
  } finally {
    unpin()
  }
}

/** A film of untouched clips is copied, if they fit together. @returns whether it was */
async function copyFilm(work: FilmWork, file: string, metadata: Record<string, string>): Promise<boolean> {
  const { runner, cache, signal, target, media } = work
  const cuts = target.kind === 'film' ? untouchedCuts(target, media) : undefined
  const sound = soundFile(work)
  if (!cuts || !sound) return false
  const unpin = cache.pin([sound.name])
  try {
    await cache.ensure()
    if (!(await cache.has(sound.name))) await mixSound(work, sound, 0)
    const { width, height } = target.draft.canvas
    const clips = cuts.map(({ media: { path, demuxer = '' }, time, frames }) => ({ path, demuxer, time, frames }))
    const input: CopyInput = { ...filmOptions(work, sound, metadata), clips, width, height, file }
    const { copied } = await runner.run<{ copied: boolean }>('copyClips', input, { signal })
    return copied
  } finally {
    unpin()
  }
}

interface Sound {
  name: string
  codec: SoundJob['output']['codec']
  demuxer: string
}

/** What a film's sound is kept in until it is joined to the pictures. */
const SOUND_FILES: Record<FactsOf<'film'>['audio'], { extension: string; demuxer: string }> = {
  aac: { extension: 'm4a', demuxer: 'mov' },
  opus: { extension: 'ogg', demuxer: 'ogg' },
}

/** Animations are silent. */
function soundFile({ target, media }: FilmWork): Sound | null {
  const facts = factsOf(target.format)
  if (facts.kind !== 'film') return null
  const { extension, demuxer } = SOUND_FILES[facts.audio]
  const name = soundName(target.draft, media, target.range, facts.audio)
  return { name: `${name}.${extension}`, codec: facts.audio, demuxer }
}

async function makeParts(work: FilmWork, pieces: Piece[], sound: Sound | null): Promise<void> {
  const { cache, target, onProgress } = work
  const frames = target.range.to - target.range.from
  const missing = await missingPieces(cache, pieces)
  const hasSound = sound === null || (await cache.has(sound.name))
  const left = missing.reduce((sum, { segment }) => sum + segment.frames, 0)
  const weight = 1 + SOUND_WEIGHT + JOIN_WEIGHT
  const given = frames - left + (hasSound ? frames * SOUND_WEIGHT : 0)
  const progress = new Progress(frames * weight, given, work.from, work.now)
  onProgress(progress)
  const soundFrames = frames * SOUND_WEIGHT
  const jobs = missing.map((piece) => ({
    effort: segmentEffort(piece.segment),
    run: (rank: number) => renderPiece(work, piece, rank, progress),
  }))
  if (sound && !hasSound)
    jobs.push({
      effort: soundEffort(frames / target.draft.canvas.fps),
      run: async (rank) => {
        await mixSound(work, sound, rank)
        progress.reach(sound.name, soundFrames)
        onProgress(progress)
      },
    })
  await allOrFirstFailure(heaviestFirst(jobs).map(({ run }, i) => run(-i)))
}

/** Each name once, in the order of the film. */
async function missingPieces(cache: SegmentCache, pieces: Piece[]): Promise<Piece[]> {
  const unique = new Map(pieces.map((piece) => [piece.name, piece]))
  const missing = await cache.missing(unique.keys())
  return missing.flatMap((name) => unique.get(name) ?? [])
}

/** The other tasks are not waited for when one has failed: the caller stops them. */
async function allOrFirstFailure(tasks: Promise<void>[]): Promise<void> {
  await Promise.all(tasks)
}

async function renderPiece(work: FilmWork, { name, segment }: Piece, rank: number, progress: Progress): Promise<void> {
  const { runner, cache, signal, media } = work
  const hashes = mediaOf(segment)
  const input: RenderSegmentInput = { segment, files: sourceFiles(media, hashes), file: cache.path(name) }
  const onProgress = (frames: unknown) => {
    progress.reach(name, Number(frames))
    work.onProgress(progress)
  }
  try {
    const needs = hasText(segment) ? { needs: 'texts' } : {}
    await runner.run('renderSegment', input, { signal, priority: rank, ...needs, onProgress })
  } catch (error) {
    if (signal.aborted) throw error
    throw new RenderError(failureReason(error, media, hashes))
  }
  await cache.commit(name)
  onProgress(segment.frames)
}

/** Where the files are that hashes name. */
export function sourceFiles(media: Record<string, Media>, hashes: string[]): Record<string, SourceFile> {
  const files = Object.values(media).filter(({ hash }) => hashes.includes(hash))
  return Object.fromEntries(files.map(({ hash, path, demuxer = '' }) => [hash, { path, demuxer }]))
}

/**
 * The mixer chooses the container by the extension, so what is unfinished has one too. Two films with the same sound,
 * such as none, may mix it at the same time.
 */
async function mixSound(work: FilmWork, { name, codec }: Sound, rank: number): Promise<void> {
  const { runner, cache, signal, target, media } = work
  const { from, to } = target.range
  const unfinished = cache.path(unfinishedName(`${randomUUID()}.${name}`))
  const input: SoundJob = {
    draft: target.draft,
    media,
    fromFrame: from,
    toFrame: to,
    output: { file: unfinished, codec },
  }
  await runner.run('mixSound', input, { signal, priority: rank })
  await rename(unfinished, cache.path(name))
  await cache.commit(name)
}

/** @returns the name of a part that cannot be used, or null when all went well */
async function joinParts(
  work: FilmWork,
  pieces: Piece[],
  sound: Sound | null,
  file: string,
  metadata: Record<string, string>,
): Promise<string | null> {
  const { runner, cache, signal } = work
  const segments = pieces.map(({ name, segment }) => ({ file: cache.path(name), frames: segment.frames }))
  const input: JoinInput = { ...filmOptions(work, sound, metadata), segments, file }
  const { damaged } = await runner.run<JoinOutput>('joinSegments', input, { signal })
  const parts = sound ? [...pieces, sound] : pieces
  return damaged === null ? null : (parts.find(({ name }) => cache.path(name) === damaged)?.name ?? null)
}

function filmOptions({ cache, target }: FilmWork, sound: Sound | null, metadata: Record<string, string>): FilmOptions {
  const facts = factsOf(target.format)
  return {
    fps: target.draft.canvas.fps,
    sound: sound && { file: cache.path(sound.name), demuxer: sound.demuxer },
    container: facts.kind === 'film' ? facts.container : 'mp4',
    metadata,
    frames: target.range.to - target.range.from,
    chapters: facts.kind === 'film' ? chaptersOf(target.draft, target.range) : [],
  }
}
