import { clipsIn, filmLength, isPhoto, shots } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import { round, type Time, timeIn } from '../values/time.ts'
import { isTrouble, type WishName } from '../wish.ts'
import { songLength } from './analysis.ts'
import { checked, type Finish, type Finished, type Given, plain, taken } from './plain.ts'
import { clipsMeant, trouble } from './resolve.ts'
import { placeOfAdded } from './sequence/insert.ts'
import { setSpeed, speedRamp } from './speed.ts'

function cutFrom(from: number, { context }: Scene): Finished {
  const to = filmLength(context)
  return from < to ? checked([{ op: 'cut_range', params: { from, to } }]) : { ask: 'how long' }
}

/** `at most 3 seconds`: only for longer clips. */
function bounded(bound: unknown, given: Given, { context }: Scene): Finished {
  const length = Number(given.duration)
  const ref = given.clip as Clips | undefined // the value of <clips>
  const goes = (now: number) => (bound === 'most' ? now > length : now < length)
  if (ref === undefined || (ref.whole && !ref.all))
    return goes(filmLength(context))
      ? checked([{ op: 'set_total_duration', params: { duration: length } }])
      : { ask: 'how long' }
  const clips = clipsIn(context).filter(({ clip, start, end }) => ref.clips.includes(clip) && goes(end - start))
  if (clips.length === 0 || ref.it || ref.rest || ref.missing !== undefined) return { ask: 'how long' }
  return checked(clips.map(({ clip }) => ({ op: 'set_duration', params: { clip, duration: length } })))
}

const setDuration: Finish = (
  { unitless, times, by, less, verb_says: said, each: apiece, pictured, bound, from_end: cut, again_of: again, ...all },
  scene,
) => {
  // "the length of a to 7 s and that of b to 9 s"
  if (again && scene.before.at(-1)?.op !== 'set_duration') return { ask: 'how long' }
  // "drop the city and make what's left 20 seconds" may be about all of it; photos last that long each
  const isLeft = taken<Clips>(all, 'clip')?.rest && scene.before.at(-1)?.op === 'delete'
  const plays = clipsIn(scene.context).some(({ name }) => !isPhoto(scene.context, name))
  if (isLeft && plays && !apiece) return { ask: 'how long' }
  // "the second for 6 seconds, the third 4"
  if (unitless !== undefined)
    return scene.before.findLast(({ op }) => op !== 'nothing')?.op === 'set_duration'
      ? plain('set_duration', { ...all, duration: unitless }, scene)
      : { ask: 'how long' }
  // "add it again at the end and give it 4 seconds"
  const added = taken<Clips>(all, 'clip')?.it ? placeOfAdded(scene) : undefined
  if (added !== undefined && all.duration !== undefined)
    return checked([{ op: 'set_duration', params: { clip: added, duration: all.duration } }])
  const cuts = scene.before.filter(({ op, params }) => op === 'set_transition' && params.duration === undefined)
  // "half a second each" and "each of them 1 s" may be about what was just mentioned, "3 s a photo" never is
  const isOfThem = taken<Clips>(all, 'clip')?.each && scene.subject !== undefined && scene.subject.kind !== 'clips'
  const loose = isOfThem || (apiece && !pictured && all.clip === undefined)
  if (loose && scene.subject?.kind === 'cut' && cuts.length > 0)
    return checked(cuts.map(({ op, params }) => ({ op, params: { ...params, duration: all.duration } })))
  const last = scene.before.at(-1)?.op
  if (loose && last !== undefined && /fade|text|overlay|caption|transition/.test(last)) return { ask: 'target' }
  // "make it 3 seconds each" is about each clip
  const its = (all.clip as Clips | undefined)?.it && scene.subject === undefined // the value of <clips>
  const given =
    apiece && (all.clip === undefined || its) ? { ...all, clip: { clips: [], whole: true, all: true } } : all
  const ref = taken<Clips>(given, 'clip')
  // before a film is built, the building determines how long each is
  const building = scene.before.some(({ op }) => op === 'build_sequence')
  const stills = shots(scene.context).every(({ type }) => type === 'image')
  if (ref?.all && clipsIn(scene.context).length === 0 && !(apiece || building || stills)) return { ask: 'which clip' }
  if (ref?.it && !apiece && isRemarkOnAll(scene)) return { ask: 'how long' }
  if (said) return { ask: 'how much' }
  if (bound !== undefined) return bounded(bound, given, scene)
  const film = ref === undefined || (ref.whole && !ref.all) || (ref.it && scene.subject === undefined)
  if (film && times !== undefined && given.duration === undefined) return { ask: 'how long' }
  if (film && cut && by === undefined) return cutFrom(Number(given.duration), scene)
  if (film && by === undefined) return checked([{ op: 'set_total_duration', params: { duration: given.duration } }])
  // "a bit longer, like 5 s"
  const exact = given.duration !== undefined && times !== undefined
  if (exact || (by === undefined && times === undefined)) return plain('set_duration', given, scene)
  // "add 2 seconds to the film" does not say to which clips
  if (film && by !== undefined && clipsIn(scene.context).length > 1) return { ask: 'how long' }
  const clips = clipsMeant(ref, scene)
  if (clips !== 'all' && isTrouble(clips)) return clips
  const places = clips === 'all' ? clipsIn(scene.context).map(({ clip }) => clip) : clips
  // how much of a film of one video may go, only the person knows
  if (Number(times) < 1 && isOneVideo(scene)) return [{ op: 'clarify', params: { about: 'target duration' } }]
  if (cut && less && by !== undefined)
    return checked(places.map((clip) => ({ op: 'trim', params: { clip, end: -Number(by) } })))
  const lengths = places.map((place) => {
    const clip = clipsIn(scene.context)[place - 1]
    const now = clip ? clip.end - clip.start : 0
    return {
      clip: place,
      duration: round(times === undefined ? now + (less ? -1 : 1) * Number(by) : now * Number(times)),
    }
  })
  const same = clips === 'all' && lengths.every(({ duration }) => duration === lengths[0]?.duration)
  return checked(
    same
      ? [{ op: 'set_duration', params: { clip: 'all', duration: lengths[0]?.duration } }]
      : lengths.map((params) => ({ op: 'set_duration', params })),
  )
}

