import * as z from 'zod'
import { type Kind, value } from './kind.ts'

/** How an edit refers to its targets: by id, position, or file. */

/** An id or a file's name, which a timeline has to resolve. */
export type Named = string & z.core.$brand<'named'>

const named = z.string().trim().min(1).max(500).brand<'named'>()
const counted = () =>
  z.preprocess(
    (given) => (typeof given === 'string' && /^\s*\d{1,4}\s*$/.test(given) ? Number(given) : given),
    z.int().min(1).max(5000),
  )
/** A position in a sequence, from 1. */
const nth = counted()
/** The new position of a clip in the sequence. */
export const place = value(counted(), { as: 'place', kind: 'place' })
/** The position of an additional clip, at most after the last. */
export const newPlace = value(counted(), { as: 'place', kind: 'new place' })

/** One clip: its id, its position from 1, or its file if only one clip shows that. */
export const clip = value(z.union([nth, named]), { as: 'clip', kind: 'clip' })
/** One clip or all. */
export const clips = value(z.union([z.literal('all'), nth, named]), { as: 'clip|all', kind: 'clips' })
/** Two neighbouring clips, i.e. the cut between them. */
export const cut = value(z.tuple([z.union([nth, named]), z.union([nth, named])]), {
  as: '[clip, next clip]',
  kind: 'cut',
})

export const SOUND_ROLES = ['bgm', 'original', 'voice', 'effect', 'clips', 'all'] as const
/** Synonyms. */
const ROLE_ALIASES: Record<string, (typeof SOUND_ROLES)[number]> = {
  music: 'bgm',
  effects: 'effect',
  voiceover: 'voice',
}
/** The id of a separate sound, or of an overlay with sound. */
export type SoundId = `a${number}` | `o${number}`
const soundId = z.custom<SoundId>((id) => typeof id === 'string' && /^[ao]\d+$/.test(id)).meta({ type: 'string' })

/**
 * A sound: all of a role (`bgm` the music; `original` all sound of the footage; `voice`; `effect`; `clips` the clips' own;
 * `all`), a sound or overlay by its id, or the sound of a clip.
 */
export const sound = value(
  z.preprocess((given) => ROLE_ALIASES[String(given)] ?? given, z.union([z.enum(SOUND_ROLES), soundId, nth, named])),
  { as: 'sound', kind: 'sound' },
)

/** One sound or several. */
export const sounds = value(z.union([sound, z.array(sound).min(1).max(100)]), { as: 'sound|[sound, …]', kind: 'sound' })

const text = (kind: Kind, as: string) => value(z.string().trim().min(1).max(500), { as, kind })

/** A text by its id or its words, or a caption by its id. */
export const onScreen = text('text', 'id|name')
/** An overlay by its id or its file. */
export const overlay = text('overlay', 'id|name')
/** A transition by its id. */
export const transition = text('transition', 'x1')
/** A region by its id, or its effect if it is the only one. */
export const region = text('region', 'id|name')
/** A callout by its id or its words. */
export const callout = text('callout', 'id|name')
/** A graphic by its id, the name that it shows, or its type. */
export const graphic = text('graphic', 'id|name')
/** A name under which to save a version. */
export const versionName = value(z.string().trim().min(1).max(200), { as: 'name' })
/** A version by its number or its saved name. */
export const version = value(z.union([nth, versionName]), { as: 'number|name', kind: 'version' })

/** An uploaded file by its name. */
export const picture = text('picture', 'file')
/** A photo or video by its file, or a clip's by its id or its position from 1. */
export const shownPicture = value(z.union([nth, z.string().trim().min(1).max(500)]), {
  as: 'file|clip',
  kind: 'clip or picture',
})
/** A photo by its file, or `none`. */
export const photoOrNone = text('picture', 'file|none')
export const music = text('music', 'file')
/** A file with sound by its name, or `none`. */
export const musicOrNone = text('music', 'file|none')
export const captionsFile = text('captions file', 'file')
export const file = text('file', 'file')
/** All uploads, or some by name, in that order. */
export const files = value(z.union([z.literal('all'), z.array(file).min(1).max(1000)]), {
  as: '"all"|[file, …]',
  kind: 'files',
})
