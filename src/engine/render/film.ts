import { factsOf } from '../../protocol/formats.ts'
import type { CopyInput } from './av/copy-clips.ts'
import type { FilmOptions } from './av/film-writer.ts'
import type { JoinInput, JoinOutput } from './av/join.ts'
import { chaptersOf } from './chapters.ts'
import { RenderError } from './failure.ts'
import { mixSound, type Sound, soundOf } from './film-sound.ts'
import type { FilmWork } from './film-work.ts'
import { type SegmentSpec, segmentSpec } from './part-maker.ts'
import { makeParts } from './parts.ts'
import { planSegments } from './plan/plan.ts'
import { streamCopyCuts } from './plan/stream-copy.ts'

/** A part found damaged when joining is made once more. */
const ATTEMPTS = 2

/** Makes a film: first the missing segments and sound, then the join. */
export async function makeFilm(work: FilmWork, file: string, metadata: Record<string, string>): Promise<void> {
  const { target, cache, media } = work
  if (await copyFilm(work, file, metadata)) return
  const pieces = planSegments({ ...target, media }).map((segment) => segmentSpec(segment, media))
  const sound = soundOf(work)
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

/** Makes a film of unedited clips by stream copy, if they fit together. @returns whether it did */
async function copyFilm(work: FilmWork, file: string, metadata: Record<string, string>): Promise<boolean> {
  const { runner, cache, signal, target, media } = work
  const cuts = target.kind === 'film' ? streamCopyCuts(target, media) : undefined
  const sound = soundOf(work)
  if (!cuts || !sound) return false
  const unpin = cache.pin([sound.name])
  try {
    await cache.ensure()
    if (!(await cache.has(sound.name))) await mixSound(work, sound, {})
    const { width, height } = target.draft.canvas
    const clips = cuts.map(({ media: { path, demuxer = '' }, time, frames }) => ({ path, demuxer, time, frames }))
    const input: CopyInput = { ...filmOptions(work, sound, metadata), clips, width, height, file }
    const { copied } = await runner.run<{ copied: boolean }>('copyClips', input, { signal })
    return copied
  } finally {
    unpin()
  }
}

/** @returns the name of a part that can't be used, or null on success */
async function joinParts(
  work: FilmWork,
  pieces: SegmentSpec[],
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
