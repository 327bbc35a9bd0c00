import { type FactsOf, factsOf } from '../../protocol/formats.ts'
import type { FilmWork } from './film-work.ts'
import type { PartOptions, SoundSpec } from './part-maker.ts'
import { soundEffort } from './plan/effort.ts'
import { soundName } from './sound-name.ts'

/** The spec of a film's sound, and the demuxer to join it with. */
export interface Sound extends SoundSpec {
  demuxer: string
}

/** File format of a film's sound until it is joined to the pictures. */
const SOUND_FILES: Record<FactsOf<'film'>['audio'], { extension: string; demuxer: string }> = {
  aac: { extension: 'm4a', demuxer: 'mov' },
  opus: { extension: 'ogg', demuxer: 'ogg' },
}

/** Animations are silent. */
export function soundOf({ target, media }: Pick<FilmWork, 'target' | 'media'>): Sound | null {
  const facts = factsOf(target.format)
  if (facts.kind !== 'film') return null
  const { draft, range } = target
  const { from, to } = range
  const { extension, demuxer } = SOUND_FILES[facts.audio]
  return {
    kind: 'sound',
    name: `${soundName(draft, media, range, facts.audio)}.${extension}`,
    effort: soundEffort((to - from) / draft.canvas.fps),
    job: { draft, media, fromFrame: from, toFrame: to },
    codec: facts.audio,
    demuxer,
  }
}

export async function mixSound({ parts, cache, signal }: FilmWork, sound: Sound, options: PartOptions): Promise<void> {
  await parts.make(sound, { signal, ...options })
  await cache.commit(sound.name)
}
