import { EFFECTS } from '../../../edits/values/effects.ts'
import { type Context, clipsIn, isPhoto } from '../context.ts'
import type { Clips } from './clips.ts'
import { meaning, names } from './meaning.ts'

/** A sound that a message refers to. */
export type Sound =
  | {
      role: 'bgm' | 'original' | 'voice' | 'effect' | 'all' | 'clips'
      /** of the clips mentioned, if there are any */
      near?: true
      /** a word for any sound: of what was just added, if that is a sound */
      any?: true
      /** what is said in the clips, if there is no voiceover */
      spoken?: true
      /** the only clip, by its name: all of the footage, unless other pictures with sound come beside it */
      sole?: Clips
    }
  | { clips: Clips }
  | { both: readonly Sound[] }
  | { id: string }
  | { it: true; one?: true }
  | { missing: string }

/** The sound of all clips is that of the footage, unless some was detached or is in overlays. */
function ofEveryClip({ audio = [], overlays = [] }: Context): Sound {
  const more = overlays.length > 0 || audio.some(({ role }) => role === 'original')
  return { role: more ? 'clips' : 'original' }
}

export const SOUND = {
  music: meaning(() => ({ role: 'bgm' })),
  original: meaning(() => ({ role: 'original' })),
  voice: meaning(() => ({ role: 'voice' })),
  /** `my voice` */
  said: meaning(() => ({ role: 'voice', spoken: true })),
  /** speech in the footage or over it */
  speech: meaning<{ c?: Clips }>(({ c }, { audio = [] }) => {
    if (c !== undefined && !c.whole) return { clips: c }
    return audio.some(({ role }) => role === 'voice') ? { missing: 'target' } : { role: 'original', near: true }
  }),
  clips: meaning((_, context) => ofEveryClip(context)),
  all: meaning((_, { audio = [] }) => ({ role: audio.length === 0 ? 'original' : 'all' })),
  /** the only sound */
  any: meaning((_, { audio = [] }) =>
    audio.length === 0 ? { role: 'original', near: true, any: true } : { missing: 'target' },
  ),
  of_clips: meaning<{ c: Clips }>(({ c }, context) => {
    // "all of it" includes the music
    if ((c.lot || c.heard) && (context.audio ?? []).length > 0) return undefined
    if (c.whole) return c.all ? ofEveryClip(context) : { role: 'original' }
    // photos are silent: all videos are all sound
    if (c.all && !c.rest && silentBut(c.clips, context)) return ofEveryClip(context)
    if (c.it) return { it: true, ...(c.one && { one: true }) }
    // the only clip is all of the footage
    const sole = ofEveryClip(context)
    return isSole(c.clips, context) && 'role' in sole && sole.role === 'original' ? { ...sole, sole: c } : { clips: c }
  }),
  id: meaning<{ i: string }>(({ i }) => (/^[ao]\d/.test(i) ? { id: i } : undefined)),
  file: meaning<{ f: string }>(({ f }, context) => heardAs(f, context)),
  stem: meaning<{ s: string[] }>(({ s }, context) =>
    s.length === 1 && s[0] !== undefined ? heardAs(s[0], context) : undefined,
  ),
  named: meaning<{ f: string }>(({ f }, { audio = [] }) => {
    const track = audio.find(({ name }) => name === f)
    return track ? trackMeant(track, audio) : { missing: 'no_bgm' }
  }),
  it: meaning(() => ({ it: true })),
  /** `the music and the original sound` */
  list: meaning<{ a: Sound; b: Sound }>(({ a, b }) => ({ both: [a, b] })),
}

/** A sound in a list of several. */
export const SOUND_ONE = { music: SOUND.music, original: SOUND.original, voice: SOUND.voice }

/** Whether no other clips have sound. */
function silentBut(clips: readonly number[], context: Context): boolean {
  return clipsIn(context).every(({ clip, name, card }) => clips.includes(clip) || card || isPhoto(context, name))
}

function isSole(clips: readonly number[], context: Context): boolean {
  return clips.length === 1 && clips[0] === 1 && clipsIn(context).length === 1
}

export const SOUND_EFFECT = names(EFFECTS)

/** A built-in sound of the timeline, by name. */
export const EFFECT_REF = {
  named: meaning<{ n: string }>(({ n }, { audio = [] }) => {
    const [found, ...others] = audio.filter(({ role, name }) => role === 'effect' && name.toLowerCase().includes(n))
    if (!found) return { missing: 'no_such_sound' }
    return found.id === undefined || others.length > 0 ? { missing: 'which sound' } : { id: found.id }
  }),
}

type Track = NonNullable<Context['audio']>[number]

/** A sound by its role, if it is the only one. */
function trackMeant(track: Track, audio: readonly Track[]): Sound {
  if (audio.filter(({ role }) => role === track.role).length === 1) return { role: track.role }
  return track.id === undefined ? { missing: 'target' } : { id: track.id }
}

/** The sound that plays a file. */
function heardAs(file: string, { audio = [], uploads, video = [] }: Context): Sound | undefined {
  const track = audio.find(({ name }) => name === file)
  if (track) return trackMeant(track, audio)
  const clips = video.filter(({ name }) => name === file).map(({ clip }) => clip)
  if (clips.length > 0) return undefined
  return uploads.some(({ name, type }) => name === file && type === 'audio')
    ? { missing: 'not_on_timeline' }
    : undefined
}

/** The original sound of pictures, which can be removed without them. */
export const OWN_SOUND = { original: SOUND.original, any: SOUND.any, sound_of: SOUND.of_clips, it: SOUND.it }

/** Sounds to which a fade can refer: for a clip alone, the picture is faded. */
export const FADEABLE = {
  music: SOUND.music,
  original: SOUND.original,
  voice: SOUND.voice,
  speech: SOUND.speech,
  all: SOUND.all,
  any: SOUND.any,
  sound_of: SOUND.of_clips,
  id: SOUND.id,
  file: SOUND.file,
  named: SOUND.named,
  stem: SOUND.stem,
  list: SOUND.list,
}