/** `the slideshow runs too long, bring it to 20 s` may be about the film or each picture. */
function isRemarkOnAll({ before, subject, context }: Scene): boolean {
  const isOfAll = subject?.kind === 'clips' && subject.clips === 'all' && clipsIn(context).length > 1
  return isOfAll && before.at(-1)?.op === 'nothing'
}

function isOneVideo({ context }: Scene): boolean {
  const [only, ...others] = clipsIn(context)
  return others.length === 0 && context.uploads.some(({ name, type }) => name === only?.name && type === 'video')
}

const setTotal: Finish = ({ film, duration: length, bare, summed, to_song: toSong, song, equal }, scene) => {
  const duration = toSong ? songLength({ song }, scene.context) : length
  if (duration === undefined) return { ask: 'which music' }
  // "insert c.jpg at the start, for 3 s": the length of what is new
  if (
    bare &&
    film === undefined &&
    /^(?:insert|append|card|duplicate|replace_clip)$/.test(scene.before.at(-1)?.op ?? '')
  )
    return { ask: 'target duration' }
  // "their length 4 s", after clips were mentioned
  if (bare && film === undefined && scene.spoken !== undefined) return { ask: 'target duration' }
  // or of transitions, or of each of all clips
  const spoken = scene.before.length > scene.said && /^(?:clips|cut)$/.test(scene.subject?.kind ?? '')
  if (bare && film === undefined && spoken) return { ask: 'target duration' }
  const ref = film as Clips | undefined // the value of <clips>
  if (ref?.it && isRemarkOnAll(scene)) return { ask: 'how long' }
  if (ref?.it && scene.subject?.kind === 'clips') return plain('set_duration', { clip: ref, duration }, scene)
  if (ref !== undefined && !ref.whole && !ref.it) return { ask: 'which clip' }
  // "five photos, 20 s in total"
  if (ref?.all && !(summed && ref.whole)) return { ask: 'target duration' }
  // before there is a film, that is the film to make of them
  const building = scene.before.some(({ op }) => op === 'build_sequence')
  if (ref?.all && clipsIn(scene.context).length === 0 && !building) return { ask: 'which files' }
  if (ref?.it && scene.subject !== undefined) return { ask: 'target' }
  // "sharing the time equally" changes how long each is if they differ
  const [first = 0, ...others] = clipsIn(scene.context).map(({ start, end }) => end - start)
  if (equal && others.some((each) => Math.abs(each - first) > 0.01)) return { ask: 'how long' }
  return checked([{ op: 'set_total_duration', params: { duration } }])
}

/** Backwards, and the speed. */
const reverse: Finish = ({ factor, ...given }, scene) => {
  // photos do not play: "play them backwards" may be about their order
  const pictures = shots(scene.context)
  const still = pictures.length > 0 && pictures.every(({ name }) => isPhoto(scene.context, name))
  if (still && given.clip === undefined) return { ask: 'which order' }
  const reversed = plain('reverse', given, scene)
  if (factor === undefined || isTrouble(reversed)) return reversed
  const paced = plain('set_speed', { ...given, factor }, scene)
  return isTrouble(paced) ? paced : [...reversed, ...paced]
}

const freeze: Finish = ({ at, edge, its, ...said }, scene) => {
  const given: Given = its ? { ...said, clip: { clips: [], it: true } } : said
  if (edge === undefined) {
    // the last picture of the clip, not the first one of the next
    const { ends } = at as { ends?: number } // the value of <time>
    if (ends !== undefined) return plain('freeze', { ...given, clip: ends, edge: 'end' }, scene)
    const time = timeIn(at as Time, filmLength(scene.context)) // the value of <time>
    if (typeof time !== 'number') return trouble(time.missing)
    const clips = clipsIn(scene.context)
    // at the end of the film
    if (clips.length > 0 && time === filmLength(scene.context))
      return checked([{ op: 'freeze', params: { clip: clips.length, edge: 'end', duration: given.duration } }])
    return plain('freeze', { ...given, at: time }, scene)
  }
  if (given.clip !== undefined && !(given.clip as Clips).whole) return plain('freeze', { ...given, edge }, scene) // the value of <clips>
  const count = clipsIn(scene.context).length
  if (count === 0) return { refuse: 'empty_timeline' }
  return checked([{ op: 'freeze', params: { clip: edge === 'start' ? 1 : count, edge, duration: given.duration } }])
}

export const TIME = {
  speed_ramp: speedRamp,
  set_duration: setDuration,
  set_total_duration: setTotal,
  set_speed: setSpeed,
  reverse,
  freeze,
} satisfies Partial<Record<WishName, Finish>>
