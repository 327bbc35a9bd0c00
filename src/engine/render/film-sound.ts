import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { type FactsOf, factsOf } from '../../protocol/formats.ts'
import type { TaskOptions } from '../workers/task.ts'
import { unfinishedName } from './cache.ts'
import type { FilmWork } from './film-work.ts'
import type { SoundJob } from './sound/mix.ts'
import { soundName } from './sound-name.ts'

export interface Sound {
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
export function soundFile({ target, media }: FilmWork): Sound | null {
  const facts = factsOf(target.format)
  if (facts.kind !== 'film') return null
  const { extension, demuxer } = SOUND_FILES[facts.audio]
  const name = soundName(target.draft, media, target.range, facts.audio)
  return { name: `${name}.${extension}`, codec: facts.audio, demuxer }
}

/**
 * The mixer chooses the container by the extension, so what is unfinished has one too. Two films with the same sound,
 * such as none, may mix it at the same time.
 */
export async function mixSound(work: FilmWork, { name, codec }: Sound, options: TaskOptions): Promise<void> {
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
  await runner.run('mixSound', input, { signal, ...options })
  await rename(unfinished, cache.path(name))
  await cache.commit(name)
}
