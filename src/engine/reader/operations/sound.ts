import { clipsIn, filmLength } from '../context.ts'
import { isMaking, type Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import type { Sound } from '../values/sounds.ts'
import { round, type Span, type Stretch, stretchIn, type Time, timeIn } from '../values/time.ts'
import { isTrouble, type WishName } from '../wish.ts'
import { endsOf } from './fade.ts'
import { timesOf } from './mark.ts'
import { checked, type Finish, type Finished, type Given, plain } from './plain.ts'
import { clipsMeant, soundsMeant, trouble } from './resolve.ts'
import { oneClip } from './sequence.ts'

/** The default target is the sound mentioned before. */
function withSubject(given: Given): Given {
  return given.target === undefined ? { ...given, target: { it: true } } : given
}

const setVolume: Finish = ({ percent, bare, figure, whose, broad, spare, heard, ...said }, scene) => {
  // "the music quieter, 20 %": a figure alone says how loud what was just mentioned should be
  const last = scene.before.at(-1) ?? scene.context.last_edit
  const loudness = last?.op === 'set_volume' || (scene.before.length === 0 && /bgm$/.test(last?.op ?? ''))
  const levelled = scene.before.at(-1)?.params.level !== undefined
  if (figure && (!loudness || levelled)) return { ask: 'how much' }
  // "the colours look dull, boost them"
  const it = (said.target as (Sound & { clips?: Clips }) | undefined)?.clips?.it ?? false // the value of <sound>
  // "the city is too bright, bring it down"
  const refers = it || 'it' in Object(said.target)
  if (refers && scene.before.at(-1)?.op === 'adjust_color') return { ask: 'target' }
  if (broad && refers && scene.subject?.kind === 'clips') return { ask: 'target' }
  // "less colour in the beach and more in the city"
  if (spare && 'clips' in Object(said.target)) return { ask: 'target' }
  // "clip 3 at 150 %, clip 4 at 50 %"
  if (whose !== undefined)
    return scene.before.at(-1)?.op === 'set_volume'
      ? volume({ ...said, target: { clips: whose } }, scene)
      : { ask: 'target' }
  // "换成欢快的，声音小一点": the sound just mentioned
  const vague = (said.target as { missing?: string } | undefined)?.missing === 'target' // the value of <sound>
  if (vague && scene.before.length > 0 && scene.subject?.kind === 'sound')
    return setVolume({ ...said, percent, target: { it: true } }, scene)
  if (bare && scene.subject?.kind !== 'sound') return { ask: 'target' }
  if (percent === undefined) return volume(said, scene)
  // "put the music at 40"
  const named =
    heard || ['bgm', 'voice', 'original'].includes(String((said.target as { role?: string } | undefined)?.role)) // the value of <sound>
  return named && typeof percent === 'number' && percent > 4 && percent <= 400
    ? volume({ ...said, level: percent / 100 }, scene)
    : { ask: 'how much' }
}

const volume: Finish = ({ by_db: db, by_share: share, direction, amount, level, factor, ...given }, scene) => {
  // a time given with a clip is its own for its own sound, but not for another sound during the clip
  const ref = given.target as Sound | undefined // the value of <sound>
  const spoken =
    (ref === undefined || 'it' in ref) && scene.subject?.kind === 'sound' ? scene.subject.target : undefined
  const under =
    typeof spoken === 'string' ||
    (ref && ('id' in ref || ('role' in ref && ['bgm', 'voice', 'effect'].includes(ref.role))))
  const span = given.span as Span | undefined // the value of <span>
  if (!under && span?.of !== undefined) return { ask: 'target' }
  if (
    (span?.to || (direction === 'up' && span?.end !== undefined)) &&
    span?.start === undefined &&
    direction !== undefined
  )
    return { ask: 'how much' }
  const change = volumeChange({ db, share, direction, amount, level, factor })
  return change === undefined ? { ask: 'how much' } : plain('set_volume', { ...withSubject(given), ...change }, scene)
}

/** The new volume; undefined if verb and number contradict each other. */
function volumeChange({ db, share, direction, amount, level, factor }: Given): Given | undefined {
  const down = direction === 'down'
  if (typeof db === 'number') return { db: direction === undefined ? db : down ? -Math.abs(db) : Math.abs(db) }
  if (typeof share === 'number') return { factor: round(down ? 1 - share : 1 + share) }
  if (level !== undefined) return { level }
  if (factor !== undefined) return { factor }
  return direction === undefined ? undefined : { direction, amount }
}

const mute: Finish = ({ part, spares, whole: said, every, ...given }, scene) => {
  // after several clips, "都静音" may mean only those
  if (every && given.target === undefined && (scene.spoken?.length ?? 0) > 1) return { ask: 'target' }
  const whole = said ?? every
  if (typeof spares === 'string') {
    const roles = (scene.context.audio ?? []).map(({ role }) => role)
    const others = [...new Set(['original' as const, ...roles])].filter((role) => role !== spares)
    return checked(others.map((target) => ({ op: 'mute', params: { target } })))
  }
  // "for clip 2, kill the sound"
  const own = scene.before.at(-1)?.op === 'nothing' && given.role === 'original' ? scene.spoken : undefined
  const named = given.role === undefined ? given.target : own ? { clips: { clips: own } } : { role: given.role }
  const target = named as Sound | undefined // the value of <sound>
  const only = (scene.context.audio ?? []).length === 0 && (scene.spoken === undefined || every)
  // "trim clip 1 by 2 s, mute": continues about the clip
  if (target === undefined && !whole && scene.spoken !== undefined && scene.subject?.kind === 'clips')
    return mute({ ...given, part, target: { clips: { clips: scene.spoken } } }, scene)
  const remarked = scene.before.at(-1)?.op === 'nothing' && scene.subject?.kind === 'clips'
  if (target === undefined && remarked)
    return mute({ ...given, part, target: { clips: { clips: [], it: true } } }, scene)
  // "I don't want the sound of clip 3, mute it"
  const heard = /^(?:mute|nothing)$/.test(scene.before.at(-1)?.op ?? '') && scene.subject?.kind === 'sound'
  if (target === undefined && heard && !whole) return mute({ ...given, part, target: { it: true } }, scene)
  if (target === undefined)
    return only ? mute({ ...given, part, target: { role: 'original' } }, scene) : { ask: 'target' }
  const film = filmLength(scene.context)
  const range = part === undefined ? undefined : stretchIn(part as Stretch, film) // the value of <stretch>
  if (range && 'missing' in range) return trouble(range.missing)
  const [start, end] = range ?? []
  // times given with a clip may be its own
  const inClip = 'clips' in target && !target.clips.whole && !target.clips.it ? target.clips : undefined
  if (inClip && range) {
    const clip = oneClip(inClip, scene)
    const shown = typeof clip === 'number' ? clipsIn(scene.context)[clip - 1] : undefined
    const times = shown ? timesOf(shown.clip, { start, end }, scene) : { ask: 'which clip' }
    if (isTrouble(times)) return times
    if (shown && round((times.start ?? 0) + shown.start) !== start) return { ask: 'which range' }
  }
  return plain('mute', { target, from: start, to: end }, scene)
}

/** About a fade of the picture that was just requested. */
const soundToo = (given: Given, scene: Scene): Finished => {
  const last = scene.before.findLast(({ op }) => op === 'fade_video')?.params
  return last === undefined
    ? { ask: 'target' }
    : plain('fade_audio', { ...given, target: { role: 'all' }, in: last.in, out: last.out }, scene)
}

const fadeAudio: Finish = ({ in: comes, out: goes, lasting, removes, it, too, ...given }, scene) => {
  if (too) return soundToo(given, scene)
  const ends = endsOf({ in: comes, out: goes, lasting })
  if (isTrouble(ends)) return ends
  const [from, to] = removes ? ends.map((length) => (length === undefined ? undefined : 0)) : ends
  // without a name, a sound is faded if one was just mentioned, as pictures can be faded too
  const spoken = scene.before.length > 0 && scene.subject?.kind === 'sound'
  if (given.target === undefined && !(it || spoken)) return { ask: 'target' }
  const bgm = (given.target as { role?: string } | undefined)?.role === 'bgm' // the value of <sound>
  if (bgm && isMaking(scene)) return checked([{ op: 'fade_audio', params: { target: 'bgm', in: from, out: to } }])
  return plain('fade_audio', { ...withSubject(given), in: from, out: to }, scene)
}

const duck: Finish = ({ target = { role: 'bgm' }, who, ...given }, scene) => {
  // the speaker must be on the timeline
  const missing = (who as Clips | undefined)?.missing // the value of <clips>
  return missing === undefined ? plain('duck', { ...given, target }, scene) : trouble(missing)
}

const denoise: Finish = ({ it, ...given }, scene) => {
  if (it && scene.subject?.kind !== 'sound') return { ask: 'target' }
  if (it) return plain('denoise_audio', { ...given, target: { it: true } }, scene)
  const target = given.target ?? { role: 'original', near: true }
  return plain('denoise_audio', { ...given, target }, scene)
}

/** Of two words for a mood, the one that names a kind of music. */
const KINDS = ['piano', 'lofi', 'cinematic', 'corporate', 'ambient']

/** Music that should be quiet. */
const SOFT = 0.2

const addBgm: Finish = ({ percent, ...told }, scene) => {
  if (percent === undefined) return music(told, scene)
  const volume = levelOf(percent)
  return volume === undefined ? { ask: 'how much' } : music({ ...told, volume }, scene)
}

/** `音量30`: a percentage, as a level; a small number may be a factor. */
function levelOf(percent: unknown): number | undefined {
  return typeof percent === 'number' && percent > 4 && percent <= 400 ? percent / 100 : undefined
}

const music: Finish = ({ from, mood2, adds, rest, soft, file, ...all }, scene) => {
  const words = soft === undefined ? all : { volume: SOFT, ...all }
  // after a deletion, music for the rest is music for the film
  if (rest && !scene.before.some(({ op }) => op === 'delete')) return { ask: 'when' }
  // "song.mp3 at 25 %", for a song that is not yet playing
  const heard = (scene.context.audio ?? []).some(({ name }) => name === file)
  const uploaded = scene.context.uploads.some(({ name, type }) => name === file && type === 'audio')
  if (file !== undefined && (heard || !uploaded)) return { ask: 'which music' }
  const said = file === undefined ? words : { ...words, asset: { file } }
  // "the happy track" is happy.mp3 if that exists
  const called = scene.context.uploads.some(
    ({ type, name }) => type === 'audio' && name.toLowerCase().includes(String(said.mood)),
  )
  if (called && said.asset === undefined) return { ask: 'which music' }
  // "the piano music at 20 %", with Calm Piano playing
  const heardSo = (scene.context.audio ?? []).some(
    ({ role, name }) => role === 'bgm' && said.mood !== undefined && name.toLowerCase().includes(String(said.mood)),
  )
  if (heardSo && !adds) return { ask: 'which music' }
  const given = KINDS.includes(String(mood2)) ? { ...said, mood: mood2 } : said
  // "use song.mp3 from 0:30" is a position in the song; positions in built-in music are meaningless
  const offset = given.offset ?? (given.asset === undefined ? undefined : from)
  const start = given.start ?? (given.asset === undefined ? from : undefined)
  const playing = (scene.context.audio ?? []).some(({ role }) => role === 'bgm')
  const songs = scene.context.uploads.filter(({ type }) => type === 'audio')
  const untaken = playing && given.asset === undefined && given.mood === undefined
  // "the music from 3 s on, at 25 %"
  // "the music a bit lower" is a step for the current music
  if (untaken && !adds && soft) return { ask: 'which music' }
  if (untaken && !adds && given.loop === undefined && given.offset === undefined)
    return changed({ start, volume: given.volume }, scene)
  const asset = given.asset as { file?: string } | undefined // the value of <music>
  const plays = (scene.context.audio ?? []).some(({ role, name }) => role === 'bgm' && name === asset?.file)
  if (untaken || (plays && given.volume === undefined)) return { ask: 'which music' }
  // "the music should be upbeat, 40 %" is about the music of the film
  const { mood, variation, volume: level, ...others } = given
  if (playing && !adds && mood !== undefined && level !== undefined && Object.keys(others).length === 0)
    return replaceBgm({ mood, variation, level }, scene)
  // for the current song, "from 10 s" may be a position in it or in the film
  if (plays && from !== undefined) return { ask: 'when' }
  // "use the music at 60%", for the current music
  const onlyLevel = plays && Object.keys(given).every((name) => name === 'asset' || name === 'volume')
  if (onlyLevel && offset === undefined && start === undefined)
    return checked([{ op: 'set_volume', params: { target: 'bgm', level: given.volume } }])
  if (playing && offset === undefined && start === undefined && given.volume === undefined && given.asset === undefined)
    return plain('replace_bgm', { mood: given.mood, variation: given.variation }, scene)
  const [song] = songs
  const only =
    song && songs.length === 1 && given.asset === undefined && given.mood === undefined ? { asset: song.name } : {}
  // a time after the film's end can only be a position in the song
  const isInSong = only.asset !== undefined && start === from && Number(start) >= filmToBe(scene)
  const place = isInSong ? { offset: start } : { offset, start }
  return plain('add_bgm', { ...given, ...only, ...place }, scene)
}

/** Length of the film, also of one that the same message builds, s; infinite if unknown. */
function filmToBe({ before, context }: Scene): number {
  const built = before.findLast(({ op }) => op === 'build_sequence')
  if (!built) return filmLength(context) || Number.POSITIVE_INFINITY
  const { total, each, assets } = built.params
  const count = Array.isArray(assets) ? assets.length : Number.POSITIVE_INFINITY
  return typeof total === 'number' ? total : typeof each === 'number' ? each * count : Number.POSITIVE_INFINITY
}

/** Another time or volume for the current music. */
function changed({ start, volume: level }: Given, scene: Scene): Finished {
  const parts = [
    ...(start === undefined ? [] : [plain('move_audio', { target: { role: 'bgm' }, start }, scene)]),
    ...(level === undefined ? [] : [plain('set_volume', { target: { role: 'bgm' }, level }, scene)]),
  ]
  const wrong = parts.find((each) => isTrouble(each))
  if (wrong && isTrouble(wrong)) return wrong
  return parts.length === 0 ? { ask: 'which music' } : parts.flatMap((each) => (isTrouble(each) ? [] : each))
}

/** Whether a sound given by name, `the piano`, is the music. */
function isMusic(named: unknown, scene: Scene): boolean {
  const meant = named === undefined ? ['bgm'] : soundsMeant(named as Sound, scene) // the value of <fadeable>
  return !isTrouble(meant) && meant.length === 1 && meant[0] === 'bgm'
}

const replaceBgm: Finish = ({ level, percent, mood2, named, ...said }, scene) => {
  if (percent !== undefined) {
    const asked = levelOf(percent)
    return asked === undefined ? { ask: 'how much' } : replaceBgm({ ...said, mood2, named, level: asked }, scene)
  }
  if (!isMusic(named, scene)) return { ask: 'target' }
  const given = KINDS.includes(String(mood2)) ? { ...said, mood: mood2 } : said
  const target = soundsMeant({ role: 'bgm' }, scene)
  if (isTrouble(target)) return target
  const replaced = plain('replace_bgm', given, scene)
  if (isTrouble(replaced) || level === undefined) return replaced
  const set = checked([{ op: 'set_volume', params: { target: 'bgm', level } }])
  return isTrouble(set) ? set : [...replaced, ...set]
}

const removeBgm: Finish = ({ it, named, ...given }, scene) => {
  if (!isMusic(named, scene)) return { ask: 'target' }
  const music = scene.subject?.kind === 'sound' && scene.subject.target === 'bgm'
  if (it && !music) return { ask: 'target' }
  const target = soundsMeant({ role: 'bgm' }, scene)
  return isTrouble(target) ? target : plain('remove_bgm', given, scene)
}

const moveAudio: Finish = ({ later, start: said, at_clip: clips, it, ...all }, scene) => {
  if (it && all.target === undefined && scene.subject?.kind !== 'sound') return { ask: 'target' }
  const given = it ? withSubject(all) : all
  const clip = clips === undefined ? undefined : oneClip(clips as Clips, scene) // the value of <clips>
  if (clip !== undefined && typeof clip !== 'number') return clip
  const start = clip === undefined ? said : { at: clipsIn(scene.context)[clip - 1]?.start ?? 0 }
  if (later !== undefined) return movedLater(Number(later), given, scene)
  const at = timeIn(start as Time, filmLength(scene.context)) // the value of <time>
  return typeof at === 'number' ? plain('move_audio', { ...given, start: at }, scene) : trouble(at.missing)
}

/** Moves it later than its current start. */
function movedLater(by: number, given: Given, scene: Scene): Finished {
  const targets = soundsMeant(given.target as Sound | undefined, scene) // the value of <sound>
  if (isTrouble(targets)) return targets
  const tracks = (scene.context.audio ?? []).filter(
    ({ role, id }) => targets.includes(role) || (id !== undefined && targets.includes(id)),
  )
  const [only, ...others] = tracks
  return only && others.length === 0
    ? plain('move_audio', { ...given, start: round(only.start + by) }, scene)
    : { ask: 'when' }
}

/** At every cut, or at one time. */
const addSound: Finish = ({ at: when, at_time: time, ...given }, scene) => {
  const named = time === undefined ? undefined : timeIn(time as Time, filmLength(scene.context)) // the value of <time>
  if (typeof named === 'object') return trouble(named.missing)
  const at = named ?? when
  if (at !== 'cuts') return plain('add_sound', { ...given, at }, scene)
  const cuts = clipsIn(scene.context).slice(1)
  if (cuts.length === 0) return { ask: 'when' }
  return checked(cuts.map(({ start }) => ({ op: 'add_sound', params: { ...given, at: start } })))
}

/** "Loop it" refers to the sound mentioned before. */
const updateSound: Finish = (given, scene) => plain('update_sound', withSubject(given), scene)

const addVoiceover: Finish = ({ free, text, pace }, scene) =>
  plain('add_voiceover', { text: text ?? free, ...(pace !== undefined && { pace }) }, scene)

const detachAudio: Finish = (given, scene) => {
  const clips = clipsMeant(given.clip as Clips, scene) // the value of <clips>
  return clips !== 'all' && isTrouble(clips) ? clips : plain('detach_audio', given, scene)
}

/** The mix is normalised as a whole. */
const normalize: Finish = ({ clip, ...given }, scene) => {
  const ref = clip as Clips | undefined // the value of <clips>
  const whole = ref === undefined || ref.whole || clipsIn(scene.context).length === 1
  return whole ? plain('normalize_audio', given, scene) : { ask: 'target' }
}

export const SOUND = {
  set_volume: setVolume,
  mute,
  fade_audio: fadeAudio,
  duck,
  normalize_audio: normalize,
  denoise_audio: denoise,
  add_bgm: addBgm,
  replace_bgm: replaceBgm,
  remove_bgm: removeBgm,
  move_audio: moveAudio,
  add_sound: addSound,
  update_sound: updateSound,
  add_voiceover: addVoiceover,
  detach_audio: detachAudio,
} satisfies Partial<Record<WishName, Finish>>
