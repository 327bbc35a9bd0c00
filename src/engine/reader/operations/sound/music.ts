import { filmLength, shots } from '../../context.ts'
import { isMaking, type Scene } from '../../scene.ts'
import type { Sound } from '../../values/sounds.ts'
import { isTrouble } from '../../wish.ts'
import { checked, type Finish, type Finished, type Given, plain } from '../plain.ts'
import { soundsMeant } from '../resolve.ts'

/** Of two words for a mood, the one that names a kind of music. */
const KINDS = ['piano', 'lofi', 'cinematic', 'corporate', 'ambient']

/** Music that should be quiet. */
const SOFT = 0.2

export const addBgm: Finish = ({ seen, ...given }, scene) => {
  const added = leveled(given, scene)
  // "music.mp3 under all the photos", before there is a film
  const isFirst = seen && filmLength(scene.context) === 0 && !isMaking(scene)
  if (isTrouble(added) || !isFirst) return added
  const assets = shots(scene.context).map(({ name }) => name)
  return assets.length === 0 ? { refuse: 'empty_timeline' } : [{ op: 'build_sequence', params: { assets } }, ...added]
}

const leveled: Finish = ({ percent, cued, ...told }, scene) => {
  // "put the song under everything, begin where the chorus hits", before there is a film
  if (cued && filmLength(scene.context) === 0 && !isMaking(scene)) return { ask: 'which files' }
  if (percent === undefined) return music(told, scene)
  const volume = levelOf(percent)
  return volume === undefined ? { ask: 'how much' } : music({ ...told, volume }, scene)
}

/** `音量30`: a percentage, as a level; a small number may be a factor. */
function levelOf(percent: unknown): number | undefined {
  return typeof percent === 'number' && percent > 4 && percent <= 400 ? percent / 100 : undefined
}

/** Moods for which the same words are often used. */
const ALIKE: readonly (readonly unknown[])[] = [
  ['happy', 'upbeat', 'energetic'],
  ['calm', 'ambient', 'lofi', 'piano'],
]

/** `欢快（happy）`: the name in brackets says which of those that the word may mean; undefined if it means something else. */
function glossed({ gloss, ...given }: Given): Given | undefined {
  if (gloss === undefined || gloss === given.mood) return given
  const isMeant = ALIKE.some((each) => each.includes(given.mood) && each.includes(gloss))
  return isMeant ? { ...given, mood: gloss } : undefined
}

const music: Finish = ({ from, mood2, adds: verb, sets, rest, soft, file, ...told }, scene) => {
  // `音乐换成钢琴曲，从第5秒播放`: the music of the film, whatever the verb after it
  const adds = verb && !sets
  const all = glossed(told)
  if (!all) return { ask: 'which music' }
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
  // a film that is made anew may have the same again
  if (heardSo && !isMaking(scene)) return { ask: 'which music' }
  const given = KINDS.includes(String(mood2)) ? { ...said, mood: mood2 } : said
  // "use song.mp3 from 0:30" is a position in the song; positions in built-in music are meaningless
  const offset = given.offset ?? (given.asset === undefined ? undefined : from)
  const start = given.start ?? (given.asset === undefined ? from : undefined)
  // "calm music, starting 12 seconds in"
  if (given.mood !== undefined && given.asset === undefined && given.offset !== undefined && given.start === undefined)
    return { ask: 'when' }
  const isGone = scene.before.some(({ op }) => op === 'remove_bgm')
  const playing = !isGone && (scene.context.audio ?? []).some(({ role }) => role === 'bgm')
  const songs = scene.context.uploads.filter(({ type }) => type === 'audio')
  const untaken = playing && given.asset === undefined && given.mood === undefined
  // "the music from 3 s on, at 25 %"
  // "the music a bit lower" is a step for the current music
  if (untaken && !adds && soft) return { ask: 'which music' }
  if (untaken && !adds && given.loop === undefined && given.offset === undefined)
    return changed({ start, volume: given.volume }, scene)
  // "take the captions off and the music"
  const removes = /^(?:remove|delete|mute)/.test(scene.before.slice(scene.said).at(-1)?.op ?? '')
  if (removes && !adds && given.asset === undefined && given.mood === undefined) return { ask: 'what to do' }
  const asset = given.asset as { file?: string } | undefined // the value of <music>
  const plays = (scene.context.audio ?? []).some(({ role, name }) => role === 'bgm' && name === asset?.file)
  if (untaken || (plays && given.volume === undefined)) return { ask: 'which music' }
  // "the music should be upbeat, 40 %" is about the music of the film
  const { mood, variation, volume: level, ...others } = given
  if (playing && !adds && mood !== undefined && level !== undefined && Object.keys(others).length === 0)
    return replaceBgm({ mood, variation, level }, scene)
  // "the music should be a piano piece, from 5 s on", for the music of the film
  if (playing && !adds && mood !== undefined && start !== undefined && given.loop === undefined) {
    const replaced = replaceBgm({ mood, variation, level }, scene)
    const moved = changed({ start }, scene)
    return isTrouble(replaced) ? replaced : isTrouble(moved) ? moved : [...replaced, ...moved]
  }
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

export const replaceBgm: Finish = ({ level, percent, mood2, named, ...words }, scene) => {
  const said = glossed(words)
  if (!said) return { ask: 'which music' }
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

export const removeBgm: Finish = ({ it, named, ...given }, scene) => {
  if (!isMusic(named, scene)) return { ask: 'target' }
  const music = scene.subject?.kind === 'sound' && scene.subject.target === 'bgm'
  if (it && !music) return { ask: 'target' }
  const target = soundsMeant({ role: 'bgm' }, scene)
  const playing = (scene.context.audio ?? []).some(({ role }) => role === 'bgm')
  // "a film of the photos, no music": there will be none
  if (isMaking(scene) && !playing && !scene.before.some(({ op }) => op === 'add_bgm')) return []
  return isTrouble(target) ? target : plain('remove_bgm', given, scene)
}
