import type { SoundDocument } from '../../../edits/film/sound.ts'
import { EFFECT_TIMES } from '../../../edits/values/effects.ts'
import { tidy } from '../clip.ts'
import { PLAIN_AUDIO } from '../draft/defaults.ts'
import type { AudioClip, AudioSource } from '../draft.ts'
import { usualVariation } from '../music.ts'
import { heardDocument, heardFrom } from './heard.ts'
import { DocumentError, type Resolver } from './resolver.ts'
import { nameOf, type Scale, toFrames, toSeconds } from './scale.ts'
import { type Full, filled, sparse } from './sparse.ts'

/** The source of a sound. */
type SourceDocument = Pick<SoundDocument, 'file' | 'mood' | 'seed' | 'effect' | 'length' | 'speech'> &
  Partial<Pick<SoundDocument, 'pace' | 'said'>>
type Effects = Full<Omit<SoundDocument, keyof SourceDocument | 'id' | 'role' | 'start' | 'duration'>>
type Playing = Omit<AudioClip, 'id' | 'role' | 'name' | 'source' | 'start' | 'frames'>

function effectsOf(sound: Playing, scale: Scale): Effects {
  return {
    until_end: sound.untilEnd,
    from: sound.sourceStart,
    loop: sound.loop,
    volume: sound.volume,
    ...heardDocument(sound, scale),
  }
}

const PLAIN: Effects = effectsOf(PLAIN_AUDIO, { fps: 1, assets: [] })

function sourceDocument(source: AudioSource, scale: Scale): SourceDocument {
  if ('mediaId' in source) return { file: nameOf(source.mediaId, scale) }
  if ('speech' in source)
    return {
      speech: source.speech,
      ...(source.seconds !== undefined && { length: source.seconds }),
      ...(source.pace !== undefined && { pace: source.pace }),
      ...(source.said && { said: source.said }),
    }
  if ('mood' in source) return source
  const { effect, seconds } = source
  return seconds === EFFECT_TIMES[effect].seconds ? { effect } : { effect, length: seconds }
}

/** A sound in a document. */
export function soundDocument(sound: AudioClip, scale: Scale): SoundDocument {
  return {
    id: sound.id,
    role: sound.role,
    ...sourceDocument(sound.source, scale),
    start: toSeconds(sound.start, scale),
    duration: toSeconds(sound.frames, scale),
    ...sparse<Partial<SoundDocument>>(effectsOf(sound, scale), PLAIN),
  }
}

/** The source and name of a sound. */
function playing(document: SoundDocument, title: string, resolver: Resolver): Pick<AudioClip, 'name' | 'source'> {
  const { file, mood, speech, seed, effect, length, pace, said } = document
  if ([file, mood, effect, speech].filter((each) => each !== undefined).length !== 1)
    throw new DocumentError({ parameter: 'file', problem: 'a sound has exactly one of file, mood, effect and speech' })
  if (file !== undefined) {
    const asset = resolver.heard(file)
    return { name: asset.name, source: { mediaId: asset.id } }
  }
  if (effect !== undefined) return { name: effect, source: { effect, seconds: length ?? EFFECT_TIMES[effect].seconds } }
  if (mood !== undefined) return { name: mood, source: { mood, seed: seed ?? usualVariation(title, mood) } }
  return {
    name: (speech ?? '').slice(0, 40),
    source: {
      speech: speech ?? '',
      ...(length !== undefined && { seconds: length }),
      ...(pace !== undefined && { pace }),
      ...(said && { said: [...said] }),
    },
  }
}

/** The sound described by a document. @param title the film's, which selects built-in music @throws {DocumentError} */
export function soundFrom(document: SoundDocument, title: string, resolver: Resolver): AudioClip {
  const { until_end, from, loop, volume, ...heard } = filled<Effects>(document, PLAIN)
  return {
    id: resolver.id('audio', document.id),
    role: document.role,
    ...playing(document, title, resolver),
    start: toFrames(document.start, resolver),
    frames: Math.max(1, toFrames(document.duration, resolver)),
    untilEnd: until_end,
    sourceStart: tidy(from),
    loop,
    volume,
    ...heardFrom(heard, resolver),
  }
}
