import * as z from 'zod'
import { type Kind, value } from './kind.ts'

/** How an edit names what it is done to: by id, by place, by file. */

/** An id, a file's name: what a timeline has to be asked about. */
export type Named = string & z.core.$brand<'named'>

const named = z.string().trim().min(1).max(500).brand<'named'>()
const counted = () =>
  z.preprocess(
    (given) => (typeof given === 'string' && /^\s*\d{1,4}\s*$/.test(given) ? Number(given) : given),
    z.int().min(1).max(5000),
  )
/** Where something stands in its sequence, from 1. */
const nth = counted()
/** The place that a clip of the sequence gets. */
export const place = value(counted(), { as: 'place', kind: 'place' })
/** The place that one more clip gets, at most behind the last. */
export const newPlace = value(counted(), { as: 'place', kind: 'new place' })

/** One clip: its id, its place from 1, or its file where only one clip shows that. */
export const clip = value(z.union([nth, named]), { as: 'clip', kind: 'clip' })
/** One clip or all. */
export const clips = value(z.union([z.literal('all'), nth, named]), { as: 'clip|all', kind: 'clips' })
/** Two neighbouring clips, and so the cut between them. */
export const cut = value(z.tuple([z.union([nth, named]), z.union([nth, named])]), {
  as: '[clip, next clip]',
  kind: 'cut',
})

export const SOUND_ROLES = ['bgm', 'original', 'voice', 'effect', 'clips', 'all'] as const
/** What people write for them. */
const ROLE_ALIASES: Record<string, (typeof SOUND_ROLES)[number]> = {
  music: 'bgm',
  effects: 'effect',
  voiceover: 'voice',
}
/** The id of a sound of its own, or of an overlay that is heard. */
export type SoundId = `a${number}` | `o${number}`
const soundId = z.custom<SoundId>((id) => typeof id === 'string' && /^[ao]\d+$/.test(id)).meta({ type: 'string' })

/**
 * A sound: all of a role (`bgm` the music; `original` all that the footage brought; `voice`; `effect`; `clips` the clips' own; `all`), a
 * sound or overlay by its id, or the sound of a clip.
 */
export const sound = value(
  z.preprocess((given) => ROLE_ALIASES[String(given)] ?? given, z.union([z.enum(SOUND_ROLES), soundId, nth, named])),
  { as: 'sound', kind: 'sound' },
)

/** One sound or several. */
export const sounds = value(z.union([sound, z.array(sound).min(1).max(100)]), { as: 'sound|[sound, …]', kind: 'sound' })

const text = (kind: Kind, as: string) => value(z.string().trim().min(1).max(500), { as, kind })

/** A text by its id or its wording, or a caption by its id. */
export const onScreen = text('text', 'id|name')
/** An overlay by its id or its file. */
export const overlay = text('overlay', 'id|name')
/** A transition by its id. */
export const transition = text('transition', 'x1')
/** A region by its id, or its effect where no other has it. */
export const region = text('region', 'id|name')
/** A callout by its id or its words. */
export const callout = text('callout', 'id|name')
/** A graphic by its id, the name that it shows, or its kind. */
export const graphic = text('graphic', 'id|name')
/** A name to save a version under. */
export const versionName = value(z.string().trim().min(1).max(200), { as: 'name' })
/** A version by its number, or the name that it was saved under. */
export const version = value(z.union([nth, versionName]), { as: 'number|name', kind: 'version' })

/** An uploaded file by its name. */
export const picture = text('picture', 'file')
/** A photo or video by its file, or what a clip shows, by its id or its place from 1. */
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
/** All uploads, or some by their names, in that order. */
export const files = value(z.union([z.literal('all'), z.array(file).min(1).max(1000)]), {
  as: '"all"|[file, …]',
  kind: 'files',
})
